package org.harambee.innovation.challenges;

import java.util.Set;
import org.harambee.innovation.sheets.SheetField;

/** What a column of a table of challenges may hold; our own exports have these columns in this order. */
enum ChallengeField implements SheetField {
    SOURCE,
    ID,
    TEXT,
    THEME,
    AFFECTED,
    GROUNDS,
    LINKS,
    REACH,
    LANGUAGE;

    @Override
    public Set<String> aliases() {
        return switch (this) {
            case SOURCE -> Set.of("where it comes from");
            case ID -> Set.of("code", "number", "no", "nr", "key", "response id", "respondent");
            case TEXT -> Set.of("challenge", "problem", "what is hard", "answer", "note", "sticky note", "title");
            case THEME -> Set.of("topic", "category", "tag", "cluster");
            case AFFECTED -> Set.of("who is affected", "for whom", "target group");
            case GROUNDS -> Set.of("evidence", "quote", "how do you know", "source quote");
            case LINKS -> Set.of("link", "url", "sources");
            case REACH -> Set.of("scope", "level");
            case LANGUAGE -> Set.of("lang");
        };
    }
}
