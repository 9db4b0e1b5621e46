package org.harambee.innovation.juries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harambee.fairness.assignment.Affinities;
import org.harambee.fairness.assignment.Assignment;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Idea;
import org.harambee.fairness.assignment.Rules;

/** A round as the library takes it. Conflicts are forbidden pairs, reviews that were given are required ones. */
final class RoundProblem {
    // what the second idea costs a juror, the third twice that: two hundredths of what suits best
    private static final int LOAD_STEP = 20_000;

    private final Round round;
    private final Grounds grounds;

    private RoundProblem(Round round) {
        this.round = round;
        this.grounds = new Grounds(round);
    }

    static AssignmentProblem of(Round round) {
        return new RoundProblem(round).problem();
    }

    /** Who reviews what now; abstentions, and reviews that were given but must not count, are left out. */
    static Assignment now(Round round, AssignmentProblem problem) {
        Grounds grounds = new Grounds(round);
        int[][] jurors = IntStream.range(0, round.ideas().size())
                .mapToObj(idea -> IntStream.range(0, round.jurors().size())
                        .filter(juror -> round.has(idea, juror, Review.State.ASSIGNED)
                                || (round.has(idea, juror, Review.State.GIVEN) && grounds.counts(idea, juror)))
                        .toArray())
                .toArray(int[][]::new);
        return new Assignment(problem, jurors);
    }

    private AssignmentProblem problem() {
        JuryRules rules = round.jury().sheet().rules();
        int ideas = round.ideas().size();
        int jurors = round.jurors().size();
        Affinities.Builder affinities = new Affinities.Builder(ideas, jurors);
        int[] held = new int[jurors];
        List<Idea> all = new ArrayList<>();
        for (int idea = 0; idea < ideas; idea++) {
            int required = 0;
            for (int juror = 0; juror < jurors; juror++) {
                if (pair(affinities, idea, juror)) {
                    required++;
                    held[juror]++;
                }
            }
            all.add(idea(idea, required));
        }
        return new AssignmentProblem(
                all,
                IntStream.range(0, jurors)
                        .mapToObj(juror -> juror(juror, held[juror]))
                        .toList(),
                affinities.build(),
                new Rules(rules.mostPerAffiliate(), rules.language().rule(), LOAD_STEP));
    }

    /** Whether the juror has to review the idea. */
    private boolean pair(Affinities.Builder affinities, int idea, int juror) {
        if (grounds.of(idea, juror).isPresent()) {
            affinities.forbid(idea, juror);
            return false;
        }
        affinities.set(idea, juror, Fit.of(round, idea, juror).affinity());
        boolean required = round.has(idea, juror, Review.State.GIVEN)
                || round.decision(idea, juror).orElse(false);
        if (required) {
            affinities.require(idea, juror);
        }
        return required;
    }

    private Idea idea(int place, int required) {
        ReadIdea idea = round.ideas().get(place);
        int reviews = Math.max(required, round.jury().sheet().rules().reviews());
        return new Idea(
                idea.code(),
                idea.title(),
                reviews,
                Optional.empty(),
                Optional.of(Grounds.primary(idea.language())).filter(tag -> !tag.isEmpty()),
                Set.of());
    }

    private org.harambee.fairness.assignment.Juror juror(int place, int held) {
        Juror juror = round.jurors().get(place);
        Integer own = juror.load();
        int load = own == null ? round.jury().sheet().rules().load() : own;
        return new org.harambee.fairness.assignment.Juror(
                juror.person().value().toString(),
                "",
                0,
                juror.is(Juror.State.ACCEPTED) ? Math.max(held, load) : held,
                juror.affiliate().map(affiliate -> affiliate.value().toString()),
                juror.languages().stream().map(Grounds::primary).collect(Collectors.toSet()));
    }
}
