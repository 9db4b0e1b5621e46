package org.harambee.innovation.authors;

import java.util.List;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;

/**
 * Who is asked to be an author of an idea.
 *
 * @param waiting the user names of those who have not answered
 * @param asked whether the viewer is one of them
 */
public record AuthorsPage(IdeaPlace.OfIdea place, List<String> waiting, boolean asked, Form form) {

    public PartnershipFrame frame() {
        return place.frame();
    }

    public String action() {
        return place.coded() + "/authors";
    }
}
