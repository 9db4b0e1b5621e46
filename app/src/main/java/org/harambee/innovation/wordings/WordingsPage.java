package org.harambee.innovation.wordings;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.ideas.EarlierWording;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.napkins.NapkinForm;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Screen;

/**
 * How an idea came to say what it says.
 *
 * @param changes the latest first
 * @param more whether there are changes before these
 */
public record WordingsPage(IdeaPlace.OfIdea place, List<Change> changes, boolean more) {

    /**
     * A change of an idea.
     *
     * @param before what it said until then
     * @param who who changed it; without a name where a table did
     * @param after what it said then
     */
    public record Change(EarlierWording before, Names.Shown who, Napkin after) {

        /** What was changed; what stood before is said to stand. */
        public List<Difference> differences(Screen screen) {
            return NapkinForm.differences(before.napkin(), after, screen);
        }
    }

    public PartnershipFrame frame() {
        return place.frame();
    }

    /** Where the changes before these are. */
    public String earlier() {
        return place.coded() + "/wordings?before=" + changes.getLast().before().version();
    }
}
