package org.harambee.fairness.timetable;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What a unit of each soft constraint weighs, and which of them are to be kept as if they were hard. Immutable. */
public final class Weights {
    /** More would not fit when added up. */
    public static final long GREATEST = 1_000_000_000L;

    private static final Weights USUAL = new Weights(Map.of(), Set.of());

    private final long[] weight = new long[Constraint.values().length];
    private final Set<Constraint> kept;

    private Weights(Map<Constraint, Long> given, Set<Constraint> kept) {
        for (var constraint : Constraint.values()) {
            weight[constraint.place()] = given.getOrDefault(constraint, constraint.usualWeight());
        }
        this.kept = kept.isEmpty() ? EnumSet.noneOf(Constraint.class) : EnumSet.copyOf(kept);
    }

    /** {@link Constraint#usualWeight()} of each. */
    public static Weights usual() {
        return USUAL;
    }

    /** Every soft constraint weighs nothing. */
    public static Weights none() {
        Map<Constraint, Long> nothing = new EnumMap<>(Constraint.class);
        for (var constraint : Constraint.values()) {
            nothing.put(constraint, 0L);
        }
        return new Weights(nothing, Set.of());
    }

    /**
     * These weights with another one.
     *
     * @param value from 0 to {@link #GREATEST}
     * @throws IllegalArgumentException for a hard constraint, or a weight beyond those bounds
     */
    public Weights with(Constraint constraint, long value) {
        if (constraint.isHard()) {
            throw new IllegalArgumentException(constraint.word() + " always holds, it has no weight");
        }
        if (value < 0 || value > GREATEST) {
            throw new IllegalArgumentException(
                    "the weight of " + constraint.word() + " is " + value + ", but weights go from 0 to " + GREATEST);
        }
        var copy = new EnumMap<Constraint, Long>(Constraint.class);
        for (var each : Constraint.values()) {
            copy.put(each, weight[each.place()]);
        }
        copy.put(constraint, value);
        var stillKept = EnumSet.copyOf(kept);
        stillKept.remove(constraint);
        return new Weights(copy, stillKept);
    }

    /** These weights, where the constraint is kept as if it were hard. */
    public Weights keeping(Constraint constraint) {
        var without = constraint.isHard() ? this : with(constraint, 0);
        var more = EnumSet.of(constraint);
        more.addAll(without.kept);
        var copy = new EnumMap<Constraint, Long>(Constraint.class);
        for (var each : Constraint.values()) {
            copy.put(each, without.weight[each.place()]);
        }
        return new Weights(copy, more);
    }

    /** 0 for what is hard or kept. */
    public long of(Constraint constraint) {
        return weight[constraint.place()];
    }

    /** Whether it holds whatever that costs. */
    public boolean isHard(Constraint constraint) {
        return constraint.isHard() || kept.contains(constraint);
    }

    /** Whether it changes anything. */
    public boolean counts(Constraint constraint) {
        return isHard(constraint) || of(constraint) > 0;
    }
}
