package org.harambee.innovation.prototypes.endings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/** Between the form of an end and what is said of it. */
final class LessonForm {
    private static final int TEXT = 4_000;

    private LessonForm() {}

    static Form filled(Ending.Lesson lesson, int version) {
        Map<String, String> values = values(lesson);
        values.put("version", Integer.toString(version));
        return Form.filled(values);
    }

    /** The fields in the order in which they stand in the form. */
    static Map<String, String> values(Ending.Lesson lesson) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("reason", lesson.reason());
        values.put("happened", lesson.happened());
        values.put("learned", lesson.learned());
        return values;
    }

    /** What is said differently; the first is said to stand. */
    static List<Difference> differences(Ending.Lesson stands, Ending.Lesson mine, Screen screen) {
        return Difference.between(values(stands), values(mine), field -> screen.say("innovation-ending-" + field));
    }

    /** What was typed; nothing where the form says what has to be changed first. */
    static Optional<Ending.Lesson> read(Form form) {
        String reason = form.require("reason", TEXT);
        String happened = form.require("happened", TEXT);
        String learned = form.require("learned", TEXT);
        return form.refused() ? Optional.empty() : Optional.of(new Ending.Lesson(reason, happened, learned));
    }
}
