package org.harambee.playbook.learnings;

import java.util.List;
import java.util.stream.Stream;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param learning the learning that is changed, or null for a new one
 * @param mine what was typed while someone else changed it, or null
 */
public record LearningPage(
        PartnershipFrame frame,
        @Nullable Learning learning,
        @Nullable Typed mine,
        Form form) {

    static LearningPage of(PartnershipFrame frame, Learning learning) {
        return new LearningPage(frame, learning, null, Typed.of(learning).form(learning.version()));
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    static LearningPage overtaken(PartnershipFrame frame, Learning current, Typed mine) {
        return new LearningPage(
                frame, current, mine, mine.form(current.version()).refuse("", "ui-overtaken"));
    }

    public String list() {
        return frame.partnership().path() + "/playbook";
    }

    public String address() {
        return learning == null ? list() : list() + "/" + learning.code();
    }

    public List<Difference> differences(Screen screen) {
        return learning == null || mine == null
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
