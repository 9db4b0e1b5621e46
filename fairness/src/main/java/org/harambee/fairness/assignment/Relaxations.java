package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A smallest set of rules to relax: one rule if one is enough, two if two are and there are not too many pairs to try;
 * otherwise a set of which no rule can be left out, as
 * far as a limit of work allows. Rules are tried in the order in which juries give way: loads first,
 * reviews, languages and affiliates, a forbidden pair last.
 */
final class Relaxations {
    private static final int MOST_PAIRS = 4_000;
    private static final int MOST_FORBIDDEN = 500;
    /** Pairs looked at in all trials together; about ten seconds. */
    private static final long WORK = 60_000_000;

    private final AssignmentProblem problem;
    private final Predicate<AssignmentProblem> isFeasible;
    private long work = WORK;

    /** @param isFeasible whether a problem has an assignment at all */
    Relaxations(AssignmentProblem problem, Predicate<AssignmentProblem> isFeasible) {
        this.problem = problem;
        this.isFeasible = isFeasible;
    }

    /** Empty where the problem is too large to try. */
    List<Relaxation> smallest(List<Obstacle> obstacles) {
        var candidates = candidates(obstacles);
        for (var one : candidates) {
            if (suffice(List.of(one))) {
                return tightened(List.of(one));
            }
        }
        if ((long) candidates.size() * candidates.size() / 2 <= MOST_PAIRS) {
            for (int one = 0; one < candidates.size(); one++) {
                for (int other = one + 1; other < candidates.size(); other++) {
                    var both = List.of(candidates.get(one), candidates.get(other));
                    if (suffice(both)) {
                        return tightened(both);
                    }
                }
            }
        }
        if (suffice(candidates)) {
            return tightened(withoutSuperfluous(candidates));
        }
        // giving way there may leave others with too little
        var all = candidates(List.of(new Obstacle(
                Obstacle.Kind.TOO_FEW_JURORS,
                upTo(problem.ideas().size()),
                upTo(problem.jurors().size()),
                0,
                0)));
        return suffice(all) ? tightened(withoutSuperfluous(all)) : List.of();
    }

    private static List<Integer> upTo(int size) {
        return Stream.iterate(0, place -> place + 1).limit(size).toList();
    }

    /** The last ones are tried first: they are the ones juries like least to give up. */
    private List<Relaxation> withoutSuperfluous(List<Relaxation> all) {
        List<Relaxation> needed = new ArrayList<>(all);
        for (int size = Integer.highestOneBit(all.size()); size >= 1; size /= 2) {
            for (int end = needed.size(); end >= size; end -= size) {
                var fewer = new ArrayList<>(needed.subList(0, end - size));
                fewer.addAll(needed.subList(end, needed.size()));
                if (suffice(fewer)) {
                    needed = fewer;
                }
            }
        }
        return needed;
    }

    /** Numbers are changed no further than they must be. */
    private List<Relaxation> tightened(List<Relaxation> all) {
        var tight = new ArrayList<>(all);
        for (int at = 0; at < tight.size(); at++) {
            var own = tight.get(at);
            int now = now(own);
            int far = own.bound();
            while (Math.abs(far - now) > 1) {
                int middle = now + (far - now) / 2;
                tight.set(at, new Relaxation(own.kind(), own.idea(), own.juror(), middle));
                if (suffice(tight)) {
                    far = middle;
                } else {
                    now = middle;
                }
            }
            tight.set(at, new Relaxation(own.kind(), own.idea(), own.juror(), far));
        }
        return List.copyOf(tight);
    }

    private int now(Relaxation relaxation) {
        return switch (relaxation.kind()) {
            case LEAST_LOAD -> problem.jurors().get(relaxation.juror()).least();
            case MOST_LOAD -> problem.jurors().get(relaxation.juror()).most();
            case REVIEWS -> problem.ideas().get(relaxation.idea()).reviews();
            case LANGUAGE, MOST_PER_AFFILIATE, PAIR -> relaxation.bound();
        };
    }

    private List<Relaxation> candidates(List<Obstacle> obstacles) {
        var ideas = obstacles.stream()
                .flatMap(obstacle -> obstacle.ideas().stream())
                .distinct()
                .sorted()
                .toList();
        var jurors = obstacles.stream()
                .flatMap(obstacle -> obstacle.jurors().stream())
                .distinct()
                .sorted()
                .toList();
        var all = new ArrayList<Relaxation>();
        jurors.stream()
                .filter(juror -> problem.jurors().get(juror).least() > 0)
                .forEach(juror -> all.add(new Relaxation(Relaxation.Kind.LEAST_LOAD, -1, juror, 0)));
        jurors.stream()
                .filter(juror ->
                        problem.jurors().get(juror).most() < problem.ideas().size())
                .forEach(juror -> all.add(new Relaxation(
                        Relaxation.Kind.MOST_LOAD, -1, juror, problem.ideas().size())));
        ideas.forEach(idea -> all.add(new Relaxation(Relaxation.Kind.REVIEWS, idea, -1, 0)));
        var among = ideas.isEmpty() ? upTo(problem.ideas().size()) : ideas;
        if (problem.rules().language() != Rules.Language.ANY) {
            among.stream()
                    .filter(idea -> problem.ideas().get(idea).language().isPresent())
                    .forEach(idea -> all.add(new Relaxation(Relaxation.Kind.LANGUAGE, idea, -1, 0)));
        }
        if (problem.rules().mostPerAffiliate() > 0) {
            all.add(new Relaxation(Relaxation.Kind.MOST_PER_AFFILIATE, -1, -1, 0));
        }
        for (int idea : ideas) {
            for (int juror = 0; juror < problem.jurors().size() && all.size() < MOST_FORBIDDEN; juror++) {
                if (problem.affinities().isForbidden(idea, juror)) {
                    all.add(new Relaxation(Relaxation.Kind.PAIR, idea, juror, 0));
                }
            }
        }
        return all;
    }

    /** Never once the work is spent, so that what is told is true though it may not be smallest. */
    private boolean suffice(List<Relaxation> all) {
        work -= (long) problem.ideas().size() * problem.jurors().size();
        return work >= 0 && isFeasible.test(relaxed(all));
    }

    private AssignmentProblem relaxed(List<Relaxation> all) {
        var ideas = new ArrayList<>(problem.ideas());
        var jurors = new ArrayList<>(problem.jurors());
        var rules = problem.rules();
        var affinities = all.stream().anyMatch(one -> one.kind() == Relaxation.Kind.PAIR)
                ? problem.affinities().copy()
                : null;
        for (var one : all) {
            switch (one.kind()) {
                case LEAST_LOAD ->
                    jurors.set(
                            one.juror(),
                            jurors.get(one.juror())
                                    .withLoad(
                                            one.bound(), jurors.get(one.juror()).most()));
                case MOST_LOAD ->
                    jurors.set(
                            one.juror(),
                            jurors.get(one.juror())
                                    .withLoad(jurors.get(one.juror()).least(), one.bound()));
                case REVIEWS -> ideas.set(one.idea(), withReviews(ideas.get(one.idea()), one.bound()));
                case LANGUAGE -> ideas.set(one.idea(), withoutLanguage(ideas.get(one.idea())));
                case MOST_PER_AFFILIATE -> rules = new Rules(0, rules.language(), rules.loadStep());
                case PAIR -> {
                    if (affinities != null) {
                        affinities.set(one.idea(), one.juror(), 0);
                    }
                }
            }
        }
        return new AssignmentProblem(
                ideas, jurors, affinities == null ? problem.affinities() : affinities.build(), rules);
    }

    private static Idea withReviews(Idea idea, int reviews) {
        return new Idea(idea.id(), idea.name(), reviews, idea.affiliate(), idea.language(), idea.people());
    }

    private static Idea withoutLanguage(Idea idea) {
        return new Idea(
                idea.id(), idea.name(), idea.reviews(), idea.affiliate(), Optional.empty(), Set.copyOf(idea.people()));
    }
}
