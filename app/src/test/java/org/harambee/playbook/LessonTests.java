package org.harambee.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.harambee.innovation.PrototypeEnded;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.Begun;
import org.harambee.partnership.Opened;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class LessonTests {
    private static final String LEARNING = "form[data-form=learning]";
    private static final String DECLINE = "form[data-form=decline]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theLessonOfAnEndedPrototypeIsTakenInPrefilledWithALinkToWhereItComesFrom() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Lessons taken");
        String prototype = ended(milica, path, "Bus of books");
        SeenPage offered = waiting(milica, path);
        assertThat(offered.words("#lessons ~ ul")).contains("Bus of books", "Ask the driver first.");
        String waits = ".card--needs a[href^='" + path + "/']";
        assertThat(milica.open("/").words(waits)).contains("1 lesson waits for the playbook");
        assertThat(Visitor.to(port).open(path + "/playbook").has("a[href*='?lesson=']"))
                .isFalse();

        FilledForm form = milica.open(
                        offered.document().select("a[href*='new?lesson=']").attr("href"))
                .form(LEARNING);
        assertThat(form.value("text")).contains("The bus stood still.", "Ask the driver first.");
        SeenPage taken = form.send();
        form.send();

        assertThat(taken.document().select("main .list > li")).hasSize(1);
        assertThat(taken.document()
                        .select("main .list a[href='" + prototype + "']")
                        .eachText())
                .containsExactly("Bus of books");
        assertThat(milica.open(path + "/playbook").document().select("main .list > li"))
                .hasSize(1);
        assertThat(taken.has("#lessons")).isFalse();
        assertThat(milica.open("/").has(waits)).isFalse();
    }

    @Test
    void aLessonIsDeclinedWithAReasonOnceAndOnlyByPeopleWithAMandate() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Lessons declined");
        ended(milica, path, "Paper radio");
        String address =
                waiting(milica, path).document().select("a[href$=decline]").attr("href");
        assertThat(Visitor.signedIn(port, "Amina (example)").open(address).status())
                .isEqualTo(403);

        SeenPage unsaid = milica.open(address).form(DECLINE).send();
        assertThat(unsaid.status()).isEqualTo(422);
        FilledForm late = milica.open(address).form(DECLINE).with("reason", "Too late");
        SeenPage declined = unsaid.form(DECLINE)
                .with("reason", "<b>We knew that</b> before")
                .send();

        assertThat(declined.words("main details")).contains("Paper radio", "<b>We knew that</b> before");
        assertThat(late.send().words("[role=status]")).contains("answered this lesson meanwhile");
        assertThat(milica.open(path + "/activity").words()).contains("declined a lesson for the playbook: Paper radio");
    }

    @Test
    void whatWasBegunAgainOffersNoLessonAndAsksNobody() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Lessons begun again");
        String first = ended(milica, path, "First bus");
        waiting(milica, path);
        assertThat(milica.open("/").document().select("a[href='" + path + "/playbook#lessons']"))
                .hasSize(1);

        database.sql("update innovation.prototype_ending set reopened_at = now(), reopened_by = person_id"
                        + " where prototype_id = (select id from innovation.prototype where code = ?)")
                .param(first.substring(first.lastIndexOf('/') + 1).substring(0, 6))
                .update();

        assertThat(milica.open(path + "/playbook").has("#lessons")).isFalse();
        assertThat(milica.open("/").document().select("a[href='" + path + "/playbook#lessons']"))
                .isEmpty();
    }

    @Test
    void whoAnswersTheLessonOfAnEndThatIsNoMoreIsToldOfTheOtherOneAndKeepsTheirWords() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Lessons of two ends");
        String prototype = ended(milica, path, "Twice a bus");
        SeenPage offered = waiting(milica, path);
        FilledForm declining = milica.open(
                        offered.document().select("a[href$=decline]").attr("href"))
                .form(DECLINE)
                .with("reason", "We knew that");
        FilledForm taking = milica.open(
                        offered.document().select("a[href*='new?lesson=']").attr("href"))
                .form(LEARNING);

        database.sql("update innovation.prototype_ending set reopened_at = now(), reopened_by = person_id"
                        + " where prototype_id = (select id from innovation.prototype where code = ?)")
                .param(code(prototype))
                .update();
        end(prototype, "Ask the passengers, too.");

        SeenPage refused = declining.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("main")).contains("has ended again meanwhile", "Ask the passengers, too.");
        assertThat(refused.form(DECLINE).value("reason")).isEqualTo("We knew that");
        SeenPage untaken = taking.send();
        assertThat(untaken.words("[role=alert]")).contains("has ended again meanwhile");
        assertThat(untaken.form(LEARNING).value("text")).contains("Ask the driver first.");
        assertThat(refused.form(DECLINE).send().words("main details")).contains("We knew that");
    }

    @Test
    void whoAnswersALessonThatWasCorrectedMeanwhileSeesItsNewWordsAndThenAnswersKnowingly() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Lessons corrected");
        ended(milica, path, "Corrected bus");
        ended(milica, path, "Corrected radio");
        SeenPage offered = waiting(milica, path, 2);
        FilledForm taking = milica.open(offer(offered, "Corrected bus", "new?lesson="))
                .form(LEARNING)
                .with("theme", "Buses");
        FilledForm declining = milica.open(offer(offered, "Corrected radio", "/decline"))
                .form(DECLINE)
                .with("reason", "");
        correct(path, "Ask the driver twice.");

        SeenPage untaken = taking.send();
        assertThat(untaken.status()).isEqualTo(422);
        assertThat(untaken.words("[role=alert]")).contains("has corrected its lesson meanwhile");
        assertThat(untaken.words("#differences")).contains("Ask the driver twice.", "Ask the driver first.");
        assertThat(untaken.form(LEARNING).value("theme")).isEqualTo("Buses");
        SeenPage undeclined = declining.send();
        assertThat(undeclined.words("[role=alert]")).contains("has corrected its lesson meanwhile");
        assertThat(undeclined.words("main")).contains("The bus stood still.", "Ask the driver twice.");

        assertThat(undeclined.form(DECLINE).with("reason", "Known").send().words("main details"))
                .contains("Corrected radio", "Known");
        SeenPage taken = untaken.form(LEARNING).send();
        assertThat(taken.words("main")).contains("Ask the driver first.", "Buses");
        assertThat(taken.words("main")).doesNotContain("corrected since");
    }

    @Test
    void besideALearningItSaysThatItsTeamCorrectedTheLessonSinceUntilItsOwnWordsAreChanged() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Lessons corrected since");
        String prototype = ended(milica, path, "Corrected later");
        milica.open(offer(waiting(milica, path), "Corrected later", "new?lesson="))
                .form(LEARNING)
                .send();
        correct(path, "Ask the driver twice.");

        SeenPage told = Visitor.to(port).open(path + "/playbook");

        assertThat(told.document()
                        .select("main .list a:containsOwn(corrected since)")
                        .attr("href"))
                .isEqualTo(prototype + "/ending");
        String change = milica.open(path + "/playbook")
                .document()
                .select("main .list p > a[href*='/playbook/']")
                .attr("href");
        assertThat(milica.open(change)
                        .form(LEARNING)
                        .with("theme", "Buses")
                        .send()
                        .words("main .list"))
                .contains("corrected since");
        FilledForm before = milica.open(change).form(LEARNING).with("text", "Ask before.");
        correct(path, "Ask the driver thrice.");
        assertThat(before.send().words("main .list")).contains("Ask before.", "corrected since");
        assertThat(milica.open(change)
                        .form(LEARNING)
                        .with("text", "Ask twice.")
                        .send()
                        .words("main .list"))
                .contains("Ask twice.")
                .doesNotContain("corrected since");
    }

    /** Where a lesson that waits is answered. */
    private static String offer(SeenPage page, String title, String how) {
        return page.document()
                .select("#lessons ~ ul li:contains(" + title + ") a[href*='" + how + "']")
                .attr("href");
    }

    /** The teams of a partnership put their lessons into other words. */
    private void correct(String path, String learned) {
        database.sql(
                        "update innovation.prototype_ending e set learned = ?, version = e.version + 1, changed_at = now(),"
                                + " changed_by = person_id from partnership.partnership p"
                                + " where p.id = e.partnership_id and p.slug = ?")
                .params(learned, path.substring("/p/".length()))
                .update();
    }

    /** A prototype whose team has said what it takes from it. */
    private String ended(Visitor visitor, String path, String title) {
        String prototype = Begun.by(visitor, path, title).address();
        end(prototype, "Ask the driver first.");
        return prototype;
    }

    private static String code(String prototype) {
        return prototype.substring(prototype.lastIndexOf('/') + 1).substring(0, 6);
    }

    private void end(String prototype, String learned) {
        record Stored(UUID id, UUID partnership, UUID began) {}
        Stored row = database.sql("select id, partnership_id, began_by from innovation.prototype where code = ?")
                .param(code(prototype))
                .query((found, number) -> new Stored(
                        found.getObject(1, UUID.class), found.getObject(2, UUID.class), found.getObject(3, UUID.class)))
                .single();
        database.sql(
                        "insert into innovation.prototype_ending (id, partnership_id, prototype_id, state, reason, happened,"
                                + " learned, person_id, at) values (gen_random_uuid(), ?, ?, 'stopped', 'No driver',"
                                + " 'The bus stood still.', ?, ?, now())")
                .params(row.partnership(), row.id(), learned, row.began())
                .update();
        database.sql("update innovation.prototype set state = 'stopped' where id = ?")
                .param(row.id())
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(
                new PrototypeEnded(new PartnershipId(row.partnership()), new PrototypeId(row.id()))));
    }

    /** The playbook once it has heard of the lesson, which takes a moment. */
    private static SeenPage waiting(Visitor visitor, String path) throws InterruptedException {
        return waiting(visitor, path, 1);
    }

    private static SeenPage waiting(Visitor visitor, String path, int lessons) throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        SeenPage page = visitor.open(path + "/playbook");
        while (page.document().select("#lessons ~ ul > li").size() < lessons
                && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
            page = visitor.open(path + "/playbook");
        }
        return page;
    }
}
