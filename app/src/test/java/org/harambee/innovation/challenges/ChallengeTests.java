package org.harambee.innovation.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ChallengeTests {
    private static final String FORM = "form[data-form=challenge]";
    private static final String STATE = "form[data-form=state]";
    private static final String SHARE = "form[data-form=share]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void aChallengeIsToldInTheWordsOfThoseWhoHaveItAndHasAPageOfItsOwn() {
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String path = Opened.by(Visitor.signedIn(port, "Milica (example)"), "Own words");

        SeenPage told = zawadi.open(path + "/challenges/new")
                .form(FORM)
                .with("text", "Umeme hukatika kila jioni")
                .with("theme", "connection")
                .with("affected", "Wahariri wa kijijini")
                .with("grounds", "Kati ya mikutano kumi, sita ilikatika.\nTulihesabu wenyewe.")
                .with("links", "https://example.org/umeme")
                .with("reach", "local")
                .with("language", "sw")
                .send();

        assertThat(told.address()).matches(path + "/challenges/[0-9A-Z]{6}-umeme-hukatika-kila-jioni");
        assertThat(told.document().select("h1[lang=sw]").eachText()).containsExactly("Umeme hukatika kila jioni");
        assertThat(told.words("dl.definition"))
                .contains("Wahariri wa kijijini", "Tulihesabu wenyewe.", "https://example.org/umeme", "Swahili");
        String code = told.address().substring(0, (path + "/challenges/ABCDEF").length());
        assertThat(Visitor.to(port).open(code + "-old-words").title()).isEqualTo("Umeme hukatika kila jioni");
        assertThat(Visitor.to(port).open(code).has("main form[method=post]")).isFalse();

        SeenPage changed = zawadi.open(told.address() + "/edit")
                .form(FORM)
                .with("text", "Umeme hukatika usiku")
                .send();
        assertThat(changed.address()).endsWith("-umeme-hukatika-usiku");
        SeenPage back = changed.form("form[data-form=withdraw]").send();
        assertThat(back.words("[role=status]")).startsWith("It is said.");
        assertThat(back.words()).doesNotContain("Umeme");
        assertThat(zawadi.open(path + "/activity").words(".timeline li:contains(took a challenge back)"))
                .isNotEmpty()
                .doesNotContain("Umeme");
        assertThat(Visitor.to(port).open(code).status()).isEqualTo(404);
        assertThat(zawadi.open(code).words()).contains("taken back");
    }

    @Test
    void anAffiliateThatHasItTooSaysSoWithOneClickAndTakesItBack() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String challenge = Visitor.to(port)
                .open("/p/unlock-2023/challenges?q=language+barrier")
                .document()
                .select("main ul.list a")
                .attr("href");

        SeenPage shared = amina.open(challenge).form(SHARE).send();

        assertThat(shared.words("#shared")).contains("Kenya").contains("Take that back for");
        shared.visitor().open(challenge).form(SHARE).to(challenge + "/share").send();
        assertThat(Visitor.to(port).open(challenge).document().select("#shared li"))
                .as("a second click adds nothing")
                .hasSize(1);
        assertThat(Visitor.to(port).open("/p/unlock-2023/challenges").words("main li:contains(barrier)"))
                .contains("1 affiliate has it, too");
        SeenPage taken = amina.open(challenge).form(SHARE).send();
        assertThat(taken.words("#shared")).contains("No affiliate has said so yet.");
        assertThat(amina.open("/p/unlock-2023/activity").words(".timeline"))
                .contains("said “we have this too”")
                .contains("took back “we have this too”");
    }

    @Test
    void whatHasBecomeOfItSaysWhereAndWhy() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor baraka = Visitor.signedIn(port, "Baraka (example)");
        String challenge = told(milica, "/p/unlock-2023", "We lose drafts");

        SeenPage refused =
                baraka.open(challenge).form(STATE).with("state", "solved").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("form[data-form=state] .field__error")).startsWith("Say where it is solved");
        FilledForm late =
                milica.open(challenge).form(STATE).with("state", "parked").with("note", "No time");

        SeenPage solved = refused.form(STATE)
                .with("note", "In Dar es Salaam")
                .with("link", "https://example.org/drafts")
                .send();

        assertThat(solved.words("dl.definition")).contains("solved", "Tanzania", "In Dar es Salaam", "example.org");
        SeenPage told = late.send();
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words())
                .contains("Someone else has said something meanwhile")
                .contains("In Dar es Salaam");
        assertThat(told.form(STATE).send().words("dl.definition"))
                .contains("parked")
                .contains("No time");
        assertThat(Visitor.to(port)
                        .open("/p/unlock-2023/challenges?state=parked")
                        .document()
                        .select("main ul.list > li")
                        .eachText())
                .anyMatch(line -> line.startsWith("We lose drafts"));
    }

    @Test
    void whileExploringIsClosedAChallengeIsToldOnlyInAnOpenCall() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Late challenges");
        milica.open(path + "/programme/phases")
                .form("form[data-form=phases]")
                .with("ends-explore", today.minusDays(3).toString())
                .send();
        SeenPage call = milica.open(path + "/calls/new")
                .form("form[data-form=call]")
                .with("title", "What hurts")
                .with("question", "What is hard?")
                .with("reach", "regional")
                .send();

        SeenPage refused = milica.open(path + "/challenges/new")
                .form(FORM)
                .with("text", "Too late?")
                .with("theme", "time")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("Challenges could be told until");
        assertThat(refused.form(FORM).value("text")).isEqualTo("Too late?");
        String code = call.address().substring(call.address().lastIndexOf('/') + 1);
        SeenPage told = refused.form(FORM).with("call", code).send();
        assertThat(told.words("dl.definition")).contains("Told in the call What hurts");
        assertThat(Visitor.to(port).open(path + "/challenges?call=" + code).words())
                .contains("Told in the call “What hurts”.")
                .contains("Too late?");
    }

    @Test
    void whoTellsWithoutEndHasToWaitAndKeepsTheirWords() {
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String path = Opened.by(Visitor.signedIn(port, "Milica (example)"), "Flood of challenges");
        FilledForm form = zawadi.open(path + "/challenges/new").form(FORM).with("theme", "flood");
        int told = 0;
        SeenPage last = form.with("text", "First").send();
        while (last.status() != 429 && told < 100) {
            last = form.with("text", "Number " + told)
                    .forging("once", UUID.randomUUID().toString())
                    .send();
            told++;
        }

        assertThat(told).isBetween(20, 70);
        assertThat(last.words(".message--error")).contains("minutes");
        assertThat(last.form(FORM).value("text")).startsWith("Number");
        database.sql("delete from identity.attempt where kind = 'CHALLENGE'").update();
    }

    private static String told(Visitor visitor, String path, String text) {
        return visitor.open(path + "/challenges/new")
                .form(FORM)
                .with("text", text)
                .with("theme", "drafts")
                .send()
                .address();
    }
}
