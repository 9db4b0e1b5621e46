package org.harambee.fairness.rotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.harambee.fairness.number.Rational;

/** All plans of a small series, written plainly. */
final class NaivePlans {
    private final RotationProblem problem;
    private final List<String> units;
    private final List<Map<Integer, List<Rational>>> costs = new ArrayList<>();
    private final List<List<Rational>> burdens = new ArrayList<>();

    private NaivePlans(RotationProblem problem) {
        this.problem = problem;
        units = problem.people().stream()
                .map(person -> Burdens.unit(problem, person))
                .distinct()
                .toList();
    }

    static NaivePlans of(RotationProblem problem) {
        var plans = new NaivePlans(problem);
        for (var day : problem.series().days()) {
            Map<Integer, List<Rational>> possible = new HashMap<>();
            for (int slot = 0; slot < Series.SLOTS; slot++) {
                var meeting = new Meeting(day, slot, Series.start(day, slot), List.of(), false);
                if (plans.hasQuorum(meeting)) {
                    possible.put(
                            slot,
                            plans.units.stream()
                                    .map(unit -> plans.cost(unit, meeting))
                                    .toList());
                }
            }
            plans.costs.add(possible);
        }
        plans.go(new ArrayList<>());
        return plans;
    }

    boolean isPossible() {
        return !burdens.isEmpty();
    }

    Rational leastWorst() {
        return burdens.stream()
                .map(List::getFirst)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    Rational leastTotal(Rational cap) {
        return burdens.stream()
                .filter(all -> all.getFirst().compareTo(cap) <= 0)
                .map(all -> all.stream().reduce(Rational.ZERO, Rational::plus))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    List<Rational> leximin() {
        return burdens.stream().min(NaivePlans::compare).orElseThrow();
    }

    static List<Rational> sorted(RotationPlan plan) {
        return plan.burdens().stream()
                .map(Burden::total)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static int compare(List<Rational> one, List<Rational> other) {
        return IntStream.range(0, one.size())
                .map(i -> one.get(i).compareTo(other.get(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    private void go(List<Integer> slots) {
        if (slots.size() < costs.size()) {
            var held = problem.held().get(problem.series().days().get(slots.size()));
            for (int slot : held == null ? costs.get(slots.size()).keySet() : Set.of(held)) {
                slots.add(slot);
                go(slots);
                slots.removeLast();
            }
        } else if (keepsRules(slots)) {
            burdens.add(IntStream.range(0, units.size())
                    .mapToObj(unit -> IntStream.range(0, slots.size())
                            .mapToObj(meeting -> at(meeting, slots.get(meeting)).get(unit))
                            .reduce(carried(units.get(unit)), Rational::plus))
                    .sorted(Comparator.reverseOrder())
                    .toList());
        }
    }

    private boolean keepsRules(List<Integer> slots) {
        var used = new HashSet<>(slots);
        var free = new HashSet<Integer>();
        IntStream.range(0, slots.size())
                .filter(meeting -> !isHeld(meeting))
                .forEach(meeting -> free.add(slots.get(meeting)));
        int counted = problem.turns() ? used.size() : free.size();
        int standing = problem.turns() ? new HashSet<>(problem.held().values()).size() : 0;
        if (problem.mostSlots().isPresent()
                && counted > Math.max(standing, problem.mostSlots().getAsInt())) {
            return false;
        }
        if (!problem.turns() || free.isEmpty()) {
            return true;
        }
        boolean costsNothing = IntStream.range(0, slots.size())
                .allMatch(meeting -> at(meeting, slots.get(meeting)).stream().allMatch(cost -> cost.signum() == 0));
        return (used.size() > 1 || costsNothing)
                && IntStream.range(1, slots.size())
                        .filter(meeting -> !isHeld(meeting - 1) || !isHeld(meeting))
                        .noneMatch(meeting -> IntStream.range(0, units.size())
                                .anyMatch(unit -> isWorst(slots, used, meeting - 1, unit)
                                        && isWorst(slots, used, meeting, unit)));
    }

    private boolean isHeld(int meeting) {
        return problem.held().containsKey(problem.series().days().get(meeting));
    }

    private boolean isWorst(List<Integer> slots, Set<Integer> used, int meeting, int unit) {
        var all = used.stream()
                .filter(costs.get(meeting)::containsKey)
                .map(slot -> at(meeting, slot).get(unit))
                .sorted()
                .toList();
        var mine = at(meeting, slots.get(meeting)).get(unit);
        return mine.equals(all.getLast()) && !mine.equals(all.getFirst());
    }

    private List<Rational> at(int meeting, int slot) {
        return Objects.requireNonNull(costs.get(meeting).get(slot));
    }

    private Rational carried(String unit) {
        var carried = problem.people().stream()
                .filter(person -> Burdens.unit(problem, person).equals(unit))
                .map(person -> Rational.of(person.carried()))
                .toList();
        return carried.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(carried.size()));
    }

    private boolean hasQuorum(Meeting meeting) {
        return problem.people().stream().map(Person::affiliate).distinct().allMatch(affiliate -> {
            var people = problem.people().stream()
                    .filter(person -> person.affiliate().equals(affiliate))
                    .toList();
            long present =
                    people.stream().filter(person -> comes(person, meeting)).count();
            int needed = problem.quorum().least().orElse(people.size());
            return present >= Math.min(needed, people.size());
        });
    }

    private Rational cost(String unit, Meeting meeting) {
        var people = problem.people().stream()
                .filter(person -> Burdens.unit(problem, person).equals(unit))
                .toList();
        var sum = Rational.ZERO;
        for (var person : people) {
            for (int minute = 0; minute < problem.series().minutes(); minute++) {
                var local = person.local(meeting.start()).plusMinutes(minute);
                int halfHour = local.getHour() * 2 + local.getMinute() / 30;
                int cost = comes(person, meeting)
                        ? person.table().halfHours().get(halfHour)
                        : person.table().halfHours().stream()
                                .mapToInt(i -> i)
                                .max()
                                .orElseThrow();
                sum = sum.plus(Rational.of(cost, 30));
            }
        }
        return sum.dividedBy(Rational.of(people.size()));
    }

    private boolean comes(Person person, Meeting meeting) {
        return person.availability()
                .allows(person.local(meeting.start()), problem.series().minutes());
    }
}
