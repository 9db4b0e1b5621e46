package org.harambee.fairness.rotation;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What every unit would bear at every slot of every meeting, in whole numbers of one common size, and which slots are
 * possible. Units that bear the same at every slot of every meeting share a row.
 */
final class Burdens {
    private static final long THOUSANDTHS = 1000;

    private final RotationProblem problem;
    private final List<LocalDate> days;
    private final List<String> units;
    private final long scale;
    private final long[] carried;
    /** By meeting, slot and row; null where the slot is not possible. */
    private final long[][][] costs;

    private final int[] rowOf;
    private final int rows;

    private Burdens(
            RotationProblem problem, List<String> units, long scale, long[] carried, long[][][] byUnit, int[] rowOf) {
        this.problem = problem;
        this.days = problem.series().days();
        this.units = units;
        this.scale = scale;
        this.rowOf = rowOf;
        rows = Arrays.stream(rowOf).max().orElse(-1) + 1;
        this.carried = carried;
        costs = new long[byUnit.length][Series.SLOTS][];
        for (int meeting = 0; meeting < byUnit.length; meeting++) {
            for (int slot = 0; slot < Series.SLOTS; slot++) {
                if (byUnit[meeting][slot] != null) {
                    costs[meeting][slot] = byRow(byUnit[meeting][slot]);
                }
            }
        }
    }

    static Burdens of(RotationProblem problem) throws NoHour {
        var attendance = new Attendance(problem);
        var days = problem.series().days();
        var units = new ArrayList<>(units(problem));
        long parts = parts(problem, days);
        var raw = new long[days.size()][Series.SLOTS][];
        for (int meeting = 0; meeting < raw.length; meeting++) {
            for (int slot = 0; slot < Series.SLOTS; slot++) {
                raw[meeting][slot] = attendance.costs(days.get(meeting), slot, units, parts);
            }
            if (Arrays.stream(raw[meeting]).allMatch(Objects::isNull)) {
                throw new NoHour(attendance.whyNot(days.get(meeting)));
            }
        }
        long unitSize = Math.multiplyExact(Math.multiplyExact(30L, parts), THOUSANDTHS);
        var carried = carried(problem, units, parts);
        return reduced(problem, units, unitSize, carried, raw);
    }

    private static Set<String> units(RotationProblem problem) {
        var units = new LinkedHashSet<String>();
        problem.people().forEach(person -> units.add(unit(problem, person)));
        return units;
    }

    static String unit(RotationProblem problem, Person person) {
        return problem.unit() == Unit.PERSON ? person.name() : person.affiliate();
    }

    /** By how much a person's costs are multiplied so that the mean of any affiliate is whole. */
    private static long parts(RotationProblem problem, List<LocalDate> days) {
        if (problem.unit() == Unit.PERSON) {
            return 1;
        }
        long parts = 1;
        for (var unit : units(problem)) {
            var people = problem.people().stream()
                    .filter(person -> person.affiliate().equals(unit))
                    .toList();
            parts = leastCommonMultiple(parts, people.size());
            for (var day : days) {
                long there = people.stream()
                        .filter(person -> person.availability().belongs(day))
                        .count();
                parts = leastCommonMultiple(parts, Math.max(1, there));
            }
        }
        return parts;
    }

    private static long leastCommonMultiple(long a, long b) {
        return Math.multiplyExact(
                a, b / BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).longValueExact());
    }

    private static long[] carried(RotationProblem problem, List<String> units, long parts) {
        var sums = new long[units.size()];
        Map<String, Integer> sizes = new LinkedHashMap<>();
        problem.people().forEach(person -> sizes.merge(unit(problem, person), 1, Integer::sum));
        for (var person : problem.people()) {
            var unit = unit(problem, person);
            long thousandths = person.carried().movePointRight(3).toBigInteger().longValueExact();
            long one = Math.multiplyExact(Math.multiplyExact(thousandths, 30L), parts / sizes.getOrDefault(unit, 1));
            int place = units.indexOf(unit);
            sums[place] = Math.addExact(sums[place], one);
        }
        return sums;
    }

    /** All numbers divided by what they have in common with the size of the unit. */
    private static Burdens reduced(
            RotationProblem problem, List<String> units, long unitSize, long[] carried, long[][][] raw) {
        long divisor = unitSize;
        for (long number : carried) {
            divisor = gcd(divisor, number);
        }
        for (var meeting : raw) {
            for (var costs : meeting) {
                for (int unit = 0; costs != null && unit < costs.length; unit++) {
                    costs[unit] = Math.multiplyExact(costs[unit], THOUSANDTHS);
                    divisor = gcd(divisor, costs[unit]);
                }
            }
        }
        long by = divisor;
        for (var meeting : raw) {
            for (var costs : meeting) {
                if (costs != null) {
                    Arrays.setAll(costs, unit -> costs[unit] / by);
                }
            }
        }
        var less = Arrays.stream(carried).map(number -> number / by).toArray();
        return new Burdens(problem, units, unitSize / by, less, raw, rows(units.size(), raw));
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static int[] rows(int units, long[][][] raw) {
        Map<List<Long>, Integer> known = new LinkedHashMap<>();
        var rowOf = new int[units];
        for (int unit = 0; unit < units; unit++) {
            var row = new ArrayList<Long>();
            for (var meeting : raw) {
                for (var costs : meeting) {
                    if (costs != null) {
                        row.add(costs[unit]);
                    }
                }
            }
            rowOf[unit] = known.computeIfAbsent(row, fresh -> known.size());
        }
        return rowOf;
    }

    private long[] byRow(long[] byUnit) {
        var byRow = new long[rows];
        for (int unit = 0; unit < rowOf.length; unit++) {
            byRow[rowOf[unit]] = byUnit[unit];
        }
        return byRow;
    }

    RotationProblem problem() {
        return problem;
    }

    List<LocalDate> days() {
        return days;
    }

    List<String> units() {
        return units;
    }

    int rows() {
        return rows;
    }

    int rowOf(int unit) {
        return rowOf[unit];
    }

    /** How many of the common numbers make 1 of the tables. */
    long scale() {
        return scale;
    }

    long carried(int unit) {
        return carried[unit];
    }

    boolean isPossible(int meeting, int slot) {
        return costs[meeting][slot] != null;
    }

    /** What a row bears at a possible slot. */
    long cost(int meeting, int slot, int row) {
        return costs[meeting][slot][row];
    }

    /** What every row bears at a slot, or null where it is not possible; not to be changed. */
    long[] rowCosts(int meeting, int slot) {
        return costs[meeting][slot];
    }

    /** The slots at which no meeting costs anybody anything. */
    List<Integer> freeSlots() {
        return IntStream.range(0, Series.SLOTS)
                .filter(slot -> IntStream.range(0, days.size())
                        .allMatch(meeting -> isPossible(meeting, slot)
                                && Arrays.stream(costs[meeting][slot]).allMatch(cost -> cost == 0)))
                .boxed()
                .toList();
    }
}
