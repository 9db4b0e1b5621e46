package org.harambee.innovation.ideas;

import org.harambee.ui.Worded;

/** What came of an idea. */
public enum Became implements Worded {
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
}
