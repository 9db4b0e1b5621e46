package org.harambee.innovation.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class ChallengeChangeTests {
    private static final String UNLOCK = "/p/unlock-2023/challenges";
    private static final String FORM = "form[data-form=challenge]";

    @LocalServerPort
    int port;

    @Test
    void ofTwoWhoChangeAChallengeAtOnceTheSecondSeesTheOthersWordsAndKeepsHerOwn() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Hard words");
        milica.open(path + "/challenges/new")
                .form("form[data-form=challenge]")
                .with("text", "Power cuts end our calls")
                .with("theme", "connection")
                .send();
        String challenge = milica.open(path + "/challenges")
                .document()
                .select("main ul.list a")
                .attr("href");
        FilledForm first = milica.open(challenge + "/edit").form(FORM).with("text", "Power cuts end half our calls");
        FilledForm second =
                milica.open(challenge + "/edit").form(FORM).with("text", "Power cuts end most of our calls");
        SeenPage changed = first.send();
        assertThat(changed.words("[role=status]")).isEqualTo("The challenge is changed.");

        SeenPage told = second.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("What is hard, and for whom? Power cuts end half our calls"
                        + " Power cuts end most of our calls");
        SeenPage saved = told.form(FORM).send();
        assertThat(saved.title()).isEqualTo("Power cuts end most of our calls");
        assertThat(milica.open(path + "/activity").words(".timeline"))
                .contains("changed a challenge: Power cuts end half our calls")
                .contains("changed a challenge: Power cuts end most of our calls");
    }

    @Test
    void whatWasToldForAPartnerItsOwnPeopleChangeAndWhatWasLoadedEveryoneWithAMandate() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        SeenPage told = milica.open(UNLOCK + "/new")
                .form(FORM)
                .with("text", "Few of us live in villages")
                .with("theme", "distance")
                .send();
        String own = told.address() + "/edit";

        SeenPage hers = amina.open(UNLOCK);
        assertThat(amina.open(told.address()).has("main a[href$=/edit]")).isFalse();
        SeenPage missing = amina.open(own);
        assertThat(missing.status()).isEqualTo(403);
        assertThat(missing.words(".lede")).contains("Wikimedia Serbia");
        SeenPage barrier = amina.open(hers.document()
                        .select("main li:contains(language barrier) a[href*=challenges]")
                        .attr("href")
                + "/edit");
        SeenPage theme = barrier.form(FORM).with("theme", "languages").send();
        assertThat(theme.words("main .chips")).contains("languages sourced");
        SeenPage text = barrier.form(FORM)
                .with("theme", "languages")
                .with("version", "2")
                .with("text", "The language barrier is high")
                .send();
        assertThat(text.words("main .chips")).doesNotContain("sourced");
        assertThat(Visitor.to(port).open(own).address()).startsWith("/sign-in?back=");
        assertThat(amina.open(UNLOCK + "/NOSUCH").status()).isEqualTo(404);
    }
}
