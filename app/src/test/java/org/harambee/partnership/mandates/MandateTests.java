package org.harambee.partnership.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class MandateTests {
    @LocalServerPort
    int port;

    @Test
    void aCoordinatorGivesAMandateAndEndsItAgain() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor jelena = Visitor.signedIn(port, "Jelena (example)");
        String path = Opened.by(milica, "Mandated");
        assertThat(jelena.open(path + "/journey/phases/new").status()).isEqualTo(403);

        SeenPage given = milica.open(path + "/partners/wmrs/mandates")
                .form("form[data-form=give-mandate]")
                .with("user-name", "jelena (example)")
                .with("role", "keeps the journey")
                .send();

        assertThat(given.words()).contains("Jelena (example), keeps the journey");
        assertThat(jelena.open(path + "/journey/phases/new").status()).isEqualTo(200);
        given.form("form[data-form=end-mandate]:has(button:contains(Jelena))").send();
        assertThat(jelena.open(path + "/journey/phases/new").status()).isEqualTo(403);
    }

    @Test
    void nobodySpeaksForAnAffiliateThatHasNotAcceptedThem() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Not a member");

        SeenPage refused = milica.open(path + "/partners/wmrs/mandates")
                .form("form[data-form=give-mandate]")
                .with("user-name", "Zawadi (example)")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".field__error"))
                .startsWith("Wikimedia Serbia has not accepted anyone called “Zawadi (example)”.");
    }

    @Test
    void whoDoesNotCoordinateGivesNone() {
        SeenPage refused = Visitor.signedIn(port, "Amina (example)").open("/p/unlock-2023/partners/wmrs/mandates");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("Only the coordinators of Wikimedia Serbia can do this.");
    }

    @Test
    void aPartnersOwnPeopleDescribeItsRole() {
        Visitor nakato = Visitor.signedIn(port, "Nakato (example)");

        SeenPage page = nakato.open("/p/unlock-2023/partners/wcug/role")
                .form("form[data-form=role]")
                .with("role", "We run the campaigns")
                .send();

        assertThat(page.words()).contains("We run the campaigns");
        assertThat(nakato.open("/p/unlock-2023/partners/wck/role").status()).isEqualTo(403);
    }
}
