package org.harambee.innovation.ideas;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;

public record IdeasPage(PartnershipFrame frame, List<Idea> ideas) {

    /** How many of them are known by no more than that they exist. */
    public long unknown() {
        return ideas.stream().filter(idea -> idea.title() == null).count();
    }
}
