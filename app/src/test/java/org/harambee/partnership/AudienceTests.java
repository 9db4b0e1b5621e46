package org.harambee.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.ui.HouseTest;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A partnership that only its partners see holds a word here that must leak nowhere. */
@HouseTest
class AudienceTests {
    private static final List<String> PAGES = List.of(
            "",
            "/partners",
            "/partners/wmrs",
            "/partners/wmrs/invitation",
            "/partners/wmrs/role",
            "/partners/wmrs/mandates",
            "/partners/wmrs/departure",
            "/partners/invitations",
            "/journey",
            "/journey/phases/new",
            "/facts",
            "/activity",
            "/activity.atom",
            "/strengths",
            "/challenges",
            "/challenges/new",
            "/challenges.csv",
            "/challenges/import",
            "/programme",
            "/programme/phases",
            "/calls",
            "/calls/new",
            "/ideas",
            "/playbook",
            "/playbook/new");

    @LocalServerPort
    int port;

    @Test
    void whatIsForPartnersIsNotFoundByAnyoneElseAnywhere() {
        String path = Opened.privately(Visitor.signedIn(port, "Milica (example)"), "Quokka", "wmar");

        for (Visitor stranger : List.of(Visitor.to(port), Visitor.signedIn(port, "Amina (example)"))) {
            for (String page : PAGES) {
                assertThat(stranger.open(path + page).status()).as(page).isEqualTo(404);
            }
            assertThat(stranger.open("/").words()).doesNotContain("Quokka");
        }
    }

    @Test
    void itsPartnersSeeAllOfIt() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.privately(milica, "Numbat");

        for (String page : PAGES) {
            assertThat(milica.open(path + page).status()).as(page).isEqualTo(200);
        }
        assertThat(milica.open("/").words()).contains("Numbat");
    }

    @Test
    void whoIsAskedSeesTheInvitationAndNothingMoreUntilAccepting() {
        String path = Opened.privately(Visitor.signedIn(port, "Milica (example)"), "Bilby", "wmar");
        Visitor facundo = Visitor.signedIn(port, "Facundo (example)");
        assertThat(facundo.open(path).status()).isEqualTo(404);
        assertThat(facundo.open(path + "/partners/wmrs/invitation").status()).isEqualTo(404);

        facundo.open(path + "/partners/wmar/invitation")
                .form("form[data-form=accept]")
                .send();

        assertThat(facundo.open(path).title()).isEqualTo("Bilby");
    }

    @Test
    void whoHasLeftSeesItNoMore() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.privately(milica, "Potoroo", "wmar");
        Visitor facundo = Visitor.signedIn(port, "Facundo (example)");
        facundo.open(path + "/partners/wmar/invitation")
                .form("form[data-form=accept]")
                .send();

        facundo.open(path + "/partners/wmar/departure")
                .form("form[data-form=leave]")
                .with("handover", "Nothing was held")
                .send();

        assertThat(facundo.open(path).status()).isEqualTo(404);
        assertThat(facundo.open(path + "/partners/wmar/invitation").status()).isEqualTo(404);
        assertThat(milica.open(path).status()).isEqualTo(200);
    }
}
