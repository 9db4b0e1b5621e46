package org.harambee.innovation.prototypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A prototype ends in the very moment in which somebody tells something of it. */
@HouseTest
class EndedMeanwhileTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void newsComesTooLateAndStaysInItsForm() throws Exception {
        SeenPage late = sent("updates", "update", "text", "Four schools have asked for it.");

        assertThat(late.words("main")).contains("The team has told nothing yet.");
    }

    @Test
    void aTestWithPeopleComesTooLateAndStaysInItsForm() throws Exception {
        SeenPage late = sent("tests", "test", "outcome", "All finished");

        assertThat(late.words("main")).contains("Nobody has tried it yet.");
    }

    @Test
    void helpIsAskedForTooLateAndStaysInItsForm() throws Exception {
        SeenPage late = sent("help", "help", "what", "Somebody who draws icons");

        assertThat(late.has("main ul.list")).isFalse();
    }

    @Test
    void aRoleIsOpenedTooLateAndStaysInItsForm() throws Exception {
        SeenPage late = sent("team", "role", "title", "Somebody who draws");

        assertThat(late.has("main h3.card__title")).isFalse();
    }

    /** What somebody is told whose form arrives when the prototype is just ending; its words stay in it. */
    private SeenPage sent(String part, String name, String field, String words) throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String prototype = Begun.by(milica, Opened.by(milica, "Too late for " + part), "Pocket glossary")
                .address()
                .replace("-pocket-glossary", "");
        String form = "form[data-form=" + name + "]";
        FilledForm typed = milica.open(prototype + "/" + part).form(form);
        if (name.equals("test")) {
            typed.with("day", LocalDate.now(ZoneOffset.UTC).toString())
                    .with("place", "Novi Sad")
                    .with("people", "6")
                    .with("tried", "The form")
                    .with("change", "Nothing yet");
        }
        FilledForm end = milica.open(prototype + "/ending")
                .form("form[data-form=ending]")
                .with("state", "parked")
                .with("reason", "No time")
                .with("happened", "Half of it is built.")
                .with("learned", "Ask for time first.");

        List<SeenPage> answers = oneBehindTheOther(prototype, end, typed.with(field, words));

        assertThat(answers.getFirst().words("main")).contains("It was parked");
        SeenPage late = answers.getLast();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words("[role=alert]")).contains("has ended");
        assertThat(late.form(form).value(field)).isEqualTo(words);
        return late;
    }

    /** Both found the prototype running; the first changes it first. */
    private List<SeenPage> oneBehindTheOther(String prototype, FilledForm first, FilledForm second) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<SeenPage>> answers = transaction.execute(status -> {
                database.sql("select id from innovation.prototype where code = ? for update")
                        .param(prototype.substring(prototype.lastIndexOf('/') + 1))
                        .query()
                        .singleRow();
                Future<SeenPage> one = threads.submit(first::send);
                await(1);
                Future<SeenPage> other = threads.submit(second::send);
                await(2);
                return List.of(one, other);
            });
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }

    private void await(int waiting) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (waiting() < waiting) {
            assertThat(Instant.now())
                    .as("somebody who changes a prototype waits for who changes it already")
                    .isBefore(patience);
        }
    }

    private int waiting() {
        return database.sql("select count(*) from pg_locks where not granted")
                .query(Integer.class)
                .single();
    }
}
