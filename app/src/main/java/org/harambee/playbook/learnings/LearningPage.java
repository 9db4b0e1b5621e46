package org.harambee.playbook.learnings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.innovation.PrototypeLesson;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.playbook.lessons.Wording;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param learning the learning that is changed, or null for a new one
 * @param lesson the lesson it is taken from, where its team put it into other words meanwhile, or null
 * @param mine what was typed while someone else changed it, or null
 */
public record LearningPage(
        PartnershipFrame frame,
        @Nullable Learning learning,
        @Nullable PrototypeLesson lesson,
        @Nullable Typed mine,
        Form form) {
    static final String SOURCE = "source-version";

    /** @param source as which version the lesson it comes from stands now, if it comes from one */
    static LearningPage of(PartnershipFrame frame, Learning learning, Optional<Integer> source) {
        Form form = Typed.of(learning).form(learning.version());
        return new LearningPage(
                frame,
                learning,
                null,
                null,
                sourced(form, source.map(String::valueOf).orElse("")));
    }

    /** What was typed stays; sent once more, now knowing what the team says, it is taken. */
    static LearningPage corrected(PartnershipFrame frame, PrototypeLesson lesson, Typed mine, Form form) {
        Form again = form.with(Wording.FIELD, lesson.wording()).refuse("", "playbook-lesson-corrected");
        return new LearningPage(frame, null, lesson, mine, again);
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    static LearningPage overtaken(PartnershipFrame frame, Learning current, Typed mine, Form form) {
        Form again = sourced(mine.form(current.version()), form.value(SOURCE));
        return new LearningPage(frame, current, null, mine, again.refuse("", "ui-overtaken"));
    }

    private static Form sourced(Form form, String version) {
        return form.with(SOURCE, version);
    }

    public String list() {
        return frame.partnership().path() + "/playbook";
    }

    public String address() {
        return learning == null ? list() : list() + "/" + learning.code();
    }

    public List<Difference> differences(Screen screen) {
        if (mine == null) {
            return List.of();
        }
        if (lesson != null) {
            return List.of(new Difference(screen.say("playbook-learning-text"), Typed.text(lesson), mine.text()));
        }
        return learning == null
                ? List.of()
                : Stream.of(
                                new Difference(
                                        screen.say("playbook-kind"),
                                        screen.say("playbook-kind-"
                                                + learning.kind().word()),
                                        screen.say(
                                                "playbook-kind-" + mine.kind().word())),
                                new Difference(screen.say("playbook-learning-text"), learning.text(), mine.text()),
                                new Difference(screen.say("playbook-theme"), learning.theme(), mine.theme()))
                        .filter(one -> !one.stands().equals(one.mine()))
                        .toList();
    }
}
