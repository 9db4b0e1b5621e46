package org.harambee.fairness.rotation;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harambee.fairness.number.Rational;

/**
 * Checks a plan by itself, from the people's clocks alone and with code of its own: days, quorum, what everybody bears, the
 * number of slots, turns. It says nothing about whether a better plan exists. O(k n).
 */
public final class PlanAudit {
    private final RotationPlan plan;
    private final RotationProblem problem;
    private final List<String> found = new ArrayList<>();

    private PlanAudit(RotationPlan plan) {
        this.plan = plan;
        problem = plan.problem();
    }

    /** What is wrong, each in a sentence; nothing where the plan is sound. */
    public static List<String> of(RotationPlan plan) {
        var audit = new PlanAudit(plan);
        audit.checkDays();
        audit.checkBurdens();
        audit.checkSlots();
        if (plan.problem().turns()) {
            audit.checkTurns();
        }
        return List.copyOf(audit.found);
    }

    private void checkDays() {
        var days = plan.meetings().stream().map(Meeting::day).toList();
        if (!days.equals(problem.series().days())) {
            found.add("the meetings are not on the days of the series");
        }
        for (var meeting : plan.meetings()) {
            var held = problem.held().get(meeting.day());
            if (held != null && held != meeting.slot()) {
                found.add("the meeting of " + meeting.day() + " was to stay where it is");
            }
            if (held == null && !hasQuorum(meeting)) {
                found.add("too few can come on " + meeting.day());
            }
        }
    }

    private boolean hasQuorum(Meeting meeting) {
        Map<String, List<Boolean>> present = new HashMap<>();
        for (var person : problem.people()) {
            if (person.availability().belongs(meeting.day())) {
                present.computeIfAbsent(person.affiliate(), name -> new ArrayList<>())
                        .add(comes(person, meeting));
            }
        }
        return present.entrySet().stream().allMatch(entry -> {
            int people = entry.getValue().size();
            int needed = problem.quorum()
                    .others()
                    .getOrDefault(entry.getKey(), problem.quorum().least().orElse(people));
            return entry.getValue().stream().filter(comes -> comes).count() >= Math.min(people, needed);
        });
    }

    private boolean comes(Person person, Meeting meeting) {
        return person.availability()
                .allows(person.local(meeting.start()), problem.series().minutes());
    }

    private void checkBurdens() {
        var worst = Rational.ZERO;
        var total = Rational.ZERO;
        for (var burden : plan.burdens()) {
            var borne = plan.meetings().stream()
                    .map(meeting -> borne(burden.unit(), meeting))
                    .reduce(Rational.ZERO, Rational::plus);
            if (!borne.equals(burden.borne())) {
                found.add(burden.unit() + " bears " + borne + ", not " + burden.borne());
            }
            worst = worst.max(burden.total());
            total = total.plus(burden.total());
        }
        if (!worst.equals(plan.values().worst()) || !total.equals(plan.values().total())) {
            found.add("the worst off bears " + worst + " and all together " + total + ", not "
                    + plan.values().worst() + " and " + plan.values().total());
        }
        if (plan.objective() instanceof Objective.Within(Rational epsilon)
                && worst.compareTo(plan.values().leastWorst().times(epsilon.plus(Rational.ONE))) > 0) {
            found.add("the worst off bears more than was allowed");
        }
    }

    /** By single minutes. */
    private Rational borne(String unit, Meeting meeting) {
        var costs = problem.people().stream()
                .filter(person -> Burdens.unit(problem, person).equals(unit))
                .filter(person -> person.availability().belongs(meeting.day()))
                .map(person -> IntStream.range(0, problem.series().minutes())
                        .mapToObj(
                                minute -> comes(person, meeting) ? byMinute(person, meeting, minute) : dearest(person))
                        .reduce(Rational.ZERO, Rational::plus))
                .toList();
        return costs.isEmpty()
                ? Rational.ZERO
                : costs.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(costs.size()));
    }

    private static Rational byMinute(Person person, Meeting meeting, int minute) {
        var local = meeting.start()
                .atOffset(ZoneOffset.UTC)
                .plusSeconds(person.rules().getOffset(meeting.start()).getTotalSeconds())
                .plusMinutes(minute);
        return Rational.of(
                person.table().halfHours().get(local.getHour() * 2 + local.getMinute() / 30), Series.SLOT_MINUTES);
    }

    private static Rational dearest(Person person) {
        return Rational.of(
                person.table().halfHours().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0),
                Series.SLOT_MINUTES);
    }

    private void checkSlots() {
        var slots = new HashSet<Integer>();
        plan.meetings().stream()
                .filter(meeting -> problem.turns() || !meeting.isHeld())
                .map(Meeting::slot)
                .forEach(slots::add);
        int standing = problem.turns() ? new HashSet<>(problem.held().values()).size() : 0;
        if (problem.mostSlots().isPresent()
                && slots.size() > Math.max(standing, problem.mostSlots().getAsInt())) {
            found.add("there are " + slots.size() + " slots, more than "
                    + problem.mostSlots().getAsInt());
        }
    }

    private void checkTurns() {
        var meetings = plan.meetings();
        var slots = meetings.stream().map(Meeting::slot).distinct().toList();
        if (slots.size() == 1 && !plan.freeSlots().contains(slots.getFirst())) {
            found.add("there is only one slot, so that nobody takes turns");
        }
        for (int i = 1; i < meetings.size(); i++) {
            var before = meetings.get(i - 1);
            var now = meetings.get(i);
            for (var burden : plan.burdens()) {
                if (!(before.isHeld() && now.isHeld())
                        && hasWorst(burden.unit(), before, slots)
                        && hasWorst(burden.unit(), now, slots)) {
                    found.add(burden.unit() + " has the worst slot twice running, on " + before.day() + " and "
                            + now.day());
                }
            }
        }
    }

    private boolean hasWorst(String unit, Meeting meeting, List<Integer> slots) {
        var possible = slots.stream()
                .map(slot -> new Meeting(meeting.day(), slot, Series.start(meeting.day(), slot), List.of(), false))
                .filter(this::hasQuorum)
                .map(other -> borne(unit, other))
                .toList();
        var mine = borne(unit, meeting);
        return possible.stream().allMatch(cost -> cost.compareTo(mine) <= 0)
                && possible.stream().anyMatch(cost -> cost.compareTo(mine) < 0);
    }
}
