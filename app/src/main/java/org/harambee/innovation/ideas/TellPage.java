package org.harambee.innovation.ideas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harambee.innovation.Call;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * The form in which an idea is told.
 *
 * @param call the call it answers
 * @param similar ideas that look like what was typed; then the person may still tell theirs, or support one of these
 */
public record TellPage(PartnershipFrame frame, Optional<Call> call, Form form, List<IdeaLine> similar) {

    public String action() {
        return frame.partnership().path() + "/ideas";
    }

    public Map<String, String> languages(Screen screen) {
        return TellForm.languages(screen, frame.partnership(), form);
    }

    /** What the person has now before them, so that the same ideas do not stop them again. */
    public String seen() {
        return codes(similar);
    }

    static String codes(List<IdeaLine> similar) {
        return similar.stream().map(IdeaLine::code).collect(Collectors.joining(" "));
    }
}
