package org.harambee.fairness.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.assignment.Configurations.Configuration;
import org.harambee.fairness.flow.MinimumCostFlow;
import org.harambee.fairness.flow.Network;
import org.harambee.fairness.program.LinearProgram;
import org.harambee.fairness.program.Solution;

/**
 * A program that chooses one of its configurations for each idea such that jurors for all of them can be had: only these
 * choices have to be whole, because the rest is a flow. Most pairs often have one and the same affinity (no bid); if these are
 * pooled, only their number counts, not who has them: a much smaller program, which allows all that is possible and a little
 * more. {@link #assignment} tells whether what it chose can be had.
 */
final class ConfigurationProgram {
    static final int NOT_POOLED = -1;

    private static final int FORBIDDEN = -2;

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private final AssignmentProblem problem;
    private final Configurations configurations;
    private final int pooled;
    private final LinearProgram program = new LinearProgram();
    private final List<Choice> choices = new ArrayList<>();

    private record Choice(int variable, int idea, Configuration configuration) {}

    /** @param pooled the place of a value, or {@link #NOT_POOLED} */
    ConfigurationProgram(AssignmentProblem problem, Configurations configurations, int pooled) {
        this.problem = problem;
        this.configurations = configurations;
        this.pooled = pooled;
        var jurors = jurorRows();
        int inPool = program.row(0, 0);
        for (int juror = 0; pooled != NOT_POOLED && juror < jurors.length; juror++) {
            int from = program.variable(0, pairsInPool(juror), 0, false);
            program.add(jurors[juror], from, 1);
            program.add(inPool, from, -1);
        }
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            idea(idea, jurors, inPool);
        }
    }

    /** Whether all rules of the problem can be said in such a program. */
    static boolean fits(AssignmentProblem problem) {
        var rules = problem.rules();
        return rules.mostPerAffiliate() == 0 && rules.language() != Rules.Language.AT_LEAST_ONE;
    }

    /** The value that most pairs have; none where some pair is required. */
    static int mostFrequent(AssignmentProblem problem, Configurations configurations) {
        var pairs = new int[configurations.values()];
        int most = NOT_POOLED;
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            for (int juror = 0; juror < problem.jurors().size(); juror++) {
                if (problem.affinities().isRequired(idea, juror)) {
                    return NOT_POOLED;
                }
                if (problem.isAllowed(idea, juror)) {
                    int value = configurations.value(problem.affinity(idea, juror));
                    pairs[value]++;
                    most = most == NOT_POOLED || pairs[value] > pairs[most] ? value : most;
                }
            }
        }
        return most;
    }

    private int pairsInPool(int juror) {
        int pairs = 0;
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            pairs += value(idea, juror) == pooled ? 1 : 0;
        }
        return pairs;
    }

    /** The place of the pair's value; that of none where it is forbidden. */
    private int value(int idea, int juror) {
        return problem.isAllowed(idea, juror) ? configurations.value(problem.affinity(idea, juror)) : FORBIDDEN;
    }

    private int[] jurorRows() {
        return problem.jurors().stream()
                .mapToInt(juror -> program.row(juror.least(), juror.most()))
                .toArray();
    }

    private void idea(int idea, int[] jurors, int inPool) {
        var counts = new int[configurations.values()];
        for (int value = 0; value < counts.length; value++) {
            counts[value] = value == pooled ? inPool : program.row(0, 0);
        }
        int one = program.row(1, 1);
        for (var configuration : configurations.of(idea)) {
            int chosen = program.variable(0, 1, 0, true);
            choices.add(new Choice(chosen, idea, configuration));
            program.add(one, chosen, 1);
            for (int value = 0; value < counts.length; value++) {
                if (configuration.jurors()[value] > 0) {
                    program.add(counts[value], chosen, configuration.jurors()[value]);
                }
            }
        }
        for (int juror = 0; juror < jurors.length; juror++) {
            int value = value(idea, juror);
            if (value != FORBIDDEN && value != pooled) {
                boolean required = problem.affinities().isRequired(idea, juror);
                int pair = program.variable(required ? 1 : 0, 1, 0, false);
                program.add(jurors[juror], pair, 1);
                program.add(counts[value], pair, -1);
            }
        }
    }

    LinearProgram program() {
        return program;
    }

    /** Makes how many ideas have at least the first score what is maximised, then the second and so on. */
    void maximise(long... scores) {
        for (var choice : choices) {
            double worth = 0;
            for (long score : scores) {
                worth = worth * (problem.ideas().size() + 1)
                        + (choice.configuration().score() >= score ? 1 : 0);
            }
            program.objective(choice.variable(), worth);
        }
    }

    /** How many ideas have at least this score. */
    int count(Solution solution, long score) {
        int count = 0;
        for (var choice : choices) {
            count += solution.values()[choice.variable()] > 0.5
                            && choice.configuration().score() >= score
                    ? 1
                    : 0;
        }
        return count;
    }

    /** So many ideas at least have at least this score. */
    void keep(long score, int ideas) {
        int row = program.row(ideas, INFINITE);
        for (var choice : choices) {
            if (choice.configuration().score() >= score) {
                program.add(row, choice.variable(), 1);
            }
        }
    }

    /** An assignment with the configurations that were chosen; empty where the pool promised too much. */
    Optional<Assignment> assignment(Solution solution) {
        int ideas = problem.ideas().size();
        int values = configurations.values();
        int firstJuror = ideas * values;
        int sink = firstJuror + problem.jurors().size();
        var network = new Network(
                sink + 1, ideas * problem.jurors().size() + problem.jurors().size());
        for (var choice : choices) {
            if (solution.values()[choice.variable()] > 0.5) {
                var jurors = choice.configuration().jurors();
                for (int value = 0; value < values; value++) {
                    network.supply(choice.idea() * values + value, jurors[value]);
                    network.supply(sink, -jurors[value]);
                }
            }
        }
        for (int juror = 0; juror < problem.jurors().size(); juror++) {
            var own = problem.jurors().get(juror);
            network.arc(firstJuror + juror, sink, own.least(), own.most(), 0);
        }
        int firstPair = network.arcs();
        for (int idea = 0; idea < ideas; idea++) {
            for (int juror = 0; juror < problem.jurors().size(); juror++) {
                int value = value(idea, juror);
                if (value != FORBIDDEN) {
                    int least = problem.affinities().isRequired(idea, juror) ? 1 : 0;
                    network.arc(idea * values + value, firstJuror + juror, least, 1, 0);
                }
            }
        }
        var flow = new MinimumCostFlow(network).solve();
        return flow.isFeasible() ? Optional.of(assignment(flow, firstPair, firstJuror)) : Optional.empty();
    }

    private Assignment assignment(MinimumCostFlow flow, int firstPair, int firstJuror) {
        List<List<Integer>> chosen = new ArrayList<>();
        problem.ideas().forEach(idea -> chosen.add(new ArrayList<>()));
        for (int arc = firstPair; arc < flow.arcs(); arc++) {
            if (flow.flow(arc) > 0) {
                chosen.get(flow.tail(arc) / configurations.values()).add(flow.head(arc) - firstJuror);
            }
        }
        return Assignment.of(problem, chosen);
    }
}
