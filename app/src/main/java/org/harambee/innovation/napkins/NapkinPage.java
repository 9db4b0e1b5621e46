package org.harambee.innovation.napkins;

import java.util.ArrayList;
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
    private static final Map<String, String> LABELS = labels();

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
        List<Difference> differences = new ArrayList<>();
        if (mine != null) {
            Form stands = NapkinForm.filled(place.idea().napkin(), 0);
            Form wanted = NapkinForm.filled(mine, 0);
            LABELS.forEach((field, key) -> {
                if (!stands.value(field).equals(wanted.value(field))) {
                    differences.add(new Difference(screen.say(key), stands.value(field), wanted.value(field)));
                }
            });
        }
        return differences;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("title", "innovation-idea-title");
        labels.put("language", "innovation-idea-language");
        labels.put("text", "innovation-idea-text");
        labels.put("problem", "innovation-idea-problem");
        labels.put("for-whom", "innovation-idea-for-whom");
        labels.put("first-step", "innovation-idea-first-step");
        labels.put("strengths", "innovation-idea-strengths");
        labels.put("reach", "innovation-idea-reach");
        labels.put("cost", "innovation-idea-cost");
        labels.put("currency", "innovation-idea-currency");
        labels.put("hours", "innovation-idea-hours-label");
        labels.put("picture", "innovation-idea-picture");
        labels.put("themes", "innovation-idea-themes");
        return labels;
    }
}
