package org.harambee.fairness.assignment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How well each juror suits each idea, in millionths; a pair may be forbidden. Immutable. */
public final class Affinities {
    /** The greatest amount, 2,000 whole units: sums over all ideas then fit 64 bits with room for the solver. */
    public static final int LARGEST = 2_000_000_000;

    private static final int FORBIDDEN = Integer.MIN_VALUE;

    private final int jurors;
    private final int[][] rows;

    private final Set<Long> required;

    private Affinities(int jurors, int[][] rows, Set<Long> required) {
        this.jurors = jurors;
        this.rows = rows;
        this.required = Set.copyOf(required);
    }

    public int ideas() {
        return rows.length;
    }

    public int jurors() {
        return jurors;
    }

    public boolean isForbidden(int idea, int juror) {
        return rows[idea][juror] == FORBIDDEN;
    }

    /** Whether the juror has to review the idea. */
    public boolean isRequired(int idea, int juror) {
        return !required.isEmpty() && required.contains((long) idea * jurors + juror);
    }

    /** All pairs that have to be, as idea and juror. */
    List<int[]> required() {
        return required.stream()
                .sorted()
                .map(pair -> new int[] {(int) (pair / jurors), (int) (pair % jurors)})
                .toList();
    }

    /** @return millionths; of no meaning where the pair is forbidden */
    public int of(int idea, int juror) {
        return rows[idea][juror];
    }

    /** Collects affinities before there is a problem of them. All are 0 at first. */
    public static final class Builder {
        private final int jurors;
        private final int[][] rows;
        private final Set<Long> required = new HashSet<>();

        public Builder(int ideas, int jurors) {
            this(jurors, new int[ideas][jurors]);
        }

        private Builder(int jurors, int[][] rows) {
            this.jurors = jurors;
            this.rows = rows;
        }

        /** @throws IllegalArgumentException for more than {@link #LARGEST} either way */
        public Builder set(int idea, int juror, long millionths) {
            if (Math.abs(millionths) > LARGEST) {
                throw new IllegalArgumentException("an affinity of " + millionths
                        + " millionths is too large; scale affinities to at most " + LARGEST);
            }
            rows[idea][juror] = (int) millionths;
            return this;
        }

        public Builder forbid(int idea, int juror) {
            rows[idea][juror] = FORBIDDEN;
            return this;
        }

        public Builder require(int idea, int juror) {
            required.add((long) idea * jurors + juror);
            return this;
        }

        public boolean isForbidden(int idea, int juror) {
            return rows[idea][juror] == FORBIDDEN;
        }

        /** Ends the building; the builder must not be used afterwards. */
        public Affinities build() {
            return new Affinities(jurors, rows, required);
        }
    }

    /** A builder that begins with these. */
    public Builder copy() {
        var copy = new Builder(jurors, Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new));
        copy.required.addAll(required);
        return copy;
    }
}
