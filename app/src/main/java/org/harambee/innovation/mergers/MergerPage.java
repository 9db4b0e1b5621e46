package org.harambee.innovation.mergers;

import java.util.Map;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/** The form in which an idea and another one become one. */
public record MergerPage(IdeaPlace.OfIdea place, Form form) {

    public PartnershipFrame frame() {
        return place.frame();
    }

    public String action() {
        return place.coded() + "/mergers";
    }

    public Map<String, String> languages(Screen screen) {
        return TellForm.languages(screen, place.partnership(), form);
    }
}
