package org.harambee.innovation.challenges;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.PartnershipFrame;

/**
 * @param themes the themes there are
 * @param theme the theme that is picked out; empty for all
 * @param mayTell whether the viewer holds a mandate
 * @param own the tellers whose words the viewer may change
 */
public record ChallengesPage(
        PartnershipFrame frame,
        List<Challenge> challenges,
        List<String> themes,
        String theme,
        boolean mayTell,
        Set<Optional<AffiliateId>> own) {

    public String path() {
        return frame.partnership().path() + "/challenges";
    }

    public boolean mayChange(Challenge challenge) {
        return own.contains(challenge.teller());
    }
}
