package org.harambee.innovation.prototypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was told of a prototype is corrected and taken back, and nothing of it goes unseen. */
@HouseTest
class TakingBackTests {
    private static final String WITHDRAWAL = "form[data-form=withdrawal]";
    private static final String CORRECTION = "form[data-form=test-correction]";
    private static final String HANDOVER = "form[data-form=handover-correction]";
    private static final String LESSON = "form[data-form=lesson]";

    @LocalServerPort
    int port;

    @Test
    void newsIsTakenBackByTheTeamByWhoToldItAndByThoseWithAMandate() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(milica, "News of many", "wck");
        amina.open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]")
                .send();
        String prototype = begun(milica, path);
        join(milica, zawadi, prototype);
        tell(zawadi, prototype, "First of Zawadi");
        tell(zawadi, prototype, "Second of Zawadi");
        tell(zawadi, prototype, "Third of Zawadi");
        zawadi.open(prototype + "/team")
                .form("form[data-form=departure]")
                .with("handover", "Bye.")
                .send();

        SeenPage theirs = zawadi.open(prototype + "/updates");
        FilledForm first = theirs.form("article:contains(First) " + WITHDRAWAL);
        first.send();
        first.send();
        milica.open(prototype + "/updates")
                .form("article:contains(Second) " + WITHDRAWAL)
                .send();
        SeenPage all = amina.open(prototype + "/updates")
                .form("article:contains(Third) " + WITHDRAWAL)
                .send();

        assertThat(all.document().select("article")).isEmpty();
        assertThat(all.words("main"))
                .doesNotContain("of Zawadi")
                .contains("Taken back by Amina (example) (Wikimedia Community User Group Kenya)")
                .contains("Taken back by Milica (example) (Wikimedia Serbia)")
                .contains("Taken back by Zawadi (example)");
        assertThat(milica.open(path + "/activity").words(".timeline").split("took back news of Pocket glossary", -1))
                .as("once for each, however often it is clicked")
                .hasSize(4);
    }

    @Test
    void aStrangerTakesNothingBackAndCorrectsNothing() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor otieno = Visitor.signedIn(port, "Otieno (example)");
        String prototype = begun(milica, Opened.by(milica, "Not for strangers"));
        tell(milica, prototype, "We have begun.");
        FilledForm news = milica.open(prototype + "/updates").form(WITHDRAWAL);
        SeenPage tests = test(milica, prototype, "Novi Sad");
        String correction =
                tests.document().select("article a:contains(Correct it)").attr("href");

        assertThat(otieno.open(prototype + "/updates").has(WITHDRAWAL)).isFalse();
        assertThat(otieno.open(prototype + "/tests").has(WITHDRAWAL)).isFalse();
        assertThat(otieno.open(correction).status()).isEqualTo(403);
        FilledForm forged = otieno.open(prototype + "/team").form("form[data-form=request]");
        assertThat(forged.to(news.path()).send().status()).isEqualTo(403);
        assertThat(forged.to(correction).send().status()).isEqualTo(403);
        assertThat(milica.open(prototype + "/updates").words("main")).contains("We have begun.");
    }

    @Test
    void aTestIsCorrectedAndOfTwoWhoDoTheSecondSeesWhatTheFirstDid() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Corrected tests");
        String prototype = begun(milica, path);
        String address = test(milica, prototype, "Novi Sad")
                .document()
                .select("article a:contains(Correct it)")
                .attr("href");
        FilledForm early = milica.open(address).form(CORRECTION).with("people", "7");
        FilledForm late = milica.open(address).form(CORRECTION).with("people", "9");

        SeenPage corrected = early.send();

        assertThat(corrected.words("main")).contains("1 test, 7 people", "Corrected by Milica (example)");
        assertThat(early.send().words("[role=status]"))
                .as("a second click is told what the first was")
                .isEqualTo("It is corrected.");
        SeenPage told = late.send();
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.document().select("#differences tbody tr").eachText()).containsExactly("How many people? 7 9");
        assertThat(told.form(CORRECTION).send().words("main")).contains("1 test, 9 people");
        assertThat(Visitor.to(port).open(prototype + "/prototype.json").answer().body())
                .contains("\"people\" : 9", "\"corrected-at\" : ");
        assertThat(milica.open(path + "/activity").words(".timeline"))
                .contains("corrected what came out of a test of Pocket glossary");
        assertThat(milica.open(address)
                        .form(CORRECTION)
                        .with("people", "none")
                        .send()
                        .words(".field__error"))
                .startsWith("Write how many people it were");
    }

    @Test
    void whatWasTypedIntoATestThatWasTakenBackMeanwhileStays() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String prototype = begun(milica, Opened.by(milica, "Withdrawn tests"));
        SeenPage tests = test(milica, prototype, "Niš");
        FilledForm late = milica.open(tests.document()
                        .select("article a:contains(Correct it)")
                        .attr("href"))
                .form(CORRECTION)
                .with("tried", "The form, on three phones");

        SeenPage gone = tests.form(WITHDRAWAL).send();

        assertThat(gone.words("main")).contains("Nobody has tried it yet.", "Taken back by Milica (example)");
        assertThat(gone.words("main")).doesNotContain("Niš");
        SeenPage told = late.send();
        assertThat(told.words("[role=alert]")).contains("taken it back meanwhile");
        assertThat(told.form(CORRECTION).value("tried")).isEqualTo("The form, on three phones");
        assertThat(Visitor.to(port).open(prototype + "/prototype.json").answer().body())
                .doesNotContain("Niš");
    }

    @Test
    void whoLeftCorrectsWhatTheyHandedOverAndTheTeamMayTakeItBack() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String path = Opened.by(milica, "Hand-overs");
        String prototype = begun(milica, path);
        join(milica, zawadi, prototype);
        SeenPage team = zawadi.open(prototype + "/team")
                .form("form[data-form=departure]")
                .with("handover", "The key is with Ana.")
                .send();
        String address = team.document().select("a[href*=/handovers/]").attr("href");
        FilledForm early = zawadi.open(address).form(HANDOVER).with("handover", "The key is with Iva.");
        FilledForm late = zawadi.open(address).form(HANDOVER).with("handover", "The key is lost.");

        assertThat(early.send().words("main"))
                .contains("The key is with Iva.", "Corrected by Zawadi")
                .doesNotContain("Ana.");
        assertThat(late.send().document().select("#differences tbody td").eachText())
                .containsExactly("The key is with Iva.", "The key is lost.");
        assertThat(milica.open(address).status()).as("the words are theirs").isEqualTo(403);
        SeenPage gone = milica.open(prototype + "/team").form(WITHDRAWAL).send();
        assertThat(gone.words("main"))
                .contains("Built it before", "Zawadi (example)", "Taken back by Milica (example)")
                .doesNotContain("The key");
        assertThat(late.send().words("[role=alert]")).contains("taken it back meanwhile");
        assertThat(milica.open(path + "/activity").words(".timeline"))
                .contains("took back a hand-over in the team of Pocket glossary");
    }

    @Test
    void whatWasSaidOfAnEndIsCorrectedWithoutBeginningAgain() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Corrected ends");
        String prototype = begun(milica, path);
        SeenPage ended = milica.open(prototype + "/ending")
                .form("form[data-form=ending]")
                .with("state", "parked")
                .with("reason", "No time")
                .with("happened", "Half of it is built.")
                .with("learned", "Ask for time first.")
                .send();
        String address = ended.document().select("main a:contains(Correct it)").attr("href");
        FilledForm early = milica.open(address).form(LESSON).with("learned", "Ask for time and money first.");
        FilledForm late = milica.open(address).form(LESSON).with("learned", "Ask nobody.");

        assertThat(early.send().words("main"))
                .contains("It was parked", "Ask for time and money first.", "Corrected by Milica (example)");
        SeenPage told = late.send();
        assertThat(told.document().select("#differences tbody th").eachText())
                .containsExactly("What do we take from it?");
        assertThat(told.form(LESSON).with("reason", "").send().words(".field__error"))
                .isEqualTo("Please fill this in.");
        assertThat(milica.open(path + "/activity").words(".timeline"))
                .contains("corrected what is said of the end of Pocket glossary");
    }

    private static SeenPage test(Visitor visitor, String prototype, String place) {
        return visitor.open(prototype + "/tests")
                .form("form[data-form=test]")
                .with("day", LocalDate.now(ZoneOffset.UTC).toString())
                .with("place", place)
                .with("people", "6")
                .with("tried", "The form")
                .with("outcome", "All finished")
                .with("change", "Nothing yet")
                .send();
    }

    private static void tell(Visitor visitor, String prototype, String news) {
        visitor.open(prototype + "/updates")
                .form("form[data-form=update]")
                .with("text", news)
                .send();
    }

    private static void join(Visitor team, Visitor somebody, String prototype) {
        somebody.open(prototype + "/team")
                .form("form[data-form=request]")
                .with("sentence", "I draw.")
                .send();
        team.open(prototype + "/team").form("form[data-form=answer]").press("answer", "accepted");
    }

    private static String begun(Visitor visitor, String partnership) {
        return Begun.by(visitor, partnership, "Pocket glossary").address().replace("-pocket-glossary", "");
    }
}
