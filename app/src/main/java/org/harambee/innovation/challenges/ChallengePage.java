package org.harambee.innovation.challenges;

import java.util.List;
import java.util.stream.Stream;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param challenge the challenge that is changed, or null for a new one
 * @param mine what was typed while someone else changed it, or null
 */
public record ChallengePage(
        PartnershipFrame frame,
        @Nullable Challenge challenge,
        @Nullable Typed mine,
        Form form) {

    static ChallengePage of(PartnershipFrame frame, Challenge challenge) {
        return new ChallengePage(frame, challenge, null, Typed.of(challenge).form(challenge.version()));
    }

    /** What was typed stays; saving it once more, now knowingly, puts it over what the other person has saved. */
    static ChallengePage overtaken(PartnershipFrame frame, Challenge current, Typed mine) {
        return new ChallengePage(
                frame, current, mine, mine.form(current.version()).refuse("", "ui-overtaken"));
    }

    public String list() {
        return frame.partnership().path() + "/challenges";
    }

    public String address() {
        return challenge == null ? list() : list() + "/" + challenge.code();
    }

    public List<Difference> differences(Screen screen) {
        return challenge == null || mine == null
                ? List.of()
                : Stream.of(
                                new Difference(screen.say("innovation-challenge-text"), challenge.text(), mine.text()),
                                new Difference(screen.say("innovation-theme"), challenge.theme(), mine.theme()))
                        .filter(one -> !one.stands().equals(one.mine()))
                        .toList();
    }
}
