package org.harambee.playbook.learnings;

import java.util.Map;
import java.util.Set;
import org.harambee.innovation.PrototypeLesson;
import org.harambee.playbook.lessons.Wording;
import org.harambee.ui.Form;
import org.harambee.ui.Worded;

/** A learning as it is typed. */
record Typed(Kind kind, String theme, String text) {
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_THEME = 60;
    private static final Set<String> WENT_ON = Set.of("adopted", "continued");

    /** What was typed; the form says what can't be taken, and then the kind may be any. */
    static Typed read(Form form) {
        Kind kind = Worded.find(Kind.class, form.value("kind")).orElseGet(() -> {
            form.refuse("kind", "playbook-kind-missing");
            return Kind.PRACTICE;
        });
        String text = form.require("text", LONGEST_TEXT);
        return new Typed(kind, form.require("theme", LONGEST_THEME), text);
    }

    static Typed of(Learning learning) {
        return new Typed(learning.kind(), learning.theme(), learning.text());
    }

    /** The form of a learning, filled with what a team took from its prototype. */
    static Form of(PrototypeLesson lesson) {
        String title = lesson.title();
        return Form.filled(Map.of(
                "lesson",
                lesson.prototype().value().toString(),
                Wording.FIELD,
                lesson.wording(),
                "kind",
                (WENT_ON.contains(lesson.state()) ? Kind.WORKED : Kind.SETBACK).word(),
                "theme",
                title.substring(0, title.offsetByCodePoints(0, Math.min(LONGEST_THEME, points(title)))),
                "text",
                text(lesson)));
    }

    /** What a team took from its prototype, in the words of a learning. */
    static String text(PrototypeLesson lesson) {
        String both = lesson.happened() + "\n\n" + lesson.learned();
        return points(both) <= LONGEST_TEXT ? both : lesson.learned();
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The form, filled. */
    Form form(int version) {
        return Form.filled(
                Map.of("kind", kind.word(), "theme", theme, "text", text, "version", Integer.toString(version)));
    }
}
