package org.harambee.fairness.rotation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Who meets, when, and what is asked of a plan.
 *
 * @param people at least one, with different names
 * @param mostSlots how many different starts (in UTC) a plan may have: of the meetings that are free, and where people take
 *     turns also of those that stand
 * @param turns whether people take turns: nobody has the worst of the plan's slots twice running, see {@link #takingTurns}
 * @param held starts that stand already, as slots by day: meetings of the past, and those that are not to move
 */
public record RotationProblem(
        Series series,
        List<Person> people,
        Unit unit,
        Quorum quorum,
        OptionalInt mostSlots,
        boolean turns,
        Map<LocalDate, Integer> held) {
    /** So many slots a plan has at most when people take turns, unless it is said; and that may be said at most. */
    public static final int USUAL_SLOTS = 3;

    public static final int MOST_TURN_SLOTS = 4;

    private static final int MOST_PEOPLE = 2000;

    /** @throws IllegalArgumentException where people are missing or doubled, or numbers are out of range */
    public RotationProblem {
        people = List.copyOf(people);
        held = Map.copyOf(held);
        if (people.isEmpty() || people.size() > MOST_PEOPLE) {
            throw new IllegalArgumentException(
                    "there are " + people.size() + " people; a plan is for 1 to " + MOST_PEOPLE);
        }
        var names = new HashSet<String>();
        for (var person : people) {
            if (!names.add(person.name())) {
                throw new IllegalArgumentException("two people are called " + person.name());
            }
        }
        if (mostSlots.orElse(1) < 1) {
            throw new IllegalArgumentException("a plan has at least one slot");
        }
        if (turns && mostSlots.isEmpty()) {
            mostSlots = OptionalInt.of(USUAL_SLOTS);
        }
        if (turns && mostSlots.getAsInt() > MOST_TURN_SLOTS) {
            throw new IllegalArgumentException("people take turns over at most " + MOST_TURN_SLOTS + " slots");
        }
    }

    /** Every person counts, all must be able to come, and nothing else is asked. */
    public static RotationProblem of(Series series, List<Person> people) {
        return new RotationProblem(series, people, Unit.PERSON, Quorum.ALL, OptionalInt.empty(), false, Map.of());
    }

    public RotationProblem counting(Unit counted) {
        return new RotationProblem(series, people, counted, quorum, mostSlots, turns, held);
    }

    public RotationProblem needing(Quorum needed) {
        return new RotationProblem(series, people, unit, needed, mostSlots, turns, held);
    }

    /** With at most so many different starts. */
    public RotationProblem withSlots(int most) {
        return new RotationProblem(series, people, unit, quorum, OptionalInt.of(most), turns, held);
    }

    /**
     * Nobody has the worst slot twice running: of the slots that the plan uses, the one or those that cost them most on
     * the day, unless all cost them the same. A plan then has at least two slots, unless one costs nobody anything. At most {@value #USUAL_SLOTS} slots are used unless it is said otherwise.
     */
    public RotationProblem takingTurns() {
        return new RotationProblem(series, people, unit, quorum, mostSlots, true, held);
    }

    /** With meetings that stand as they are. */
    public RotationProblem holding(Map<LocalDate, Integer> fixed) {
        return new RotationProblem(series, people, unit, quorum, mostSlots, turns, fixed);
    }

    /** The same without rules on slots and their order. */
    public RotationProblem withoutSideRules() {
        return new RotationProblem(series, people, unit, quorum, OptionalInt.empty(), false, held);
    }
}
