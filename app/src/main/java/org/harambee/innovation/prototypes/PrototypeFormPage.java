package org.harambee.innovation.prototypes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a prototype, to be written.
 *
 * @param prototype the one that is changed; null for a new one
 * @param origin the idea a new one begins from; null where it begins from none
 * @param mine what was typed while someone else changed it, or null
 */
public record PrototypeFormPage(
        PartnershipFrame frame,
        @Nullable Prototype prototype,
        @Nullable IdeaOrigin origin,
        @Nullable Facts mine,
        Form form) {

    public String list() {
        return frame.partnership().path() + "/prototypes";
    }

    public String back() {
        return prototype == null ? list() : prototype.path(frame.partnership().path());
    }

    public String action() {
        return prototype == null ? list() : Prototype.path(frame.partnership().path(), prototype.code(), "") + "/facts";
    }

    public String ideaPath() {
        return Objects.requireNonNull(origin).idea().path(frame.partnership().path());
    }

    public Map<String, String> languages(Screen screen) {
        return TellForm.languages(screen, frame.partnership(), form);
    }

    public List<Difference> differences(Screen screen) {
        return prototype == null || mine == null
                ? List.of()
                : Difference.between(
                        FactsForm.values(prototype.facts()),
                        FactsForm.values(mine),
                        field -> screen.say("innovation-prototype-field-" + field));
    }
}
