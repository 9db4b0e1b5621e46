package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.harambee.database.ServerForTests;
import org.junit.jupiter.api.Test;

/** Several nodes on a PostgreSQL that somebody else runs. */
class NodesIT {
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

    private static Program node(Map<String, String> database) {
        return Program.run(database, "serve", "--port", "0", "--data", "target/never-made");
    }
}
