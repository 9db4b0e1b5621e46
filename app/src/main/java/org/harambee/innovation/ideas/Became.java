package org.harambee.innovation.ideas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of an idea. */
public enum Became {
    /** It was chosen to be worked out. */
    CHOSEN("i.concept"),
    NOT_CHOSEN("not i.concept"),
    /** A prototype was begun from it, or from an idea it was made of. */
    PROTOTYPED(inherited("select idea_id from innovation.prototype")),
    /** Somebody took it, a prototype of it or an idea it was made of home and still uses it. */
    ADOPTED(inherited("select coalesce(a.idea_id, p.idea_id) from innovation.adoption a"
            + " left join innovation.prototype p on p.id = a.prototype_id where a.ended_at is null"));

    private final String condition;

    Became(String condition) {
        this.condition = condition;
    }

    /** As SQL about {@code innovation.idea i}. */
    String condition() {
        return condition;
    }

    private static String inherited(String ideas) {
        return "i.id in (with recursive line(id) as (" + ideas + " union select p.child_id from line l"
                + " join innovation.idea_parent p on p.parent_id = l.id) select id from line where id is not null)";
    }

    /** The word for it in addresses and message keys: {@code not-chosen}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Became> ofWord(String word) {
        return Arrays.stream(values())
                .filter(became -> became.word().equals(word))
                .findFirst();
    }
}
