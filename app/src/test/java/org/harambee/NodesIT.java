package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.harambee.database.ServerForTests;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;

/** Several nodes on a PostgreSQL that somebody else runs. */
class NodesIT {
    private static final String CHALLENGES = "/p/unlock-2023/challenges";
    /** As long as a page is kept, and time to ask. */
    private static final Duration LONGEST_TRUST = Duration.ofSeconds(35);

    @Test
    void twoThatStartAtOnceShareTheWork() {
        var database = ServerForTests.newDatabase();
        try (var one = node(database);
                var other = node(database)) {
            one.ready();
            other.ready();

            assertThat(one.health()).isEqualTo(200);
            assertThat(other.health()).isEqualTo(200);
            assertThat(one.out()).contains("Its data is in 127.0.0.1:").doesNotContain("One role");
            assertThat(one.err() + other.err()).isEmpty();
        }
    }

    @Test
    void readersOfAnotherNodeSeeAtOnceWhatIsWrittenHereAndBeforeLongWhatNobodyCouldTellOf() throws SQLException {
        var database = ServerForTests.newDatabase();
        try (var one = example(database)) {
            one.ready();
            try (var other = example(database)) {
                other.ready();
                var reader = Visitor.to(other.port());
                assertThat(reader.open(CHALLENGES + "?q=well").words()).doesNotContain("The well is far");

                Visitor.signedIn(one.port(), "Amina (example)")
                        .open(CHALLENGES + "/new")
                        .form("form[data-form=challenge]")
                        .with("text", "The well is far")
                        .with("theme", "wells")
                        .send();
                assertThat(reader.open(CHALLENGES + "?q=well").words()).contains("The well is far");

                // a node that dies between a commit and its telling leaves just this behind
                committedUntold(database);
                await().atMost(LONGEST_TRUST)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> reader.open(CHALLENGES + "?q=well").words().contains("The well is near"));
            }
        }
    }

    private static void committedUntold(Map<String, String> database) throws SQLException {
        String url = database.get("SPRING_DATASOURCE_URL");
        String user = database.get("SPRING_DATASOURCE_USERNAME");
        String password = database.get("SPRING_DATASOURCE_PASSWORD");
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update innovation.challenge set text = 'The well is near' where text = 'The well is far'");
        }
    }

    private static Program example(Map<String, String> database) {
        return Program.run(database, "serve", "--example", "--port", "0", "--data", "target/never-made");
    }

    private static Program node(Map<String, String> database) {
        return Program.run(database, "serve", "--port", "0", "--data", "target/never-made");
    }
}
