package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What one node writes, the readers of another see. */
@HouseTest
class ChangesTests {
    private static final int WAIT_MILLIS = 2_000;

    @Autowired
    Changes changes;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void aWriteIsToldToTheOthersAndCountedHereBeforeItIsAcknowledged() throws SQLException {
        try (Listening other = new Listening(dataSource)) {
            long before = changes.count();

            write();

            assertThat(changes.count()).isGreaterThan(before);
            assertThat(other.heard()).contains(changes.node());
        }
    }

    @Test
    void whatIsTakenBackIsToldToNobody() throws SQLException {
        try (Listening other = new Listening(dataSource)) {
            transactions.executeWithoutResult(status -> {
                changes.announce();
                status.setRollbackOnly();
            });

            assertThat(other.heard()).doesNotContain(changes.node());
        }
    }

    @Test
    void manyWhoWriteAtOnceShareATellingAndNobodyWaitsInVain() throws Exception {
        int writers = 32;
        try (Listening other = new Listening(dataSource);
                var people = Executors.newFixedThreadPool(writers)) {
            long before = changes.count();
            var writing = IntStream.range(0, writers)
                    .mapToObj(one -> people.submit(this::write))
                    .toList();
            for (var one : writing) {
                one.get();
            }

            assertThat(changes.count()).isGreaterThanOrEqualTo(before + writers);
            assertThat(other.heard()).contains(changes.node()).hasSizeLessThanOrEqualTo(writers);
        }
    }

    @Test
    void whatAnotherNodeTellsCountsAndWhatWasToldFromHereDoesNotCountTwice() {
        long before = changes.count();
        tell(changes.node());
        tell("another node");

        await().until(() -> changes.count() > before);
        assertThat(changes.count()).isEqualTo(before + 1);
    }

    private void write() {
        transactions.executeWithoutResult(status -> {
            changes.announce();
            changes.announce();
        });
    }

    private void tell(String node) {
        database.sql("select pg_notify(?, ?)")
                .params(Changes.CHANNEL, node)
                .query()
                .listOfRows();
    }

    /** Another node, as far as it listens. */
    private static final class Listening implements AutoCloseable {
        private final Connection connection;

        Listening(DataSource dataSource) throws SQLException {
            connection = dataSource.getConnection();
            run("listen " + Changes.CHANNEL);
        }

        List<String> heard() throws SQLException {
            List<String> heard = new ArrayList<>();
            PGConnection postgres = connection.unwrap(PGConnection.class);
            for (PGNotification[] more = postgres.getNotifications(WAIT_MILLIS);
                    more != null && more.length > 0;
                    more = postgres.getNotifications(WAIT_MILLIS / 10)) {
                Stream.of(more).map(PGNotification::getParameter).forEach(heard::add);
            }
            return heard;
        }

        private void run(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public void close() throws SQLException {
            run("unlisten *");
            connection.close();
        }
    }
}
