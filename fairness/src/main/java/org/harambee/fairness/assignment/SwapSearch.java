package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Looks for a large total in which every idea has at least a floor, by simulated annealing (Kirkpatrick, Gelatt and Vecchi,
 * <i>Optimization by simulated annealing</i>, Science 220, 1983): two ideas exchange a juror, or a juror with room takes
 * another's place. Every rule holds all the time; what ideas lack to the floor costs much. A fixed number of tries from a
 * fixed seed, so repeatable. Finds good assignments in seconds where a program finds none in minutes, and proves nothing.
 */
final class SwapSearch {
    private static final long SEED = 1;
    private static final int TRIES_OF_A_PAIR = 1_500;
    private static final long MOST_TRIES = 100_000_000;
    private static final int MOST_CANDIDATES = 300;
    /** What lacks to the floor, against what is gained above it. */
    private static final double WEIGHT = 100;

    private static final double GROWTH = 5;
    private static final int ROUNDS = 4;
    /** Temperatures, as parts of the range of affinities. */
    private static final double HOT = 0.05;

    private static final double COLD = 0.001;
    private static final int EACH = 1 << 12;

    private final AssignmentProblem problem;
    private final long floor;
    private final double weight;
    private final Deadline deadline;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final int[][] candidates;
    private final int[] biased = new int[EACH];
    /** Places are numbered through all ideas: whose each is, and who has it. */
    private final int[] firstPlace;

    private final int[] idea;
    private final int[] juror;
    private final int[][] placesOf;
    private final int[] loads;
    private final long[] scores;
    private double temperature;

    /** The best found, with the floor weighing more from round to round for as long as it is not reached. */
    static Assignment find(AssignmentProblem problem, Assignment start, long floor, Deadline deadline) {
        var best = start;
        double weight = WEIGHT;
        for (int round = 0; round < ROUNDS && !deadline.isOver(); round++) {
            var next = new SwapSearch(problem, best, floor, weight, deadline).find();
            best = FairSearch.isFairer(next, best) ? next : best;
            if (best.min() >= floor) {
                break;
            }
            weight *= GROWTH;
        }
        return best;
    }

    private SwapSearch(AssignmentProblem problem, Assignment start, long floor, double weight, Deadline deadline) {
        this.problem = problem;
        this.floor = floor;
        this.weight = weight;
        this.deadline = deadline;
        int ideas = problem.ideas().size();
        int reviews = Math.toIntExact(problem.reviews());
        candidates = IntStream.range(0, ideas).mapToObj(this::candidates).toArray(int[][]::new);
        firstPlace = new int[ideas + 1];
        idea = new int[reviews];
        juror = new int[reviews];
        loads = new int[problem.jurors().size()];
        placesOf = new int[loads.length][];
        for (int who = 0; who < loads.length; who++) {
            placesOf[who] = new int[Math.min(ideas, problem.jurors().get(who).most())];
        }
        scores = start.scores();
        int place = 0;
        for (int what = 0; what < ideas; what++) {
            firstPlace[what] = place;
            for (int who : start.jurors(what)) {
                idea[place] = what;
                juror[place] = who;
                placesOf[who][loads[who]++] = place++;
            }
        }
        firstPlace[ideas] = place;
        for (int step = 0; step < EACH; step++) {
            // the best suited are tried most
            biased[step] = (int) (Math.pow((step + 0.5) / EACH, 3) * Integer.MAX_VALUE);
        }
    }

    private int[] candidates(int what) {
        return IntStream.range(0, problem.jurors().size())
                .filter(who -> problem.isAllowed(what, who))
                .boxed()
                .sorted(Comparator.comparingInt(who -> -problem.affinity(what, who)))
                .limit(MOST_CANDIDATES)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Assignment find() {
        long tries = Math.min(MOST_TRIES, (long) TRIES_OF_A_PAIR * juror.length * loads.length);
        double range = range();
        for (long now = 0; now < tries; now++) {
            if (now % EACH == 0) {
                temperature = range * HOT * Math.pow(COLD / HOT, (double) now / tries);
                if (deadline.isOver()) {
                    break;
                }
            }
            attempt();
        }
        List<List<Integer>> chosen = new ArrayList<>();
        for (int what = 0; what < candidates.length; what++) {
            chosen.add(IntStream.range(firstPlace[what], firstPlace[what + 1])
                    .mapToObj(place -> juror[place])
                    .toList());
        }
        return Assignment.of(problem, chosen);
    }

    private double range() {
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int what = 0; what < candidates.length; what++) {
            for (int who : candidates[what]) {
                low = Math.min(low, problem.affinity(what, who));
                high = Math.max(high, problem.affinity(what, who));
            }
        }
        return Math.max(1, (double) high - low);
    }

    private void attempt() {
        int place = random.nextInt(juror.length);
        int what = idea[place];
        int own = juror[place];
        var some = candidates[what];
        int other = some[(int) (((long) some.length * biased[random.nextInt(EACH)]) >> 31)];
        if (has(what, other) || isFixed(place) || !fits(what, place, other)) {
            return;
        }
        boolean mayMove = loads[other] < placesOf[other].length
                && loads[own] > problem.jurors().get(own).least();
        if (mayMove && (loads[other] == 0 || random.nextBoolean())) {
            move(place, other);
        } else if (loads[other] > 0) {
            exchange(place, placesOf[other][random.nextInt(loads[other])]);
        }
    }

    private void move(int place, int other) {
        int what = idea[place];
        long score = scores[what] - problem.affinity(what, juror[place]) + problem.affinity(what, other);
        if (isTaken(worth(score) - worth(scores[what]))) {
            scores[what] = score;
            int own = juror[place];
            int at = indexOf(own, place);
            placesOf[own][at] = placesOf[own][--loads[own]];
            placesOf[other][loads[other]++] = place;
            juror[place] = other;
        }
    }

    private void exchange(int place, int with) {
        int one = idea[place];
        int two = idea[with];
        int ones = juror[place];
        int twos = juror[with];
        if (one == two || has(two, ones) || isFixed(with) || !problem.isAllowed(two, ones) || !fits(two, with, ones)) {
            return;
        }
        long first = scores[one] - problem.affinity(one, ones) + problem.affinity(one, twos);
        long second = scores[two] - problem.affinity(two, twos) + problem.affinity(two, ones);
        if (isTaken(worth(first) + worth(second) - worth(scores[one]) - worth(scores[two]))) {
            scores[one] = first;
            scores[two] = second;
            placesOf[ones][indexOf(ones, place)] = with;
            placesOf[twos][indexOf(twos, with)] = place;
            juror[place] = twos;
            juror[with] = ones;
        }
    }

    private int indexOf(int who, int place) {
        int at = 0;
        while (placesOf[who][at] != place) {
            at++;
        }
        return at;
    }

    private double worth(long score) {
        return score - weight * Math.max(0, floor - score);
    }

    private boolean isTaken(double gain) {
        return gain >= 0 || random.nextDouble() < Math.exp(gain / temperature);
    }

    private boolean has(int what, int who) {
        for (int place = firstPlace[what]; place < firstPlace[what + 1]; place++) {
            if (juror[place] == who) {
                return true;
            }
        }
        return false;
    }

    private boolean isFixed(int place) {
        return problem.affinities().isRequired(idea[place], juror[place]);
    }

    /** Whether languages and affiliates allow the juror in this place. */
    private boolean fits(int what, int place, int who) {
        var rules = problem.rules();
        if (rules.mostPerAffiliate() == 0 && rules.language() != Rules.Language.AT_LEAST_ONE) {
            return true;
        }
        var affiliate = problem.jurors().get(who).affiliate();
        int same = 1;
        boolean read = problem.reads(what, who);
        for (int other = firstPlace[what]; other < firstPlace[what + 1]; other++) {
            if (other != place) {
                boolean isSame = affiliate.isPresent()
                        && affiliate.equals(problem.jurors().get(juror[other]).affiliate());
                same += isSame ? 1 : 0;
                read |= problem.reads(what, juror[other]);
            }
        }
        return (rules.mostPerAffiliate() == 0 || affiliate.isEmpty() || same <= rules.mostPerAffiliate())
                && (read || rules.language() != Rules.Language.AT_LEAST_ONE);
    }
}
