package org.harambee.innovation.ideas;

import org.harambee.ui.Visitor;

/** Ideas that people tell in tests. */
public final class Told {
    private Told() {}

    /** Tells one by its title alone and returns its address. */
    public static String idea(Visitor visitor, String partnership, String title) {
        return idea(visitor, partnership, title, "");
    }

    /** Tells one and returns its address. */
    public static String idea(Visitor visitor, String partnership, String title, String text) {
        return visitor.open(partnership + "/ideas/new")
                .form("form[data-form=idea]")
                .with("title", title)
                .with("text", text)
                .send()
                .address();
    }
}
