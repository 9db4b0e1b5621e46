package org.harambee.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.harambee.ui.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class ThrottleTests {
    /** Wrong passwords for a name in a quarter of an hour. */
    private static final int ALLOWED = 10;

    @Autowired
    Throttle throttle;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    private final String who = UUID.randomUUID().toString();

    @Test
    void asManyPassAsAreAllowedInEveryStretchOfTime() {
        assertThat(passed(4)).isEqualTo(4);
        minutesPass(10);
        assertThat(passed(20)).isEqualTo(6);

        assertThat(throttle.attempt(Trying.NAME, who).orElseThrow())
                .as("until the first of them is a quarter of an hour ago")
                .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
        minutesPass(5);
        assertThat(passed(20)).as("the first four are over").isEqualTo(4);
        minutesPass(15);
        assertThat(passed(20)).isEqualTo(ALLOWED);
    }

    @Test
    void subjectsAndKindsAreCountedEachForItself() {
        passed(20);

        assertThat(throttle.attempt(Trying.NAME, "another than " + who)).isEmpty();
        assertThat(throttle.attempt(Trying.LINK, who)).isEmpty();
    }

    @Test
    void aTryThatWasRightCountsNoLonger() {
        passed(ALLOWED);
        throttle.succeeded(Trying.NAME, who);
        throttle.succeeded(Trying.NAME, "nobody");

        assertThat(passed(2)).isEqualTo(1);
    }

    @Test
    void numbersThatStartedAnewWhileSomebodyWentOnWithTheOldShutNobodyOut() {
        database.sql("insert into identity.attempt (kind, subject, number, at)"
                        + " select 'NAME', ?, number, now() from unnest(array[1, ?]) number")
                .params(who, ALLOWED + 1)
                .update();

        assertThat(passed(20)).isEqualTo(ALLOWED - 2);
    }

    @Test
    void ofManyAtOnceAsManyPassAsOfOneAfterTheOther() throws Exception {
        assertThat(atOnce(() -> throttle.attempt(Trying.NAME, who))).isEqualTo(ALLOWED);
    }

    @Test
    void triesInTransactionsUnderWayAreSeenToo() throws Exception {
        Callable<Optional<Duration>> within = () -> transactions.execute(status -> {
            Optional<Duration> wait = throttle.attempt(Trying.NAME, who);
            database.sql("select pg_sleep(0.02)").query().listOfRows();
            return wait;
        });

        assertThat(atOnce(within)).isEqualTo(ALLOWED);
    }

    @Test
    void aTryIsForgottenWithWhatItWasTriedFor() {
        for (int i = 0; i < 20; i++) {
            transactions.executeWithoutResult(status -> {
                throttle.attempt(Trying.NAME, who);
                status.setRollbackOnly();
            });
        }

        assertThat(passed(20)).isEqualTo(ALLOWED);
    }

    private int passed(int tries) {
        int passed = 0;
        for (int i = 0; i < tries; i++) {
            passed += throttle.attempt(Trying.NAME, who).isEmpty() ? 1 : 0;
        }
        return passed;
    }

    private static long atOnce(Callable<Optional<Duration>> attempt) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long passed = 0;
            for (Future<Optional<Duration>> wait : threads.invokeAll(Collections.nCopies(3 * ALLOWED, attempt))) {
                passed += wait.get().isEmpty() ? 1 : 0;
            }
            return passed;
        }
    }

    private void minutesPass(int minutes) {
        database.sql("update identity.attempt set at = at - make_interval(mins => ?) where subject = ?")
                .params(minutes, who)
                .update();
    }
}
