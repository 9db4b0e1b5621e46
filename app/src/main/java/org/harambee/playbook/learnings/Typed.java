package org.harambee.playbook.learnings;

import java.util.Map;
import org.harambee.ui.Form;

/** A learning as it is typed. */
record Typed(Kind kind, String theme, String text) {
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_THEME = 60;

    /** What was typed; the form says what can't be taken, and then the kind may be any. */
    static Typed read(Form form) {
        Kind kind = Kind.ofWord(form.value("kind")).orElseGet(() -> {
            form.refuse("kind", "playbook-kind-missing");
            return Kind.PRACTICE;
        });
        String text = form.require("text", LONGEST_TEXT);
        return new Typed(kind, form.require("theme", LONGEST_THEME), text);
    }

    static Typed of(Learning learning) {
        return new Typed(learning.kind(), learning.theme(), learning.text());
    }

    /** The form, filled. */
    Form form(int version) {
        return Form.filled(
                Map.of("kind", kind.word(), "theme", theme, "text", text, "version", Integer.toString(version)));
    }
}
