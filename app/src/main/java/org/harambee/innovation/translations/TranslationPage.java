package org.harambee.innovation.translations;

import java.util.List;
import java.util.Map;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * The form of a translation, with the original beside it.
 *
 * @param stands what someone else has saved meanwhile
 */
public record TranslationPage(
        IdeaPlace.OfIdea place, @Nullable Translation stands, Form form) {

    public PartnershipFrame frame() {
        return place.frame();
    }

    public String action() {
        return place.coded() + "/translations";
    }

    public Map<String, String> languages(Screen screen) {
        return TellForm.languages(screen, place.partnership(), form);
    }

    public List<Difference> differences(Screen screen) {
        return stands == null
                ? List.of()
                : List.of(
                        new Difference(screen.say("innovation-translation-title"), stands.title(), form.value("title")),
                        new Difference(screen.say("innovation-translation-text"), stands.text(), form.value("text")));
    }
}
