package org.harambee.fairness.assignment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Which jurors review each idea. Immutable; jurors of an idea ascending. */
public final class Assignment {
    private final AssignmentProblem problem;
    private final int[][] jurors;

    /** @param jurors for each idea the places of its jurors */
    public Assignment(AssignmentProblem problem, int[][] jurors) {
        this.problem = problem;
        this.jurors = Arrays.stream(jurors)
                .map(row -> IntStream.of(row).sorted().toArray())
                .toArray(int[][]::new);
    }

    static Assignment of(AssignmentProblem problem, List<List<Integer>> jurors) {
        return new Assignment(
                problem,
                jurors.stream()
                        .map(own -> own.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    public AssignmentProblem problem() {
        return problem;
    }

    /** Of an idea, ascending. */
    public List<Integer> jurors(int idea) {
        return Collections.unmodifiableList(Arrays.stream(jurors[idea]).boxed().toList());
    }

    public boolean has(int idea, int juror) {
        return Arrays.binarySearch(jurors[idea], juror) >= 0;
    }

    /** How many ideas each juror reviews. */
    public int[] loads() {
        var loads = new int[problem.jurors().size()];
        for (var row : jurors) {
            for (int juror : row) {
                loads[juror]++;
            }
        }
        return loads;
    }

    /** How well an idea is served: the sum of its jurors' affinities, in millionths. */
    public long score(int idea) {
        long sum = 0;
        for (int juror : jurors[idea]) {
            sum += problem.affinity(idea, juror);
        }
        return sum;
    }

    public long[] scores() {
        return IntStream.range(0, jurors.length).mapToLong(this::score).toArray();
    }

    /** The sum of all affinities, in millionths. */
    public long total() {
        return Arrays.stream(scores()).sum();
    }

    /** Of the idea served worst, in millionths; 0 where there is no idea. */
    public long min() {
        return Arrays.stream(scores()).min().orElse(0);
    }

    /** How many pairs of this are not in the other. */
    public int pairsNotIn(Assignment other) {
        int missing = 0;
        for (int idea = 0; idea < jurors.length; idea++) {
            for (int juror : jurors[idea]) {
                missing += other.has(idea, juror) ? 0 : 1;
            }
        }
        return missing;
    }

    int[][] pairs() {
        return Arrays.stream(jurors).map(int[]::clone).toArray(int[][]::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment assignment && Arrays.deepEquals(jurors, assignment.jurors);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(jurors);
    }
}
