package org.harambee.playbook.learnings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.harambee.affiliates.AffiliateId;
import org.harambee.innovation.PrototypeLesson;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.playbook.lessons.Lessons;

/**
 * @param themes the themes there are
 * @param kind the word of the kind that is picked out; empty for all
 * @param theme the theme that is picked out; empty for all
 * @param offered the lessons of prototypes that wait for an answer
 * @param declined those that became no learning
 * @param mayTell whether the viewer holds a mandate
 * @param corrected the codes of those whose lesson its team has corrected since
 * @param own the tellers whose words the viewer may change
 */
public record LearningsPage(
        PartnershipFrame frame,
        List<Learning> learnings,
        List<String> themes,
        String kind,
        String theme,
        List<PrototypeLesson> offered,
        List<Lessons.Declined> declined,
        boolean mayTell,
        Set<String> corrected,
        Set<Optional<AffiliateId>> own) {

    public String path() {
        return frame.partnership().path() + "/playbook";
    }

    public boolean corrected(Learning learning) {
        return corrected.contains(learning.code());
    }

    public boolean mayChange(Learning learning) {
        return own.contains(learning.teller());
    }
}
