package org.harambee.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class InnovationTests {
    private static final String UNLOCK = "/p/unlock-2023/challenges";

    @LocalServerPort
    int port;

    @Test
    void ofTheFiveConceptsTwoAreSaidToBeNotKnown() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/ideas");

        assertThat(page.document().select("main li h2").eachText())
                .containsExactly(
                        "Courage festival", "Challenge platform", "One-week design sprints", "Not known", "Not known");
        assertThat(page.words(".lede")).isEqualTo("5 ideas. Of 2 of these 5, no more is known than that they exist.");
        assertThat(page.words("li:contains(One-week)")).contains("read in part");
    }

    @Test
    void whatIsWrittenInAPartnershipWithOneWorkingLanguageSaysThatItIsInThat() {
        Visitor reader = Visitor.to(port).speaking("sw");

        assertThat(reader.open(UNLOCK).document().select("main li > p[lang=en]"))
                .hasSize(9);
        SeenPage ideas = reader.open("/p/unlock-2023/ideas");
        assertThat(ideas.document().select("main li h2[lang=en]")).hasSize(3);
        assertThat(ideas.document().select("main li h2:not([lang])")).hasSize(2);
        assertThat(reader.speaking("en").open(UNLOCK).has("main [lang]")).isFalse();
    }

    @Test
    void challengesAreFoundByTheirTheme() {
        SeenPage all = Visitor.to(port).open("/p/unlock-2023/challenges");
        assertThat(all.document().select("main ul.list > li")).hasSize(9);

        SeenPage some =
                all.form("form[data-form=filter]").with("theme", "language").send();

        assertThat(some.document().select("main ul.list > li")).hasSize(1);
        assertThat(some.words("main ul.list > li")).contains("language barrier").contains("sourced");
    }

    @Test
    void someoneWhoIsSignedInTellsAChallengeAndAReaderIsAskedToSignIn() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Hard things");
        SeenPage refused = milica.open(path + "/challenges/new")
                .form("form[data-form=challenge]")
                .with("text", "Power cuts end our calls")
                .send();
        assertThat(refused.status()).isEqualTo(422);

        SeenPage told = refused.form("form[data-form=challenge]")
                .with("theme", "connection")
                .send();

        assertThat(told.title()).isEqualTo("Power cuts end our calls");
        assertThat(milica.open(path + "/challenges").words("main ul.list > li"))
                .startsWith("Power cuts end our calls connection");
        assertThat(milica.open(path + "/activity").words(".timeline li"))
                .contains("told a challenge: Power cuts end our calls");
        assertThat(Visitor.to(port).open(path + "/challenges/new").address()).startsWith("/sign-in?back=");
    }
}
