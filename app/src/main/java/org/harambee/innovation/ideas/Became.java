package org.harambee.innovation.ideas;

import org.harambee.ui.Worded;

/** What came of an idea. */
public enum Became implements Worded {
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
}
