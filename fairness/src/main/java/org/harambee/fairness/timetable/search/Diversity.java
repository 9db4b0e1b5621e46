package org.harambee.fairness.timetable.search;

import static org.harambee.fairness.timetable.Constraint.SAME_LANGUAGE;
import static org.harambee.fairness.timetable.Constraint.SAME_LEVEL;
import static org.harambee.fairness.timetable.Constraint.SAME_TYPE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.harambee.fairness.timetable.Audience;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.model.Model;

/** How many sessions of a kind are in a slot: each one that comes makes a pair with each that is there. */
final class Diversity {
    private final Tally tally;
    private final List<Kind> kinds;

    private record Kind(Constraint constraint, int[] value, int[][] count) {
        static Kind of(Constraint constraint, Model model, Function<Audience, String> word) {
            Map<String, Integer> values = new HashMap<>();
            var value = model.problem().sessions().stream()
                    .map(session -> word.apply(session.audience()))
                    .mapToInt(own -> own.isEmpty() ? -1 : values.computeIfAbsent(own, none -> values.size()))
                    .toArray();
            return new Kind(constraint, value, new int[model.slots()][values.size()]);
        }

        @Override
        public final boolean equals(Object other) {
            return this == other;
        }

        @Override
        public final int hashCode() {
            return System.identityHashCode(this);
        }
    }

    Diversity(Model model, Tally tally) {
        this.tally = tally;
        kinds = List.of(
                Kind.of(SAME_LEVEL, model, Audience::level),
                Kind.of(SAME_TYPE, model, Audience::type),
                Kind.of(SAME_LANGUAGE, model, Audience::language));
    }

    void change(int session, int first, int last, int sign) {
        for (int i = 0; i < kinds.size(); i++) {
            var kind = kinds.get(i);
            int value = kind.value()[session];
            if (value >= 0) {
                for (int slot = first; slot <= last; slot++) {
                    int others = kind.count()[slot][value] - (sign > 0 ? 0 : 1);
                    tally.add(kind.constraint(), (long) sign * others);
                    kind.count()[slot][value] += sign;
                }
            }
        }
    }
}
