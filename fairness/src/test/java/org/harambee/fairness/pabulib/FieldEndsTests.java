package org.harambee.fairness.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldEndsTests {
    @Test
    void everyEndIsFoundAndNothingElse() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var bytes = new byte[random.nextInt(300)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte)
                        (random.nextInt(3) == 0 ? ";\n\r:<\t,\u0000".charAt(random.nextInt(8)) : random.nextInt());
            }
            int limit = random.nextInt(bytes.length + 1);
            var ends = new FieldEnds();
            ends.mark(bytes, limit);
            for (int at = 0; at <= limit; at++) {
                assertThat(ends.from(at, limit))
                        .as("from %d, seed %d", at, seed)
                        .isEqualTo(plainly(bytes, at, limit));
            }
        }
    }

    @Test
    void foreignBytesAreSeenWhereverTheyStand() {
        for (int at = 0; at < 140; at++) {
            var text = "a".repeat(140).getBytes(StandardCharsets.UTF_8);
            var ends = new FieldEnds();
            ends.mark(text, 140);
            assertThat(ends.hasForeign()).isFalse();

            text[at] = (byte) 0xC3;
            ends.mark(text, 140);
            assertThat(ends.hasForeign()).as("at %d", at).isTrue();
        }
    }

    private static int plainly(byte[] bytes, int from, int limit) {
        int at = from;
        while (at < limit && bytes[at] != ';' && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }
}
