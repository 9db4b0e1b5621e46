package org.harambee.fairness.selection.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.TieNotBroken;
import org.harambee.fairness.selection.Utility;

/** Many seeded cases of one property: 10,000, or as many as {@code -Dcases} says, from the seed {@code -Dfirst}. */
final class Cases {
    static final List<Kind> KINDS = List.of(
            new Kind(BallotType.APPROVAL, Utility.COST),
            new Kind(BallotType.APPROVAL, Utility.CARDINALITY),
            new Kind(BallotType.SCORING, Utility.POINTS),
            new Kind(BallotType.CUMULATIVE, Utility.COST),
            new Kind(BallotType.ORDINAL, Utility.BORDA),
            new Kind(BallotType.ORDINAL, Utility.BORDA1));

    /** Ballots, and what they make a project worth. */
    record Kind(BallotType type, Utility utility) {}

    private Cases() {}

    static void each(Consumer<RandomElections> property) {
        each(property, cases());
    }

    private static long cases() {
        return Long.getLong("cases", 10_000);
    }

    private static void each(Consumer<RandomElections> property, long cases) {
        long first = Long.getLong("first", 0);
        for (long seed = first; seed < first + cases; seed++) {
            try {
                property.accept(new RandomElections(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** A quarter of them, for rules that come in four kinds. */
    static void some(Consumer<RandomElections> property) {
        each(property, cases() / 4);
    }

    /** A tenth of them, for what is checked in several ways. */
    static void few(Consumer<RandomElections> property) {
        each(property, cases() / 10);
    }

    /** Both take the same steps, or both refuse to break a tie silently. */
    static void same(Supplier<Outcome> engine, Supplier<List<Step>> naive) {
        assertThat(steps(engine)).isEqualTo(expected(naive));
    }

    private static Optional<List<Step>> steps(Supplier<Outcome> engine) {
        try {
            return Optional.of(engine.get().steps());
        } catch (TieNotBroken _) {
            return Optional.empty();
        }
    }

    private static Optional<List<Step>> expected(Supplier<List<Step>> naive) {
        try {
            return Optional.of(naive.get());
        } catch (PlainTies.Undecided _) {
            return Optional.empty();
        }
    }
}
