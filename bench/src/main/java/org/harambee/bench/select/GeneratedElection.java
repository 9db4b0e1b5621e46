package org.harambee.bench.select;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.harambee.fairness.election.BallotBox;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.election.Project;

/**
 * Approval ballots from a seed: each names 1 + Poisson(4) projects, drawn by Zipf(1); costs are log-uniform from 10³ to
 * 10⁶ and the budget is 5 % of their sum.
 */
record GeneratedElection(int voters, int projects, long seed) {
    private static final double LEAST_COST = 1e3;
    private static final double GREATEST_COST = 1e6;
    private static final double MEAN = 4;

    Election make() {
        var random = new SplittableRandom(seed);
        List<Project> all = new ArrayList<>();
        long sum = 0;
        for (int project = 1; project <= projects; project++) {
            long cost = Math.round(LEAST_COST * Math.pow(GREATEST_COST / LEAST_COST, random.nextDouble()));
            all.add(Project.of(Integer.toString(project), cost));
            sum += cost;
        }
        var box = new BallotBox(BallotType.APPROVAL, projects, 0);
        var zipf = zipf();
        for (int voter = 0; voter < voters; voter++) {
            int size = Math.min(projects, 1 + poisson(random));
            var named = new LinkedHashSet<Integer>();
            while (named.size() < size) {
                named.add(draw(zipf, random));
            }
            named.forEach(box::name);
            box.cast();
        }
        long budget = BigDecimal.valueOf(sum)
                .movePointLeft(2)
                .multiply(BigDecimal.valueOf(5))
                .longValue();
        return new Election(0, budget, all, BallotType.APPROVAL, box.ballots(), List.of());
    }

    private double[] zipf() {
        var sums = new double[projects];
        double sum = 0;
        for (int rank = 0; rank < projects; rank++) {
            sum += 1.0 / (rank + 1);
            sums[rank] = sum;
        }
        return sums;
    }

    private static int draw(double[] sums, SplittableRandom random) {
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return found < 0 ? -found - 1 : found;
    }

    /** Knuth's way. */
    private static int poisson(SplittableRandom random) {
        double least = Math.exp(-MEAN);
        int count = 0;
        for (double product = random.nextDouble(); product > least; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
