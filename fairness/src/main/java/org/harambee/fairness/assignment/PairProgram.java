package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.program.LinearProgram;
import org.harambee.fairness.program.Solution;

/**
 * A problem as a linear program: a variable for each pair that may be, between 0 and 1, and a row for each rule. Affinities
 * are in whole units here, because solvers work in floating point.
 */
final class PairProgram {
    static final double UNIT = 1_000_000;

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private final AssignmentProblem problem;
    private final LinearProgram program = new LinearProgram();
    private final List<int[]> pairs = new ArrayList<>();
    private final List<List<Integer>> ofIdea = new ArrayList<>();

    /** Which pairs may be had at all. */
    @FunctionalInterface
    interface Choice {
        boolean has(int idea, int juror);
    }

    PairProgram(AssignmentProblem problem, Choice choice) {
        this.problem = problem;
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            var own = new ArrayList<Integer>();
            for (int juror = 0; juror < problem.jurors().size(); juror++) {
                boolean required = problem.affinities().isRequired(idea, juror);
                if (problem.isAllowed(idea, juror) && (required || choice.has(idea, juror))) {
                    own.add(program.variable(required ? 1 : 0, 1, problem.affinity(idea, juror) / UNIT, true));
                    pairs.add(new int[] {idea, juror});
                }
            }
            ofIdea.add(own);
        }
        ideas();
        jurors();
    }

    LinearProgram program() {
        return program;
    }

    int pairs() {
        return pairs.size();
    }

    int idea(int pair) {
        return pairs.get(pair)[0];
    }

    int juror(int pair) {
        return pairs.get(pair)[1];
    }

    private void ideas() {
        var rules = problem.rules();
        for (int idea = 0; idea < ofIdea.size(); idea++) {
            var own = problem.ideas().get(idea);
            row(own.reviews(), own.reviews(), ofIdea.get(idea));
            if (rules.mostPerAffiliate() > 0) {
                Map<String, List<Integer>> affiliates = new LinkedHashMap<>();
                for (int pair : ofIdea.get(idea)) {
                    problem.jurors()
                            .get(juror(pair))
                            .affiliate()
                            .ifPresent(affiliate -> affiliates
                                    .computeIfAbsent(affiliate, name -> new ArrayList<>())
                                    .add(pair));
                }
                affiliates.values().stream()
                        .filter(group -> group.size() > rules.mostPerAffiliate())
                        .forEach(group -> row(0, rules.mostPerAffiliate(), group));
            }
            if (rules.language() == Rules.Language.AT_LEAST_ONE
                    && own.language().isPresent()
                    && own.reviews() > 0) {
                int place = idea;
                row(
                        1,
                        INFINITE,
                        ofIdea.get(idea).stream()
                                .filter(pair -> problem.reads(place, juror(pair)))
                                .toList());
            }
        }
    }

    private void row(double from, double to, List<Integer> members) {
        int row = program.row(from, to);
        members.forEach(pair -> program.add(row, pair, 1));
    }

    private void jurors() {
        var ofJuror = new ArrayList<List<Integer>>();
        problem.jurors().forEach(juror -> ofJuror.add(new ArrayList<>()));
        for (int pair = 0; pair < pairs.size(); pair++) {
            ofJuror.get(juror(pair)).add(pair);
        }
        double step = problem.rules().loadStep() / UNIT;
        for (int juror = 0; juror < ofJuror.size(); juror++) {
            var own = problem.jurors().get(juror);
            row(own.least(), own.most(), ofJuror.get(juror));
            if (step > 0) {
                int row = program.row(Double.NEGATIVE_INFINITY, own.least());
                ofJuror.get(juror).forEach(pair -> program.add(row, pair, 1));
                int most = Math.min(own.most(), ofJuror.get(juror).size());
                for (int load = own.least(); load < most; load++) {
                    program.add(row, program.variable(0, 1, -step * (load - own.least()), false), -1);
                }
            }
        }
    }

    /** Every idea's score is at least this, in whole units. */
    void floor(double score) {
        for (int idea = 0; idea < ofIdea.size(); idea++) {
            floor(idea, score);
        }
    }

    void floor(int idea, double score) {
        scoreRow(idea, score);
    }

    /** Every idea's score is at least a new variable, which is all that is maximised. */
    int worst() {
        for (int pair = 0; pair < program.variables(); pair++) {
            program.objective(pair, 0);
        }
        int worst = program.variable(-INFINITE, INFINITE, 1, false);
        for (int idea = 0; idea < ofIdea.size(); idea++) {
            program.add(scoreRow(idea, 0), worst, -1);
        }
        return worst;
    }

    /** A row that says that the idea's score and what is added yet is at least so much. */
    int scoreRow(int idea, double least) {
        int row = program.row(least, INFINITE);
        for (int pair : ofIdea.get(idea)) {
            program.add(row, pair, problem.affinity(idea, juror(pair)) / UNIT);
        }
        return row;
    }

    Assignment assignment(Solution solution) {
        List<List<Integer>> chosen = new ArrayList<>();
        ofIdea.forEach(own -> chosen.add(new ArrayList<>()));
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (solution.values()[pair] > 0.5) {
                chosen.get(idea(pair)).add(juror(pair));
            }
        }
        return Assignment.of(problem, chosen);
    }
}
