package org.harambee.fairness.rotation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who could come to a meeting at a slot, and what it would cost them. */
final class Attendance {
    private final RotationProblem problem;
    private final int minutes;

    Attendance(RotationProblem problem) {
        this.problem = problem;
        minutes = problem.series().minutes();
    }

    /**
     * What each unit bears, in minutes of cost times parts; null where the quorum is not met. A meeting that stands
     * already is always possible.
     */
    long @Nullable [] costs(LocalDate day, int slot, List<String> units, long parts) {
        var start = Series.start(day, slot);
        Map<String, Integer> people = new HashMap<>();
        Map<String, Integer> present = new HashMap<>();
        Map<String, Long> sums = new HashMap<>();
        for (var person : problem.people()) {
            if (person.availability().belongs(day)) {
                var local = person.local(start);
                boolean comes = person.availability().allows(local, minutes);
                people.merge(person.affiliate(), 1, Integer::sum);
                present.merge(person.affiliate(), comes ? 1 : 0, Integer::sum);
                long cost = comes
                        ? person.table().costMinutes(local, minutes)
                        : person.table().absenceMinutes(minutes);
                sums.merge(Burdens.unit(problem, person), cost, Long::sum);
            }
        }
        boolean met = people.entrySet().stream()
                .allMatch(entry -> problem.quorum()
                        .isMet(entry.getKey(), present.getOrDefault(entry.getKey(), 0), entry.getValue()));
        boolean stands = Integer.valueOf(slot).equals(problem.held().get(day));
        if (!met && !stands) {
            return null;
        }
        return units.stream()
                .mapToLong(unit -> Math.multiplyExact(
                        sums.getOrDefault(unit, 0L),
                        problem.unit() == Unit.PERSON ? parts : parts / Math.max(1, people.getOrDefault(unit, 0))))
                .toArray();
    }

    /** Why no slot of a day is possible, in a sentence. */
    String whyNot(LocalDate day) {
        var never = problem.people().stream()
                .filter(person -> person.availability().belongs(day))
                .filter(person -> IntStream.range(0, Series.SLOTS).noneMatch(slot -> comes(person, day, slot)))
                .map(Person::name)
                .collect(Collectors.joining(", "));
        var why = never.isEmpty()
                ? "there is no start at which enough people of every affiliate can come"
                : never + " can't come at any hour";
        return "On " + day + " " + why + "; leave that day out, ask for fewer people, or widen the hours.";
    }

    private boolean comes(Person person, LocalDate day, int slot) {
        return person.availability().allows(person.local(Series.start(day, slot)), minutes);
    }
}
