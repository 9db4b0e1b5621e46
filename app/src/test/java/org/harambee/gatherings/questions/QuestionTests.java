package org.harambee.gatherings.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.harambee.gatherings.CeeMeeting;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class QuestionTests {
    private static final String HOW = "How did you agree who speaks for a user group without staff?";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    Visitor reader;
    String session;

    @BeforeEach
    void nothingIsAskedYet() {
        database.sql("delete from gatherings.earlier_wording").update();
        database.sql("delete from gatherings.post where answers is not null").update();
        database.sql("delete from gatherings.post").update();
        reader = Visitor.to(port);
        session = CeeMeeting.session(reader, CeeMeeting.SESSION_14);
    }

    @Test
    void aQuestionIsReadByEveryoneAndWaitsForTheAuthors() {
        SeenPage asked = ask(CeeMeeting.OTIENO, HOW);

        assertThat(asked.document().select("main .message--success").eachText())
                .containsExactly("Your question is asked. The authors see that it waits.");
        assertThat(asked.words("section[aria-labelledby=questions] .message--success"))
                .startsWith("Your question is asked.");
        assertThat(reader.open(session).words("#question-list article"))
                .startsWith(HOW + " Otieno (example) (Wikimedia Community User Group Kenya)");
        assertThat(Visitor.signedIn(port, CeeMeeting.IVANA).open("/").words())
                .contains("1 question waits for your answer: Collaborating across CEE and beyond");
        assertThat(Visitor.signedIn(port, CeeMeeting.JELENA).open("/").words()).doesNotContain("waits for your");
    }

    @Test
    void anAuthorAnswersAndTheQuestionWaitsNoLonger() {
        ask(CeeMeeting.OTIENO, HOW);

        answer(CeeMeeting.IVANA, "Each group named one person and a stand-in.");

        assertThat(reader.open(session).words(".question__answer"))
                .startsWith("Each group named one person and a stand-in. IvanaMadzarevic (Wikimedia Serbia) · author");
        assertThat(Visitor.signedIn(port, CeeMeeting.IVANA).open("/").words()).doesNotContain("waits for your");
    }

    @Test
    void whoAskedIsToldOfTheAnswerUntilTheyHaveReadIt() {
        ask(CeeMeeting.OTIENO, HOW);
        Visitor otieno = Visitor.signedIn(port, CeeMeeting.OTIENO);
        assertThat(otieno.open("/").words()).doesNotContain("was answered");

        answer(CeeMeeting.IVANA, "Each group named one person and a stand-in.");

        assertThat(otieno.open("/").words())
                .contains("Your question was answered: Collaborating across CEE and beyond");
        assertThat(Visitor.signedIn(port, CeeMeeting.JELENA).open("/").words()).doesNotContain("was answered");
        otieno.open(session);
        assertThat(otieno.open("/").words()).doesNotContain("was answered");
    }

    @Test
    void theSummaryOfARefusedCorrectionLeadsToItsField() {
        Visitor otieno = Visitor.signedIn(port, CeeMeeting.OTIENO);
        ask(CeeMeeting.OTIENO, HOW);
        String own = otieno.open(session)
                .document()
                .select("#question-list a[href*=/questions/]")
                .attr("href");

        SeenPage refused = otieno.open(own)
                .form("form[data-form=correction]")
                .with("text", " ")
                .send();

        String field = refused.document().select(".message--error a").attr("href");
        assertThat(refused.document().select(field).attr("name")).isEqualTo("text");
    }

    @Test
    void whoHoldsAMandateAnswersInTheirOwnNameMarkedAsSuch() {
        ask(CeeMeeting.OTIENO, HOW);

        answer(CeeMeeting.AMINA, "The names are in the charter.");

        assertThat(reader.open(session).words(".question__answer"))
                .contains("Amina (example)", "for the partnership, not an author");
    }

    @Test
    void aStrangerIsOfferedNoAnswerAndHasForgedOnesRefusedWithTheirText() {
        ask(CeeMeeting.OTIENO, HOW);
        Visitor zawadi = Visitor.signedIn(port, CeeMeeting.ZAWADI);
        assertThat(zawadi.open(session).words("#question-list")).doesNotContain("Answer");

        SeenPage own = Visitor.signedIn(port, CeeMeeting.OTIENO).open(questionPath());
        assertThat(own.has("form[data-form=answer]")).isFalse();
        SeenPage refused = forged(zawadi, "I know it, too.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Only the authors");
        assertThat(refused.words("textarea[name=answer]")).isEqualTo("I know it, too.");
        assertThat(reader.open(session).has(".question__answer")).isFalse();
    }

    @Test
    void aQuestionThatIsTooLongComesBackAsItWasTyped() {
        String long_ = "x".repeat(2_001);

        SeenPage refused = ask(CeeMeeting.OTIENO, long_);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("textarea[name=question]")).isEqualTo(long_);
        assertThat(refused.words()).contains("at most 2,000 characters; it has 2,001");
        assertThat(ask(CeeMeeting.OTIENO, "  \n ").words()).contains("Please fill this in.");
        assertThat(posts()).isZero();
    }

    @Test
    void aDoubleClickAsksOnce() throws Exception {
        FilledForm form = Visitor.signedIn(port, CeeMeeting.OTIENO)
                .open(session)
                .form("form[data-form=question]")
                .with("question", HOW);
        try (ExecutorService clicks = Executors.newFixedThreadPool(4)) {
            Callable<SeenPage> click = form::send;
            clicks.invokeAll(Collections.nCopies(4, click));
        }

        assertThat(posts()).isEqualTo(1);
    }

    @Test
    void aQuestionIsCorrectedAndItsEarlierWordingStaysReadable() {
        ask(CeeMeeting.OTIENO, HOW);
        SeenPage own = Visitor.signedIn(port, CeeMeeting.OTIENO).open(questionPath());

        own.form("form[data-form=correction]")
                .with("text", "Who speaks for a group?")
                .send();

        assertThat(reader.open(session).words("#question-list article"))
                .startsWith("Who speaks for a group?")
                .contains("corrected");
        assertThat(reader.open(questionPath()).words("main details")).contains("How it read before", HOW);
    }

    @Test
    void aCorrectionMadeInTwoWindowsIsNotLost() {
        ask(CeeMeeting.OTIENO, HOW);
        SeenPage window = Visitor.signedIn(port, CeeMeeting.OTIENO).open(questionPath());
        SeenPage other = window.visitor().open(questionPath());
        window.form("form[data-form=correction]").with("text", "First").send();

        SeenPage refused =
                other.form("form[data-form=correction]").with("text", "Second").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("textarea[name=text]")).isEqualTo("Second");
        assertThat(refused.form("form[data-form=correction]").send().words()).contains("Second");
    }

    @Test
    void whoMayAnswerAndAskedIsOfferedBoth() {
        SeenPage asked = ask(CeeMeeting.AMINA, HOW);

        assertThat(asked.document()
                        .select("#question-list article a[href*='/questions/']")
                        .eachText())
                .containsExactly("Answer", "Correct or withdraw yours");
    }

    @Test
    void nobodyCorrectsOrWithdrawsWhatAnotherWrote() {
        ask(CeeMeeting.OTIENO, HOW);
        SeenPage own = Visitor.signedIn(port, CeeMeeting.OTIENO).open(questionPath());

        assertThat(Visitor.signedIn(port, CeeMeeting.ZAWADI)
                        .open(questionPath())
                        .has("form[data-form=correction]"))
                .isFalse();
        assertThat(own.has("form[data-form=withdrawal]")).isTrue();
    }

    @Test
    void aWithdrawnQuestionIsReadByNobodyButItsAnswersStay() {
        ask(CeeMeeting.OTIENO, HOW);
        answer(CeeMeeting.IVANA, "Each group named one person.");

        Visitor.signedIn(port, CeeMeeting.OTIENO)
                .open(questionPath())
                .form("form[data-form=withdrawal]")
                .send();

        assertThat(reader.open(session).words("#question-list article"))
                .startsWith("The question was withdrawn. Each group named one person.");
        assertThat(reader.open(session).answer().body()).doesNotContain("without staff");
        assertThat(reader.open(questionPath()).answer().body()).doesNotContain("without staff");
    }

    @Test
    void markupStaysTextAndOnlyWebAddressesBecomeLinks() {
        ask(CeeMeeting.OTIENO, "<script>alert(1)</script> see https://meta.wikimedia.org/wiki/X. javascript:alert(1)");

        SeenPage page = reader.open(session);

        assertThat(page.document().select("#question-list script")).isEmpty();
        assertThat(page.document().select("#question-list p a[rel]").eachAttr("href"))
                .containsExactly("https://meta.wikimedia.org/wiki/X");
        assertThat(page.words("#question-list article")).startsWith("<script>alert(1)</script> see");
    }

    @Test
    void aFormSentAfterSigningOutComesBackWithItsText() {
        Visitor otieno = Visitor.signedIn(port, CeeMeeting.OTIENO);
        SeenPage open = otieno.open(session);
        otieno.open("/").form("form[action=/sign-out]").send();
        SeenPage refused =
                open.form("form[data-form=question]").with("question", HOW).send();

        assertThat(refused.answer().body()).contains(HOW);
    }

    @Test
    void theListOfQuestionsUpdatesItself() {
        SeenPage list = reader.open(session + "/questions");
        String tag = list.answer().headers().firstValue("etag").orElseThrow();
        assertThat(reader.open(session + "/questions", "If-None-Match", tag).status())
                .isEqualTo(304);

        ask(CeeMeeting.OTIENO, HOW);

        SeenPage changed = reader.open(session + "/questions", "If-None-Match", tag);
        assertThat(changed.words("#question-list")).contains(HOW);
        assertThat(changed.has("form")).isFalse();
    }

    private SeenPage ask(String person, String text) {
        return Visitor.signedIn(port, person)
                .open(session)
                .form("form[data-form=question]")
                .with("question", text)
                .send();
    }

    private void answer(String person, String text) {
        Visitor.signedIn(port, person)
                .open(questionPath())
                .form("form[data-form=answer]")
                .with("answer", text)
                .send();
    }

    private SeenPage forged(Visitor visitor, String text) {
        SeenPage page = visitor.open(session);
        page.document().select("form[data-form=question]").attr("action", questionPath() + "/answers");
        return page.form("form[data-form=question]").forging("answer", text).send();
    }

    private String questionPath() {
        return session + "/questions/"
                + database.sql("select id from gatherings.post where answers is null")
                        .query(String.class)
                        .single();
    }

    private int posts() {
        return database.sql("select count(*) from gatherings.post")
                .query(Integer.class)
                .single();
    }
}
