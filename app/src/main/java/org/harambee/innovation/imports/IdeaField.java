package org.harambee.innovation.imports;

import java.util.Set;
import org.harambee.innovation.sheets.SheetField;

/** What a column of a table of ideas may hold. The words are those of the form of an idea, where it has them. */
public enum IdeaField implements SheetField {
    ID("code", "number", "no", "key", "note id", "sticky id"),
    TITLE("idea", "name", "heading", "summary", "titel", "título", "titulo", "naslov", "наслов", "kichwa"),
    TEXT("description", "proposal", "content", "details", "body", "text", "beschreibung", "descripción"),
    LANGUAGE("lang", "sprache", "idioma", "jezik", "lugha"),
    THEMES("theme", "tags", "tag", "labels", "category", "categories", "topic", "topics", "cluster", "colour", "color"),
    PROBLEM("challenge", "need"),
    FOR_WHOM("audience", "target group", "beneficiaries"),
    FIRST_STEP("next step"),
    STRENGTHS("skills", "strengths needed", "resources"),
    REACH("scope"),
    COST("budget", "amount", "price"),
    CURRENCY("money"),
    HOURS("effort"),
    PICTURE("image", "file"),
    AFFILIATE("organisation", "organization", "chapter", "partner"),
    SOURCE("board", "origin");

    private final String aliases;

    IdeaField(String... aliases) {
        this.aliases = String.join(",", aliases);
    }

    @Override
    public Set<String> aliases() {
        return Set.of(aliases.split(",", -1));
    }
}
