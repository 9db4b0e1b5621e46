package org.harambee.playbook.lessons;

import org.harambee.innovation.PrototypeLesson;
import org.harambee.ui.Form;

/** Whether a form answers a lesson in the very words that stand now: its field {@value #FIELD} holds those it was shown. */
public final class Wording {
    public static final String FIELD = "wording";

    private Wording() {}

    /** False, with a sentence in the form, where the prototype ended again or its team corrected its words meanwhile. */
    public static boolean stands(PrototypeLesson lesson, Form form) {
        boolean stands = form.has(FIELD, lesson.wording());
        if (!stands) {
            form.refuse("", corrected(lesson, form) ? "playbook-lesson-corrected" : "playbook-lesson-ended-again");
        }
        return stands;
    }

    /** Whether the form is of the same end, in words that were corrected meanwhile. */
    public static boolean corrected(PrototypeLesson lesson, Form form) {
        String shown = form.value(FIELD);
        return shown.startsWith(lesson.ending() + ".") && !shown.equals(lesson.wording());
    }
}
