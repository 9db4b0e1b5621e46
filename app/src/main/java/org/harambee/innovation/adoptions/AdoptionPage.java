package org.harambee.innovation.adoptions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Names;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * One adoption, whole.
 *
 * @param affiliate who took it home
 * @param credits whose idea it is, and who built it
 * @param by the name of the person who said so; empty for what was loaded
 * @param askedSince since when its people are asked how it goes; nothing while they are not
 * @param own whether the viewer speaks for it
 * @param form what was typed and refused of one of its forms
 */
public record AdoptionPage(
        PartnershipFrame frame,
        Adoption adoption,
        Affiliate affiliate,
        List<Credit> credits,
        String by,
        List<Told> reports,
        Optional<Instant> askedSince,
        boolean own,
        Form form) {

    /** @param kind whether they are the authors of the idea or the team of the prototype */
    public record Credit(Subject.Kind kind, List<Names.Shown> people) {}

    /** @param who empty for what was loaded */
    public record Told(Report report, String who) {}

    public String path() {
        return adoption.path(frame.partnership().path());
    }

    public String list() {
        return frame.partnership().path() + "/adoptions";
    }

    public String title(Screen screen) {
        String title = adoption.subject().title();
        return screen.say(
                "innovation-adoption-title",
                "affiliate",
                affiliate.name(),
                "title",
                title == null ? screen.say("innovation-idea-state-withdrawn") : title);
    }

    /** The form in which it is told how it goes, in the viewer's language unless they choose another. */
    public Form reportForm(Screen screen) {
        return form.value("language").isEmpty()
                ? form.with("language", screen.language().tag())
                : form;
    }

    public Map<String, String> languages(Screen screen) {
        return AdoptionFormPage.languages(
                screen, Stream.concat(affiliate.languages().stream(), form.text("language").stream()));
    }
}
