package org.harambee.partnership.departures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class DepartureTests {
    @LocalServerPort
    int port;

    @Test
    void whoStartedItMayLeaveAndTheOthersGoOn() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(milica, "Founder leaves", "wck");
        amina.open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]")
                .send();
        SeenPage before = milica.open(path + "/partners/wmrs/departure");
        assertThat(before.words())
                .contains("What Wikimedia Serbia contributed stays credited to it.")
                .contains("1 mandate to speak for it here ends.")
                .contains("The other partners go on, whoever started it.");

        SeenPage after = before.form("form[data-form=leave]")
                .with("handover", "Kenya takes the calendar")
                .with("reason", "Our programme ends")
                .send();

        assertThat(after.words()).contains("Kenya takes the calendar").contains("Our programme ends");
        assertThat(amina.open(path + "/partners").words("tr:has(a[href$=wmrs]) .info-chip"))
                .isEqualTo("left");
        assertThat(amina.open(path + "/journey").has("a[href$='/phases/new']")).isTrue();
        assertThat(milica.open(path + "/journey/phases/new").status()).isEqualTo(403);
    }

    @Test
    void nobodyLeavesWithoutSayingWhatHappensToWhatTheyHeld() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "No handover");

        SeenPage refused = milica.open(path + "/partners/wmrs/departure")
                .form("form[data-form=leave]")
                .with("reason", "We are tired")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("form[data-form=leave]").value("reason")).isEqualTo("We are tired");
        assertThat(milica.open(path + "/partners/wmrs").words(".info-chip")).isEqualTo("joined");
    }

    @Test
    void theLastPartnersLeavingClosesItAndItStaysReadable() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Last one out", "wck");
        SeenPage form = milica.open(path + "/partners/wmrs/departure");
        assertThat(form.words()).contains("It is the last partner");

        form.form("form[data-form=leave]").with("handover", "All is published").send();

        SeenPage page = Visitor.to(port).open(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("This partnership was closed on");
        SeenPage invitation = Visitor.signedIn(port, "Amina (example)").open(path + "/partners/wck/invitation");
        assertThat(invitation.has("form[data-form=accept]")).isFalse();
        assertThat(invitation.words()).contains("withdrew this invitation");
    }

    @Test
    void whenTheLastTwoLeaveAtTheSameInstantItIsClosedAllTheSame() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(milica, "Both go", "wck");
        amina.open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]")
                .send();
        List<Callable<SeenPage>> both = List.of(
                leaving(milica, path + "/partners/wmrs/departure"), leaving(amina, path + "/partners/wck/departure"));

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<SeenPage> answer : threads.invokeAll(both)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }

        assertThat(Visitor.to(port).open(path).words()).contains("This partnership was closed on");
    }

    @Test
    void aClosedPartnershipForPartnersStaysReadableForThoseWhoStayedToTheEnd() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.privately(milica, "Closed and quiet");

        milica.open(path + "/partners/wmrs/departure")
                .form("form[data-form=leave]")
                .with("handover", "Nothing was held")
                .send();

        assertThat(milica.open(path).words()).contains("This partnership was closed on");
        assertThat(Visitor.to(port).open(path).status()).isEqualTo(404);
    }

    @Test
    void whoLeftComesBackByANewInvitation() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(milica, "There and back", "wck");
        amina.open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]")
                .send();
        amina.open(path + "/partners/wck/departure")
                .form("form[data-form=leave]")
                .with("handover", "Serbia keeps the notes")
                .send();

        milica.open(path + "/partners/wck").form("form[data-form=invite-again]").send();
        amina.open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]")
                .send();

        assertThat(milica.open(path + "/partners/wck").words(".info-chip")).isEqualTo("joined");
    }

    @Test
    void whatTheyOfferedEndsAndIsTakenBackByNobodyElse() throws InterruptedException {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(milica, "Offers end", "wck");
        amina.open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]")
                .send();
        strength(amina, path, "wck", "Photo walks");
        strength(milica, path, "wmrs", "Camps for students");

        amina.open(path + "/partners/wck/departure")
                .form("form[data-form=leave]")
                .with("handover", "Nothing was held")
                .send();

        // the news travels through the event registry, after the departure is committed
        String partner = amina.open(path + "/partners/wck").words();
        for (int i = 0; i < 100 && partner.contains("Photo walks"); i++) {
            Thread.sleep(Duration.ofMillis(100));
            partner = amina.open(path + "/partners/wck").words();
        }
        assertThat(partner).doesNotContain("Photo walks");
        assertThat(milica.open(path + "/strengths").words()).contains("Camps for students");
        assertThat(milica.open(path + "/activity").words()).contains("Photo walks");
    }

    private static Callable<SeenPage> leaving(Visitor visitor, String address) {
        FilledForm form = visitor.open(address).form("form[data-form=leave]").with("handover", "Nothing was held");
        return form::send;
    }

    private static void strength(Visitor visitor, String path, String partner, String text) {
        visitor.open(path + "/strengths/new?partner=" + partner)
                .form("form[data-form=strength]")
                .with("text", text)
                .send();
    }
}
