package org.harambee.innovation.authors;

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
class AuthorsTests {
    @LocalServerPort
    int port;

    @Test
    void aFurtherAuthorIsAskedSaysYesAndTheLastOneStays() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor otieno = Visitor.signedIn(port, "Otieno (example)");
        String idea = Told.idea(amina, Opened.by(amina, "Shared ideas"), "Songs of two countries");
        assertThat(otieno.open(idea + "/napkin").status()).isEqualTo(403);
        FilledForm ask = amina.open(idea + "/authors").form("form[data-form=author]");
        assertThat(ask.with("user-name", "Nobody at all").send().status()).isEqualTo(422);
        ask.with("user-name", "Milica (example)").send();
        assertThat(amina.open(idea).words("main dl")).doesNotContain("Milica");

        SeenPage waiting = milica.open("/");
        assertThat(waiting.words()).contains("asked to be an author of the idea “Songs of two countries”");
        String page = waiting.document().select("a[href$=/authors]").attr("href");
        milica.open(page).form("form[data-form=acceptance]").send();

        assertThat(amina.open(idea).words("main dl"))
                .contains("Amina (example)")
                .contains("Milica (example)");
        assertThat(milica.open(idea + "/napkin").status()).isEqualTo(200);
        amina.open(idea + "/authors").form("form[data-form=leaving]").send();
        SeenPage last =
                milica.open(idea + "/authors").form("form[data-form=leaving]").send();
        assertThat(last.status()).isEqualTo(422);
        assertThat(last.words(".message--error")).contains("last author");
    }

    @Test
    void whoIsAskedToBeAnAuthorAndSaysNoTwiceIsNotItsLastAuthor() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String idea = Told.idea(amina, Opened.by(amina, "Declined ideas"), "Tea for talks");
        amina.open(idea + "/authors")
                .form("form[data-form=author]")
                .with("user-name", "Milica (example)")
                .send();
        FilledForm leaving = milica.open(idea + "/authors").form("form[data-form=refusal]");

        assertThat(leaving.send().status()).isEqualTo(200);
        assertThat(leaving.send().words()).doesNotContain("You are its last author");
    }
}
