package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class OnceTests {
    private static final UUID AMINA = new UUID(0, 1);
    private static final UUID BARAKA = new UUID(0, 2);

    @Autowired
    Once once;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void theSameFormSentAgainLeadsWhereItLedBefore() {
        assertThat(once.sent(form("Power cuts"), AMINA, this::next)).isEqualTo("/1");
        assertThat(once.sent(form("Power cuts"), AMINA, this::next)).isEqualTo("/1");
        assertThat(done).hasValue(1);
    }

    @Test
    void otherWordsAnotherPersonOrAFormShownAnewAreAnotherWish() {
        once.sent(form("Power cuts"), AMINA, this::next);

        assertThat(once.sent(form("Dear data"), AMINA, this::next)).isEqualTo("/2");
        assertThat(once.sent(form("Power cuts"), BARAKA, this::next)).isEqualTo("/3");
        Form anew = Form.filled(
                Map.of("text", "Power cuts", "once", UUID.randomUUID().toString()));
        assertThat(once.sent(anew, AMINA, this::next)).isEqualTo("/4");
    }

    @Test
    void twoFormsThatReadAlikeAreTwo() {
        once.sent(Form.of(Map.of("once", List.of(key), "a", List.of("b", "c"))), AMINA, this::next);
        once.sent(Form.of(Map.of("once", List.of(key), "a", List.of("b,c"))), AMINA, this::next);
        once.sent(Form.of(Map.of("once", List.of(key), "ab", List.of("c"))), AMINA, this::next);

        assertThat(done).hasValue(3);
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        assertThat(once.attempted(form("Taken"), AMINA, Optional::empty)).isEmpty();
        assertThat(once.attempted(form("Taken"), AMINA, () -> Optional.of(next())))
                .contains("/1");
    }

    @Test
    void whereItLeadsMayBeForeseenAndIsWhatItLedToInTheEnd() {
        assertThat(once.attempted(form("As foreseen"), AMINA, "/1", () -> Optional.of(next())))
                .contains("/1");
        assertThat(once.attempted(form("Otherwise"), AMINA, "/1", () -> Optional.of(next())))
                .contains("/2");
        assertThat(once.attempted(form("Refused"), AMINA, "/3", Optional::empty))
                .isEmpty();

        assertThat(once.sent(form("As foreseen"), AMINA, this::next)).isEqualTo("/1");
        assertThat(once.sent(form("Otherwise"), AMINA, this::next)).isEqualTo("/2");
        assertThat(once.sent(form("Refused"), AMINA, this::next)).isEqualTo("/3");
        assertThat(done).hasValue(3);
    }

    @Test
    void aFormWithoutAKeyOrWithAnOddOneIsTakenAsItIs() {
        once.sent(Form.filled(Map.of("text", "Script")), AMINA, this::next);
        once.sent(Form.filled(Map.of("text", "Script")), AMINA, this::next);
        once.sent(Form.filled(Map.of("text", "Script", "once", "no key")), AMINA, this::next);

        assertThat(done).hasValue(3);
    }

    @Test
    void ofClicksAtTheSameInstantOneCounts() {
        List<CompletableFuture<String>> clicks = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        for (int i = 0; i < 6; i++) {
            clicks.add(CompletableFuture.supplyAsync(() -> {
                await(start);
                return once.sent(form("Power cuts"), AMINA, this::next);
            }));
        }
        start.countDown();

        assertThat(clicks.stream().map(CompletableFuture::join)).containsOnly("/1");
        assertThat(done).hasValue(1);
    }

    private Form form(String text) {
        return Form.filled(Map.of("text", text, "once", key));
    }

    private String next() {
        return "/" + done.incrementAndGet();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
