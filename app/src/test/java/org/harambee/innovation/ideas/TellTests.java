package org.harambee.innovation.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class TellTests {
    private static final String FORM = "form[data-form=idea]";

    @LocalServerPort
    int port;

    @Test
    void aTitleIsEnoughAndTheLanguageIsTheTellers() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)").speaking("sr");
        String path = Opened.by(milica.speaking("en"), "Short ideas");
        milica.speaking("sr");

        FilledForm form = milica.open(path + "/ideas").form(FORM);
        assertThat(form.value("language")).isEqualTo("sr");
        SeenPage told = form.with("title", "  Камп за   новинаре ").send();

        assertThat(told.words("h1")).isEqualTo("Камп за новинаре");
        assertThat(told.address()).matches("/p/[a-z-]+/ideas/[0-9A-Z]{6}-kamp-za-novinare");
        assertThat(milica.speaking("en").open(path + "/activity").words(".timeline"))
                .contains("told an idea: Камп за новинаре");
        assertThat(told.words("dl")).contains("Milica (example)");
    }

    @Test
    void whoeverIsSignedInTellsAnIdeaAndAReaderIsAskedToSignIn() {
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String path = Opened.by(Visitor.signedIn(port, "Amina (example)"), "Open ideas");
        SeenPage told = zawadi.open(path + "/ideas/new")
                .form(FORM)
                .with("title", "Solar lamps for night editors")
                .with("text", "Lamps that last.")
                .send();
        assertThat(told.words("h1")).isEqualTo("Solar lamps for night editors");
        assertThat(told.words(".prose")).isEqualTo("Lamps that last.");

        assertThat(Visitor.to(port).open(path + "/ideas/new").address()).startsWith("/sign-in?back=");
        SeenPage list = Visitor.to(port).open(path + "/ideas");
        assertThat(list.has("main form[method=post]")).isFalse();
        assertThat(list.has("main a[href='/sign-in?back=" + path + "/ideas/new']"))
                .isTrue();
    }

    @Test
    void whoTellsIdeasWithoutEndHasToWaitKeepsTheirWordsAndIsNotCountedForASecondClick() {
        Visitor nakato = Visitor.signedIn(port, "Nakato (example)");
        String path = Opened.by(Visitor.signedIn(port, "Amina (example)"), "Flood of ideas");
        FilledForm form = nakato.open(path + "/ideas/new").form(FORM);
        int told = 0;
        SeenPage last;
        do {
            form.with("title", UUID.randomUUID().toString())
                    .forging("once", UUID.randomUUID().toString());
            last = form.send();
            if (last.status() == 200) {
                told++;
                assertThat(form.send().address()).as("a second click").isEqualTo(last.address());
            }
        } while (last.status() == 200 && told < 200);

        assertThat(told).isEqualTo(120);
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.words(".message--error")).contains("Please try again in 60 minutes.");
        assertThat(last.form(FORM).value("title")).isEqualTo(form.value("title"));
        assertThat(Visitor.signedIn(port, "Otieno (example)")
                        .open(path + "/ideas/new")
                        .form(FORM)
                        .with("title", "Somebody else's")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatOthersHaveSaidIsShownFirstAndTheIdeaIsToldAnyway() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(amina, "Alike ideas");
        tell(amina, path, "Editing workshops for teachers");
        FilledForm form = amina.open(path + "/ideas/new").form(FORM).with("title", "Workshop for teachers on editing");

        SeenPage asked = form.send();
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.words("#similar li")).startsWith("Editing workshops for teachers");
        assertThat(asked.form(FORM).value("title")).isEqualTo("Workshop for teachers on editing");
        SeenPage told = asked.form(FORM).send();

        assertThat(told.words("h1")).isEqualTo("Workshop for teachers on editing");
        assertThat(amina.open(path + "/ideas").document().select("main ol.list > li"))
                .hasSize(2);
        SeenPage piece = amina.open(path + "/ideas/similar?language=en&title=teachers+workshops");
        assertThat(piece.document().select("li")).hasSize(2);
        assertThat(piece.document().select("input[name=looked]").attr("value")).isEqualTo("teachers workshops");
    }

    @Test
    void aSecondClickTellsNoSecondIdea() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(amina, "Ideas told twice");
        FilledForm form = amina.open(path + "/ideas/new").form(FORM).with("title", "Radio plays");

        SeenPage first = form.send();
        SeenPage second = form.send();

        assertThat(second.address()).isEqualTo(first.address());
        assertThat(amina.open(path + "/ideas").document().select("main ol.list > li"))
                .hasSize(1);
    }

    @Test
    void aPastedBookIsRefusedWithItsLengthAndScriptsAreWords() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(amina, "Odd ideas");
        FilledForm form = amina.open(path + "/ideas/new").form(FORM);

        SeenPage refused = form.with("title", "x".repeat(1_000_000)).send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("160");
        SeenPage script = form.with("title", "<script>alert(1)</script>")
                .with("text", "<img src=x onerror=alert(1)>")
                .send();
        assertThat(script.words("h1")).isEqualTo("<script>alert(1)</script>");
        assertThat(script.has("main script, main img")).isFalse();
        assertThat(form.with("title", "   ").send().status()).isEqualTo(422);
    }

    @Test
    void supportIsGivenOncePerPersonSeenByAffiliateAndTakenBackWithoutATrace() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String path = Opened.by(amina, "Supported ideas");
        String idea = tell(amina, path, "A bus with books");

        amina.open(idea).form("form[data-form=support]").send();
        FilledForm again = zawadi.open(idea).form("form[data-form=support]");
        again.send();
        SeenPage seen = again.send();

        assertThat(seen.document().select("section:has(#support) .chip").eachText())
                .containsExactly("Wikimedia Community User Group Kenya: 1", "for no affiliate: 1");
        assertThat(amina.open(path + "/ideas").words("main ol.list > li")).contains("2 supporters");
        SeenPage gone = zawadi.open(idea).form("form[data-form=support]").send();
        assertThat(gone.words("section:has(#support)")).contains("1 supporter");
        assertThat(amina.open(path + "/activity").words(".timeline")).doesNotContain("Zawadi");
    }

    @Test
    void peopleCommentAndTakeTheirOwnWordsBack() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String path = Opened.by(amina, "Discussed ideas");
        String idea = tell(amina, path, "A choir of editors");

        SeenPage said = zawadi.open(idea)
                .form("form[data-form=comment]")
                .with("comment", "Who would sing?")
                .send();
        assertThat(said.words(".question")).startsWith("Who would sing? Zawadi (example)");
        assertThat(said.form("form[data-form=comment]").send().status()).isEqualTo(422);
        SeenPage gone =
                zawadi.open(idea).form("form[data-form=comment-withdrawal]").send();
        assertThat(gone.has(".question")).isFalse();
        assertThat(Visitor.to(port).open(idea).has("main form[method=post]")).isFalse();
    }

    private static String tell(Visitor visitor, String partnership, String title) {
        return visitor.open(partnership + "/ideas/new")
                .form(FORM)
                .with("title", title)
                .send()
                .address();
    }
}
