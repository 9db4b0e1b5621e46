package org.harambee.innovation.challenges;

import java.util.Locale;
import java.util.Set;
import org.harambee.innovation.sheets.SheetField;

/** What a column of a table of challenges may hold; our own exports have these columns in this order. */
enum ChallengeField implements SheetField {
    ID("code", "number", "no", "nr", "key", "response id", "respondent"),
    TEXT("challenge", "problem", "what is hard", "answer", "note", "sticky note", "title"),
    THEME("topic", "category", "tag", "cluster"),
    AFFECTED("who is affected", "for whom", "target group"),
    GROUNDS("evidence", "quote", "how do you know", "source quote"),
    LINKS("link", "url", "sources"),
    REACH("scope", "level"),
    LANGUAGE("lang");

    private final String aliases;

    ChallengeField(String... aliases) {
        this.aliases = String.join(",", aliases);
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<String> aliases() {
        return Set.of(aliases.split(",", -1));
    }
}
