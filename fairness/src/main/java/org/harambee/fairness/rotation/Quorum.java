package org.harambee.fairness.rotation;

import java.util.Map;
import java.util.OptionalInt;

/**
 * How many of each affiliate must be able to come. Whoever is missed bears as much as the dearest hours would cost, so that
 * leaving someone out never pays.
 *
 * @param least for each affiliate; empty for all of its people
 * @param others for affiliates that differ
 */
public record Quorum(OptionalInt least, Map<String, Integer> others) {
    /** Nobody is ever missed. */
    public static final Quorum ALL = new Quorum(OptionalInt.empty(), Map.of());

    /** @throws IllegalArgumentException where a number is negative */
    public Quorum {
        others = Map.copyOf(others);
        if (least.orElse(0) < 0 || others.values().stream().anyMatch(number -> number < 0)) {
            throw new IllegalArgumentException("a quorum is not negative");
        }
    }

    public static Quorum of(int least) {
        return new Quorum(OptionalInt.of(least), Map.of());
    }

    boolean isMet(String affiliate, int present, int people) {
        int needed = others.getOrDefault(affiliate, least.orElse(people));
        return present >= Math.min(needed, people);
    }
}
