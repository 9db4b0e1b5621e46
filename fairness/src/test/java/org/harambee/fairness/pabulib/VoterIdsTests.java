package org.harambee.fairness.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VoterIdsTests {
    private static final List<String> PREFIXES = List.of("", "", "", "0", "E", "vote-2026-");

    @Test
    void whoCameBeforeIsFoundInAnyOrder() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var voters = new VoterIds();
            var seen = new HashSet<String>();
            int number = random.nextInt(3);
            for (int i = 0; i < 200; i++) {
                number =
                        Math.max(0, number + 1 + random.nextInt(2) - (random.nextInt(9) == 0 ? random.nextInt(20) : 0));
                var id = PREFIXES.get(random.nextInt(seed % 2 == 0 ? 1 : PREFIXES.size())) + number;
                assertThat(add(voters, id)).as("%s, seed %d", id, seed).isEqualTo(seen.add(id));
            }
        }
    }

    @Test
    void numbersAreTakenAsTheyAreWritten() {
        var voters = new VoterIds();

        assertThat(List.of("7", "07", "7\0", "+7", "7.0", "999999999999999999", "9999999999999999999", "0", "\0"))
                .allMatch(id -> add(voters, id));
        assertThat(List.of("7", "07", "9999999999999999999", "0", "\0")).noneMatch(id -> add(voters, id));
    }

    @Test
    void afterTooManyNobodyIsCalledADouble() {
        var voters = new VoterIds(64);
        for (int i = 0; i < 100; i++) {
            assertThat(add(voters, "v" + i)).isTrue();
        }

        assertThat(voters.isFull()).isTrue();
        assertThat(add(voters, "v1")).isTrue();
    }

    private static boolean add(VoterIds voters, String id) {
        var bytes = ("…" + id).getBytes(StandardCharsets.UTF_8);
        return voters.add(bytes, 3, bytes.length);
    }
}
