package org.harambee.innovation.ideas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of an idea. */
public enum Became {
    /** It was chosen to be worked out. */
    CHOSEN("i.concept"),
    NOT_CHOSEN("not i.concept"),
    /** A prototype was begun from it. */
    PROTOTYPED("i.id in (select p.idea_id from innovation.prototype p where p.partnership_id = i.partnership_id)"),
    /** Somebody took it, or a prototype of it, home and still uses it. */
    ADOPTED("i.id in (select a.idea_id from innovation.adoption a"
            + " where a.partnership_id = i.partnership_id and a.ended_at is null"
            + " union select p.idea_id from innovation.adoption a"
            + " join innovation.prototype p on p.id = a.prototype_id"
            + " where a.partnership_id = i.partnership_id and a.ended_at is null)");

    private final String condition;

    Became(String condition) {
        this.condition = condition;
    }

    /** As SQL about {@code innovation.idea i}. */
    String condition() {
        return condition;
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
