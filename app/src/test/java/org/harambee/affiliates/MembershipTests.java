package org.harambee.affiliates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.harambee.identity.People;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class MembershipTests {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Affiliates affiliates;

    @Autowired
    Memberships memberships;

    @Test
    void whoAsksSpeaksForTheAffiliateOnlyOnceItHasAccepted() {
        Visitor zawadi = zawadi();
        zawadi.open("/affiliates/wctz").form("form[data-form=join]").send();
        assertThat(spokenForByZawadi()).doesNotContain("wctz");

        SeenPage accepted =
                baraka().open("/affiliates/wctz").form("form[data-form=accept]").send();

        assertThat(accepted.words(".people")).contains("Zawadi (example)");
        assertThat(spokenForByZawadi()).contains("wctz");
        assertThat(zawadi.open("/affiliates/wctz").words("form[data-form=leave]"))
                .contains("You belong");
    }

    @Test
    void aWaitingRequestIsShownToCoordinatorsAndToNobodyElse() {
        zawadi().open("/affiliates/wcug").form("form[data-form=join]").send();

        assertThat(Visitor.signedIn(port, "Nakato (example)").open("/").words())
                .contains("1 person asks to join Wikimedia Community User Group Uganda");
        assertThat(Visitor.signedIn(port, "Amina (example)").open("/").words()).doesNotContain("User Group Uganda");
        assertThat(Visitor.to(port).open("/affiliates/wcug").words()).doesNotContain("Zawadi");
        assertThat(Visitor.signedIn(port, "Otieno (example)")
                        .open("/affiliates/wcug")
                        .words())
                .doesNotContain("Zawadi");
    }

    @Test
    void whoIsDeclinedDoesNotBelongAndMayAskAgain() {
        zawadi().open("/affiliates/wmar").form("form[data-form=join]").send();
        Visitor.signedIn(port, "Facundo (example)")
                .open("/affiliates/wmar")
                .form("form[data-form=decline]")
                .send();

        assertThat(spokenForByZawadi()).doesNotContain("wmar");
        assertThat(zawadi().open("/affiliates/wmar").has("form[data-form=join]"))
                .isTrue();
    }

    @Test
    void whoLeavesNoLongerSpeaksAndNoLongerCoordinates() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        milica.open("/affiliates/wmrs").form("form[data-form=leave]").send();

        assertThat(milica.open("/affiliates/wmrs/edit").status()).isEqualTo(404);
        assertThat(memberships.of(
                        people.ofUserName("Milica (example)").orElseThrow().id()))
                .isEmpty();
    }

    @Test
    void coordinatorsMakeAndUnmakeCoordinators() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        amina.open("/affiliates/wck").form("form[data-form=appoint]").send();
        assertThat(Visitor.signedIn(port, "Otieno (example)")
                        .open("/affiliates/wck/edit")
                        .status())
                .isEqualTo(200);

        SeenPage page = amina.open("/affiliates/wck");
        page.form(".people li:has(span:contains(Otieno)) form[data-form=dismiss]")
                .send();
        assertThat(amina.open("/affiliates/wck").document().select(".info-chip"))
                .hasSize(1);
    }

    @Test
    void aMemberWithoutCoordinationCanAcceptNobody() {
        zawadi().open("/affiliates/wck").form("form[data-form=join]").send();
        FilledForm coordinators = Visitor.signedIn(port, "Amina (example)")
                .open("/affiliates/wck")
                .form("form[data-form=accept]");

        SeenPage refused = Visitor.signedIn(port, "Otieno (example)")
                .open("/affiliates/wck")
                .form("form[data-form=leave]")
                .sendingTo(coordinators.path())
                .send();

        assertThat(refused.status()).isEqualTo(404);
        assertThat(spokenForByZawadi()).doesNotContain("wck");
    }

    @Test
    void twoWhoAcceptAtTheSameTimeAcceptOnce() throws Exception {
        zawadi().open("/affiliates/wmde").form("form[data-form=join]").send();
        FilledForm coordinator = Visitor.signedIn(port, "Frieda (example)")
                .open("/affiliates/wmde")
                .form("form[data-form=accept]");
        FilledForm administrator = Visitor.signedIn(port, "Keeper (example)")
                .open("/affiliates/wmde")
                .form("form[data-form=accept]");

        List<String> notices;
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<SeenPage> one = both.submit(coordinator::send);
            Future<SeenPage> other = both.submit(administrator::send);
            notices = List.of(one.get().words("[role=status]"), other.get().words("[role=status]"));
        }

        assertThat(notices)
                .containsExactlyInAnyOrder(
                        "Accepted. They may now speak for this affiliate.",
                        "This had been settled already; nothing has changed.");
        assertThat(spokenForByZawadi()).contains("wmde");
    }

    private List<String> spokenForByZawadi() {
        var zawadi = people.ofUserName("Zawadi (example)").orElseThrow().id();
        return memberships.of(zawadi).stream()
                .map(id -> affiliates.find(id).orElseThrow().code())
                .toList();
    }

    private Visitor zawadi() {
        return Visitor.signedIn(port, "Zawadi (example)");
    }

    private Visitor baraka() {
        return Visitor.signedIn(port, "Baraka (example)");
    }
}
