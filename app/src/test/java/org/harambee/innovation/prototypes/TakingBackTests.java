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

        FilledForm first = withdrawal(zawadi, zawadi.open(prototype + "/updates"), "article:contains(First)");
        first.send();
        first.send();
        withdrawal(milica, milica.open(prototype + "/updates"), "article:contains(Second)")
                .with("because", "We had told it before.")
                .send();
        SeenPage all = withdrawal(amina, amina.open(prototype + "/updates"), "article:contains(Third)")
                .with("because", "<b>It names</b> somebody.")
                .send();

        assertThat(all.document().select("article")).isEmpty();
        assertThat(all.words("main"))
                .doesNotContain("of Zawadi")
                .contains("Taken back by Amina (example) (Wikimedia Community User Group Kenya)")
                .contains("Taken back by Milica (example) (Wikimedia Serbia)")
                .contains("Taken back by Zawadi (example)")
                .contains("We had told it before.", "<b>It names</b> somebody.");
        assertThat(milica.open(path + "/activity").words(".timeline").split("took back news of Pocket glossary", -1))
                .as("once for each, however often it is clicked")
                .hasSize(4);
    }

    @Test
    void whoTakesBackWhatAnotherToldSaysWhyAndOfTwoTheSecondKeepsTheirWords() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String prototype = begun(milica, Opened.by(milica, "Reasons"));
        join(milica, zawadi, prototype);
        SeenPage tests = test(zawadi, prototype, "Novi Sad");
        FilledForm late =
                withdrawal(milica, milica.open(prototype + "/tests"), "article").with("because", "It was a joke.");
        SeenPage unsaid = withdrawal(milica, milica.open(prototype + "/tests"), "article")
                .with("because", " ")
                .send();
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.words(".field__error")).isEqualTo("Please fill this in.");
        assertThat(unsaid.words("main")).contains("All finished", "Zawadi (example)");

        withdrawal(zawadi, tests, "article").send();

        SeenPage told = late.send();
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words("[role=alert]")).contains("taken it back meanwhile");
        assertThat(told.form(WITHDRAWAL).value("because")).isEqualTo("It was a joke.");
        assertThat(told.words("main")).as("nobody reads it any more").doesNotContain("All finished");
        assertThat(milica.open(prototype + "/tests").words("main"))
                .contains("Taken back by Zawadi (example)")
                .doesNotContain("joke");
    }

    @Test
    void aStrangerTakesNothingBackAndCorrectsNothing() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor otieno = Visitor.signedIn(port, "Otieno (example)");
        String prototype = begun(milica, Opened.by(milica, "Not for strangers"));
        tell(milica, prototype, "We have begun.");
        FilledForm news = withdrawal(milica, milica.open(prototype + "/updates"), "article");
        SeenPage tests = test(milica, prototype, "Novi Sad");
        String correction =
                tests.document().select("article a:contains(Correct it)").attr("href");

        assertThat(otieno.open(prototype + "/updates").has("a[href$=/withdrawal]"))
                .isFalse();
        assertThat(otieno.open(prototype + "/tests").has("a[href$=/withdrawal]"))
                .isFalse();
        assertThat(otieno.open(news.path()).status()).isEqualTo(403);
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
        SeenPage twice = told.form(CORRECTION).with("place", "Niš").send();
        assertThat(twice.words("main")).contains("1 test, 9 people");
        assertThat(twice.document().select("article details tbody tr").eachText())
                .as("every wording stays, the last change first")
                .containsExactly(
                        "Which community, or where? Novi Sad Niš", "How many people? 7 9", "How many people? 6 7");
        assertThat(twice.document().select("article details p:contains(Corrected by Milica)"))
                .hasSize(2);
        assertThat(Visitor.to(port).open(prototype + "/prototype.json").answer().body())
                .contains("\"people\" : 9", "\"earlier-wordings\" : [", "\"people\" : 7", "\"people\" : 6")
                .contains("\"replaced\" : {", "\"corrected-at\" : ");
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

        milica.open(tests.document().select("article a:contains(Correct it)").attr("href"))
                .form(CORRECTION)
                .with("place", "Subotica")
                .send();
        SeenPage gone = withdrawal(milica, tests, "article").send();

        assertThat(gone.words("main")).contains("Nobody has tried it yet.", "Taken back by Milica (example)");
        assertThat(gone.words("main")).doesNotContain("Niš").doesNotContain("Subotica");
        SeenPage told = late.send();
        assertThat(told.words("[role=alert]")).contains("taken it back meanwhile");
        assertThat(told.form(CORRECTION).value("tried")).isEqualTo("The form, on three phones");
        assertThat(Visitor.to(port).open(prototype + "/prototype.json").answer().body())
                .doesNotContain("Niš")
                .doesNotContain("Subotica");
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

        SeenPage corrected = early.send();
        assertThat(corrected.words("li .prose")).isEqualTo("The key is with Iva.");
        assertThat(corrected.words("main")).contains("Corrected by Zawadi");
        assertThat(corrected.document().select("details del, details ins").eachText())
                .containsExactly("Ana.", "Iva.");
        assertThat(late.send().document().select("#differences tbody td").eachText())
                .containsExactly("The key is with Iva.", "The key is lost.");
        assertThat(milica.open(address).status()).as("the words are theirs").isEqualTo(403);
        SeenPage gone = withdrawal(milica, milica.open(prototype + "/team"), "li")
                .with("because", "The lock is a new one.")
                .send();
        assertThat(gone.words("main"))
                .contains("Built it before", "Zawadi (example)", "Taken back by Milica (example)")
                .contains("The lock is a new one.")
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

        SeenPage corrected = early.send();
        assertThat(corrected.words("main"))
                .contains("It was parked", "Ask for time and money first.", "Corrected by Milica (example)");
        assertThat(corrected.document().select("details tbody tr").eachText())
                .containsExactly("What do we take from it? Ask for time first. Ask for time and money first.");
        assertThat(Visitor.to(port).open(prototype + "/prototype.json").answer().body())
                .contains("\"learned\" : \"Ask for time and money first.\"", "\"learned\" : \"Ask for time first.\"");
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

    /** The form that takes back what stands in the first such part of a page. */
    private static FilledForm withdrawal(Visitor visitor, SeenPage page, String part) {
        return visitor.open(
                        page.document().select(part + " a[href$=/withdrawal]").attr("href"))
                .form(WITHDRAWAL);
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
