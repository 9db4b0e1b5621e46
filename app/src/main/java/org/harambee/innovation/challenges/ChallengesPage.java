package org.harambee.innovation.challenges;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;

/**
 * @param themes the themes there are
 * @param theme the theme that is picked out; empty for all
 * @param mayTell whether the viewer holds a mandate
 */
public record ChallengesPage(
        PartnershipFrame frame, List<Challenge> challenges, List<String> themes, String theme, boolean mayTell) {

    public String path() {
        return frame.partnership().path() + "/challenges";
    }
}
