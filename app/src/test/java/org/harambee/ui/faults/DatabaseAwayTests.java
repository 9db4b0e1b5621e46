package org.harambee.ui.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harambee.database.Outage;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The database goes away under load, and comes back. */
@HouseTest
class DatabaseAwayTests {
    private static final int CROWD = 40;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Test
    void everyoneIsToldToWaitAndServedAgainAfterwards() throws Exception {
        Visitor member = Visitor.signedIn(port, "Nakato (example)");
        Visitor reader = Visitor.to(port);

        try (Outage _ = Outage.of(program)) {
            assertThat(crowd(reader)).allSatisfy(DatabaseAwayTests::saysToWait);
            assertThat(crowd(member)).allSatisfy(DatabaseAwayTests::saysToWait);
        }

        // the pool, refused for a while, asks again every five seconds at most
        assertThat(Stream.generate(() -> served(member, "/")).limit(3)).contains(true);
        assertThat(served(reader, "/affiliates")).isTrue();
    }

    private static boolean served(Visitor visitor, String path) {
        return visitor.open(path).status() == 200;
    }

    private static void saysToWait(SeenPage page) {
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.title()).isEqualTo("Please wait a moment");
        assertThat(page.answer().headers().firstValue("Retry-After")).hasValue("30");
    }

    private static List<SeenPage> crowd(Visitor visitor) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<SeenPage>> visits = IntStream.range(0, CROWD)
                    .mapToObj(number -> (Callable<SeenPage>) () -> visitor.open("/affiliates?q=" + number))
                    .toList();
            return threads.invokeAll(visits).stream().map(Future::resultNow).toList();
        }
    }
}
