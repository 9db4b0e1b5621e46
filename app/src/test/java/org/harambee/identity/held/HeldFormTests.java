package org.harambee.identity.held;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class HeldFormTests {
    private static final String TYPED = "Otieno <b>\"Ochieng\"</b> & co";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void whatWasTypedAfterTheSessionEndedIsKeptAndSentAfterSigningInAgain() {
        FilledForm form = details("Otieno (example)").with("wiki-name", "Otieno on Wikis");
        signEveryoneOut();

        SeenPage signIn = form.send();
        assertThat(signIn.status()).isEqualTo(401);
        assertThat(signIn.words(".message--warning"))
                .isEqualTo("You were signed out. What you typed is kept. Sign in and send it.");
        assertThat(signIn.words("pre")).isEqualTo("Otieno (example)");

        SeenPage mistyped = credentials(signIn, "not-the-password");
        assertThat(mistyped.status()).isEqualTo(422);

        SeenPage look = credentials(mistyped, Visitor.EXAMPLE_PASSWORD);
        assertThat(look.title()).isEqualTo("Look at it and send it");
        assertThat(look.words("section")).contains("Otieno on Wikis");

        SeenPage saved = look.form("form[data-form=held]").send();
        assertThat(saved.address()).isEqualTo("/me");
        assertThat(saved.words()).contains("Saved.").contains("On the wikis: Otieno on Wikis");
    }

    @Test
    void aQuestionWrittenForLongIsAskedAfterSigningInAgain() {
        Visitor otieno = Visitor.signedIn(port, "Otieno (example)");
        String session = otieno.open("/p/unlock-2023/gatherings/cee-meeting-2023")
                .document()
                .select("main a:contains(Collaborating across CEE)")
                .attr("href");
        FilledForm form = otieno.open(session)
                .form("form[data-form=question]")
                .with("question", "Who kept the notes?\nAnd where?");
        signEveryoneOut();

        SeenPage look = credentials(form.send(), Visitor.EXAMPLE_PASSWORD);
        assertThat(look.words("[data-from]")).startsWith("From the page: Collaborating across CEE");
        assertThat(look.document().select("[data-from] a").attr("href")).isEqualTo(session);
        assertThat(look.words(".definition")).isEqualTo("Ask the authors Who kept the notes?\nAnd where?");
        SeenPage asked = look.form("form[data-form=held]").send();

        assertThat(asked.address()).startsWith(session);
        assertThat(asked.words()).contains("Your question is asked.");
        assertThat(asked.words("#question-list")).contains("Who kept the notes? And where?");
    }

    @Test
    void aSamplePersonsButtonCarriesWhatWasTypedToo() {
        FilledForm form = details("Zawadi (example)").with("wiki-name", "Zawadi on Wikis");
        signEveryoneOut();

        SeenPage look = form.send().form("form[data-form=samples]").press("user-name", "Zawadi (example)");

        assertThat(look.form("form[data-form=held]").send().words()).contains("On the wikis: Zawadi on Wikis");
    }

    @Test
    void aFormThatWasRefusedBeforeStillTellsItsPage() {
        FilledForm form =
                details("Facundo (example)").with("user-name", "#").send().form("form[data-form=details]");
        signEveryoneOut();

        SeenPage look = credentials(form.send(), Visitor.EXAMPLE_PASSWORD);

        assertThat(look.document().select("[data-from] a").attr("href")).isEqualTo("/me");
        assertThat(look.words(".definition")).startsWith("User name #");
    }

    @Test
    void theWayBackNeverLeadsToAnotherSite() {
        SeenPage look = details("Frieda (example)")
                .with("wiki-name", "Frieda on Wikis")
                .forging("from", "//evil.example/steal")
                .forging("_csrf", "stale")
                .send();

        assertThat(look.answer().body()).doesNotContain("href=\"//evil.example");
        assertThat(look.has("form[data-form=held]")).isTrue();
    }

    @Test
    void aStaleFormIsShownAgainAndSentByOneButton() {
        SeenPage look = details("Frieda (example)")
                .with("wiki-name", "Frieda on Wikis")
                .forging("_csrf", "stale")
                .send();

        assertThat(look.status()).isEqualTo(403);
        assertThat(look.words(".message--notice")).contains("What you typed is kept");
        assertThat(look.form("form[data-form=held]").send().words()).contains("On the wikis: Frieda on Wikis");
    }

    @Test
    void nothingIsDoneWithoutAToken() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        SeenPage look = amina.open("/me")
                .form("form[data-form=details]")
                .with("wiki-name", "Changed by another site")
                .without("_csrf")
                .send();

        assertThat(look.status()).isEqualTo(403);
        assertThat(amina.open("/me").words()).doesNotContain("Changed by another site");
    }

    @Test
    void wordsThatAnotherSiteSendsAreNotPutIntoAPersonsMouth() {
        for (String[] sign :
                new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://evil.example"}, {"Origin", "null"}
                }) {
            FilledForm form = details("Amina (example)").with("wiki-name", "Words of another site");
            form.visitor().carrying(sign[0], sign[1]);
            SeenPage page = form.without("_csrf").send();

            assertThat(page.status()).isEqualTo(403);
            assertThat(page.words()).doesNotContain("Words of another site");
            assertThat(page.has("form[data-form=held]")).isFalse();
        }
    }

    @Test
    void markupIsHeldAsTextAndArrivesUnchanged() {
        FilledForm form = details("Nakato (example)").with("user-name", TYPED);
        signEveryoneOut();

        SeenPage signIn = form.send();
        assertThat(signIn.has("main b")).isFalse();
        assertThat(signIn.words("pre")).isEqualTo(TYPED);

        SeenPage refused = signIn.form("form[data-form=sign-in]")
                .with("user-name", "Nakato (example)")
                .with("password", Visitor.EXAMPLE_PASSWORD)
                .send()
                .form("form[data-form=held]")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("form[data-form=details]").value("user-name")).isEqualTo(TYPED);
    }

    @Test
    void passwordsAreNeverHeld() {
        FilledForm form = Visitor.signedIn(port, "Baraka (example)")
                .open("/me")
                .form("form[data-form=password]")
                .with("current-password", "his-old-password")
                .with("new-password", "his-new-password");
        signEveryoneOut();

        assertThat(form.send().answer().body()).doesNotContain("his-old-password", "his-new-password");
    }

    @Test
    void whatIsTooMuchToHoldIsSaid() {
        FilledForm form = details("Jelena (example)").with("wiki-name", "ш".repeat(300_000));
        signEveryoneOut();

        SeenPage page = form.send();
        assertThat(page.status()).isEqualTo(401);
        assertThat(page.words()).contains("Not all of it could be kept");
        assertThat(page.answer().body()).hasSizeLessThan(100_000);
    }

    @Test
    void theWayToAnotherSiteIsNotHeld() {
        SeenPage page = Visitor.to(port)
                .open("/sign-in")
                .form("form[data-form=sign-in]")
                .with("user-name", "Amina (example)")
                .with("password", Visitor.EXAMPLE_PASSWORD)
                .forging("held", "//evil.example/steal")
                .forging("held.text", "words")
                .send();

        assertThat(page.has("form[data-form=held]")).isFalse();
        assertThat(page.address()).isEqualTo("/");
    }

    @Test
    void thePageOfHeldFormsIsNotThereByItself() {
        assertThat(Visitor.to(port).open("/held").status()).isEqualTo(404);
    }

    private FilledForm details(String name) {
        return Visitor.signedIn(port, name).open("/me").form("form[data-form=details]");
    }

    private void signEveryoneOut() {
        database.sql("delete from identity.session").update();
    }

    private static SeenPage credentials(SeenPage page, String password) {
        return page.form("form[data-form=sign-in]")
                .with("user-name", "Otieno (example)")
                .with("password", password)
                .send();
    }
}
