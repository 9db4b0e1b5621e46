package org.harambee.innovation.translations;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.innovation.ideas.Told;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class TranslationTests {
    @LocalServerPort
    int port;

    @Test
    void peopleTranslateAnIdeaAndAreTalkedOfWhereItHasChangedSince() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String idea = Told.idea(amina, Opened.by(amina, "Translated ideas"), "Listening walks");
        FilledForm form = zawadi.open(idea + "/translations/new?language=sw").form("form[data-form=translation]");
        assertThat(form.with("title", "x").with("language", "en").send().status())
                .isEqualTo(422);
        form.with("title", "Matembezi ya kusikiliza").with("language", "sw").send();

        SeenPage seen = Visitor.to(port).speaking("sw").open(idea);
        assertThat(seen.document().select("details.reveal[open] strong").eachText())
                .containsExactly("Matembezi ya kusikiliza");
        amina.open(idea + "/napkin")
                .form("form[data-form=napkin]")
                .with("problem", "Cities are loud")
                .send();
        assertThat(amina.open(idea).words("section:has(#translations)"))
                .contains("Translated by Zawadi (example) · the idea has changed since");
    }

    @Test
    void aTranslationReplacesNoneOfAnotherLanguageAndASecondClickIsNobodyElses() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = Told.idea(amina, Opened.by(amina, "Two translations"), "Tea for talks");
        String form = "form[data-form=translation]";
        FilledForm german =
                amina.open(idea + "/translations/new?language=de").form(form).with("title", "Tee zum Gespräch");
        german.send();
        assertThat(german.send().words("[role=status]")).isNotEmpty();
        amina.open(idea + "/translations/new?language=sw")
                .form(form)
                .with("title", "Chai ya mazungumzo")
                .send();

        SeenPage other = amina.open(idea + "/translations/new?language=de")
                .form(form)
                .with("language", "sw")
                .with("title", "Tee")
                .send();

        assertThat(other.status()).isEqualTo(422);
        assertThat(amina.open(idea).words("section[aria-labelledby=translations]"))
                .contains("Chai ya mazungumzo")
                .contains("Tee zum Gespräch");
    }
}
