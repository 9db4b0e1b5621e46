package org.harambee.innovation.napkins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.innovation.Reach;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The form with all of an idea.
 *
 * @param mine what the person wanted to save when someone else had saved something else; then the form holds it
 */
public record NapkinPage(IdeaPlace.OfIdea place, @Nullable Napkin mine, Form form) {
    public PartnershipFrame frame() {
        return place.frame();
    }

    public String action() {
        return place.coded() + "/napkin";
    }

    public Map<String, String> languages(Screen screen) {
        return TellForm.languages(screen, place.partnership(), form);
    }

    public Map<String, String> reaches(Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("innovation-idea-reach-unsaid"));
        for (Reach reach : Reach.values()) {
            options.put(reach.word(), screen.say("innovation-idea-reach-" + reach.word()));
        }
        return options;
    }

    public List<Difference> differences(Screen screen) {
        return mine == null ? List.of() : NapkinForm.differences(place.idea().napkin(), mine, screen);
    }
}
