package org.harambee.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class StrengthTests {
    @LocalServerPort
    int port;

    @Test
    void theExamplesStrengthsSayHowWellTheyAreKnown() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/strengths");

        assertThat(page.words("section:contains(Argentina) li")).contains("inferred");
        assertThat(page.words("section:contains(Serbia) li")).contains("sourced");
        assertThat(Visitor.to(port).open("/p/unlock-2023/partners/wctz").words())
                .contains("Community building since 2016");
        assertThat(page.has("[name=_csrf]")).isFalse();
    }

    @Test
    void aPartnersPeopleAddChangeAndEndItsStrengths() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Strong");
        SeenPage added = milica.open(path + "/strengths/new?partner=wmrs")
                .form("form[data-form=strength]")
                .with("text", "Wikipedian in residence at a <b>library</b>")
                .send();
        assertThat(added.words("main section li")).startsWith("Wikipedian in residence at a <b>library</b>");

        String strength = added.document().select("main section li a").attr("href");
        FilledForm early =
                milica.open(strength).form("form[data-form=strength]").with("text", "Two residencies");
        FilledForm late = milica.open(strength).form("form[data-form=strength]").with("text", "Three residencies");
        early.send();
        SeenPage told = late.send();
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.form("form[data-form=strength]").value("text")).isEqualTo("Three residencies");
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("What you are good at Two residencies Three residencies");
        assertThat(told.form("form[data-form=strength]").send().words("main section li"))
                .startsWith("Three residencies");

        SeenPage ended =
                milica.open(strength).form("form[data-form=end-strength]").send();
        assertThat(ended.words()).doesNotContain("Three residencies");
    }

    @Test
    void nobodySpeaksOfAnotherPartnersStrengths() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");

        assertThat(amina.open("/p/unlock-2023/strengths/new?partner=wmrs").status())
                .isEqualTo(403);
        assertThat(amina.open("/p/unlock-2023/strengths/new?partner=nobody").status())
                .isEqualTo(404);
        assertThat(amina.open("/p/unlock-2023/strengths").document().select("main a[href*='new?partner=']"))
                .hasSize(1);
    }
}
