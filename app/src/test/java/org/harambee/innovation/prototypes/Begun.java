package org.harambee.innovation.prototypes;

import org.harambee.ui.FilledForm;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;

/** Prototypes that people begin in tests. */
public final class Begun {
    public static final String FORM = "form[data-form=prototype]";

    private Begun() {}

    /** Begins one from no idea, with 1,000 euros; returns its page. */
    public static SeenPage by(Visitor visitor, String partnership, String title) {
        return filled(visitor, partnership, title).send();
    }

    /** The form of one, filled in. */
    public static FilledForm filled(Visitor visitor, String partnership, String title) {
        return visitor.open(partnership + "/prototypes/new")
                .form(FORM)
                .with("title", title)
                .with("about", "Something small, for everybody.")
                .with("budget", "1000")
                .with("currency", "EUR");
    }
}
