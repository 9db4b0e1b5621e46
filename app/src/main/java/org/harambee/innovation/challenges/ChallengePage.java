package org.harambee.innovation.challenges;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.innovation.Call;
import org.harambee.innovation.ideas.Idea;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * @param call the call it was told in
 * @param teller the affiliate it was told for
 * @param sharing the affiliates that have it, too
 * @param saidBy the affiliate that said what has become of it
 * @param own the affiliate the viewer could share it for
 * @param answers the newest ideas that answer it
 * @param mandated whether the viewer may say what has become of it
 * @param mayChange whether the viewer may put it into other words
 * @param state what was typed of what has become of it
 */
public record ChallengePage(
        PartnershipFrame frame,
        Challenge challenge,
        Optional<Call> call,
        Optional<Affiliate> teller,
        List<Affiliate> sharing,
        Optional<Affiliate> saidBy,
        Optional<Affiliate> own,
        List<Idea> answers,
        boolean mandated,
        boolean mayChange,
        Form state) {
    private static final int LONGEST_TITLE = 140;

    public String list() {
        return frame.partnership().path() + "/challenges";
    }

    public String path() {
        return frame.partnership().path() + challenge.path();
    }

    /** Its ideas, and where one is told. */
    public String ideas() {
        return frame.partnership().path() + "/ideas?challenge=" + challenge.code();
    }

    /** Its first words. */
    public String title() {
        String text = challenge.text();
        if (text.codePointCount(0, text.length()) <= LONGEST_TITLE) {
            return text;
        }
        int end = text.lastIndexOf(' ', text.offsetByCodePoints(0, LONGEST_TITLE));
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    public boolean shortened() {
        return !title().equals(challenge.text());
    }

    public boolean shares() {
        return own.filter(sharing::contains).isPresent();
    }

    /** What has become of it, as a form. */
    public Form stateForm() {
        if (state.refused()) {
            return state;
        }
        ChallengeStatus status = challenge.status();
        return Form.filled(Map.of(
                "state", status.state().word(),
                "note", status.note(),
                "link", status.link(),
                "mark", status.mark()));
    }

    public Map<String, String> states(Screen screen) {
        Map<String, String> states = new LinkedHashMap<>();
        for (ChallengeStatus.State state : ChallengeStatus.State.values()) {
            states.put(state.word(), screen.say("innovation-state-" + state.word()));
        }
        return states;
    }
}
