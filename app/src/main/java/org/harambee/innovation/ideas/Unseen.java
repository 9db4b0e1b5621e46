package org.harambee.innovation.ideas;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Form;
import org.springframework.stereotype.Component;

/** Stops people once before they tell what others have told: with the similar ideas that they have not seen yet. */
@Component
public class Unseen {
    static final int SHOWN = 5;

    private final Similar similar;

    Unseen(Similar similar) {
        this.similar = similar;
    }

    /** The similar ideas, if there is one that the person has not had before them. */
    public List<IdeaLine> of(Partnership partnership, Napkin napkin, Form form) {
        String title = TellForm.title(form);
        if (form.has("looked", title)) {
            return List.of();
        }
        List<IdeaLine> found = similar.to(partnership, title, napkin.language(), SHOWN);
        Set<String> seen = Set.copyOf(Arrays.asList(form.value("seen").split(" ", -1)));
        return found.stream().allMatch(idea -> seen.contains(idea.code())) ? List.of() : found;
    }
}
