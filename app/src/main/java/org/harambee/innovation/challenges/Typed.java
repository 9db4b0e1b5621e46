package org.harambee.innovation.challenges;

import java.util.Map;
import org.harambee.ui.Form;

/** A challenge as it is typed. */
record Typed(String theme, String text) {
    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_THEME = 60;

    /** What was typed; the form says what can't be taken. */
    static Typed read(Form form) {
        String text = form.require("text", LONGEST_TEXT);
        return new Typed(form.require("theme", LONGEST_THEME), text);
    }

    static Typed of(Challenge challenge) {
        return new Typed(challenge.theme(), challenge.text());
    }

    /** The form, filled. */
    Form form(int version) {
        return Form.filled(Map.of("theme", theme, "text", text, "version", Integer.toString(version)));
    }
}
