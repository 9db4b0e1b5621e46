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
                .form("form[data-form=learning]");
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

        SeenPage unsaid = milica.open(address).form("form[data-form=decline]").send();
        assertThat(unsaid.status()).isEqualTo(422);
        FilledForm late = milica.open(address).form("form[data-form=decline]").with("reason", "Too late");
        SeenPage declined = unsaid.form("form[data-form=decline]")
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
                .form("form[data-form=decline]")
                .with("reason", "We knew that");
        FilledForm taking = milica.open(
                        offered.document().select("a[href*='new?lesson=']").attr("href"))
                .form("form[data-form=learning]");

        database.sql("update innovation.prototype_ending set reopened_at = now(), reopened_by = person_id"
                        + " where prototype_id = (select id from innovation.prototype where code = ?)")
                .param(code(prototype))
                .update();
        end(prototype, "Ask the passengers, too.");

        SeenPage refused = declining.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("main")).contains("has ended again meanwhile", "Ask the passengers, too.");
        assertThat(refused.form("form[data-form=decline]").value("reason")).isEqualTo("We knew that");
        SeenPage untaken = taking.send();
        assertThat(untaken.words("[role=alert]")).contains("has ended again meanwhile");
        assertThat(untaken.form("form[data-form=learning]").value("text")).contains("Ask the driver first.");
        assertThat(refused.form("form[data-form=decline]").send().words("main details"))
                .contains("We knew that");
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
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        SeenPage page = visitor.open(path + "/playbook");
        while (!page.has("#lessons") && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
            page = visitor.open(path + "/playbook");
        }
        return page;
    }
}
