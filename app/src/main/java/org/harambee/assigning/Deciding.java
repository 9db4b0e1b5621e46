package org.harambee.assigning;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGeneratorFactory;
import org.harambee.fairness.assignment.Answer;
import org.harambee.fairness.assignment.Assigner;
import org.harambee.fairness.assignment.Assignment;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Objective;
import org.harambee.fairness.assignment.RandomAssignment;
import org.harambee.fairness.assignment.Reasons;
import org.harambee.fairness.assignment.Repair;
import org.harambee.fairness.assignment.Rules;
import org.harambee.fairness.assignment.Validator;
import org.harambee.fairness.program.ProgramSolver;
import org.harambee.telling.Refusal;

/** From what was asked for to what came out; nothing leaves here that the independent check refuses. */
final class Deciding {
    private static final double WISH_SECONDS = 10;

    private final Request request;
    private final Input input;
    private final AssignmentProblem problem;
    private final Assigner assigner;

    private Deciding(Request request, Input input, Consumer<String> progress) {
        this.request = request;
        this.input = input;
        problem = input.problem();
        boolean needed = request.objective() != ObjectiveName.TOTAL
                || request.tradeOff()
                || problem.rules().language() != Rules.Language.ANY;
        Optional<ProgramSolver> solver = needed && !request.pure() ? ProgramSolver.find() : Optional.empty();
        assigner = new Assigner(solver, request.seconds(), progress);
    }

    static Result decide(Request request, Input input, Consumer<String> progress, long began)
            throws Refusal, IOException {
        var deciding = new Deciding(request, input, progress);
        if (request.chance().isPresent()) {
            return deciding.drawn(began);
        }
        return request.keep().isPresent() ? deciding.kept(began) : deciding.assigned(began);
    }

    private Result assigned(long began) throws Refusal {
        var found = valid(assigner.assign(problem, request.objective().objective()));
        var others = new ArrayList<Answer.Found>();
        if (request.tradeOff()) {
            for (var other : Objective.values()) {
                others.add(other == found.objective() ? found : valid(assigner.assign(problem, other)));
            }
        }
        return result(found, others, Optional.empty(), Optional.empty(), Optional.empty(), began);
    }

    private Result kept(long began) throws Refusal, IOException {
        var old = EarlierOutcome.read(request.keep().orElseThrow(), input);
        var repaired = Repair.repair(problem, old);
        if (repaired.isEmpty()) {
            valid(assigner.assign(problem, Objective.TOTAL));
            throw Refusal.ofInput("No assignment was found that keeps to the languages and affiliates.");
        }
        var best = repaired.get().assignment();
        return result(
                found(best, repaired.get().proved(), "min-cost flow, kept pairs first"),
                List.of(),
                repaired,
                Optional.empty(),
                Optional.empty(),
                began);
    }

    private Result drawn(long began) throws Refusal {
        var chance = request.chance().orElseThrow();
        int parts = 1;
        var scaled = chance;
        for (; scaled.stripTrailingZeros().scale() > 0 && parts < 1_000_000; parts *= 10) {
            scaled = scaled.movePointRight(1);
        }
        if (chance.signum() <= 0
                || chance.compareTo(BigDecimal.ONE) > 0
                || scaled.stripTrailingZeros().scale() > 0) {
            throw Refusal.ofUse(
                    "--chance lies above 0, is at most 1 and has at most 6 decimals, unlike " + chance + ".");
        }
        if (problem.rules().loadStep() > 0) {
            throw Refusal.ofUse("--chance and a load step do not go together; leave one of them out.");
        }
        int divisor = BigInteger.valueOf(scaled.intValue())
                .gcd(BigInteger.valueOf(parts))
                .intValue();
        var lottery = lottery(scaled.intValue() / divisor, parts / divisor);
        var seed = request.seed().orElse(input.digest());
        var random = RandomGeneratorFactory.of("L64X128MixRandom")
                .create(Input.sha256(seed.getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII));
        var drawn = lottery.draw(random);
        return result(
                found(drawn, true, "lottery"),
                List.of(),
                Optional.empty(),
                Optional.of(lottery),
                Optional.of(seed),
                began);
    }

    private RandomAssignment lottery(int chance, int parts) throws Refusal {
        try {
            var lottery = RandomAssignment.of(problem, chance, parts);
            if (lottery.isPresent()) {
                return lottery.get();
            }
        } catch (IllegalArgumentException unfit) {
            throw Refusal.ofUse(Input.sentence(unfit));
        }
        valid(assigner.assign(problem, Objective.TOTAL));
        throw Refusal.ofInput("No lottery keeps every pair to a chance of "
                + request.chance().orElseThrow().toPlainString()
                + ": some idea has too few jurors who may review it; raise --chance, or the loads.");
    }

    private static Answer.Found found(Assignment best, boolean proved, String by) {
        return new Answer.Found(
                Objective.TOTAL,
                best,
                best.min(),
                best.total(),
                proved,
                proved ? best.scores().length : 0,
                by,
                Optional.empty());
    }

    private Answer.Found valid(Answer answer) throws Refusal {
        return switch (answer) {
            case Answer.Found found -> found.proved() || assigner.solver().isPresent() ? found : told(found);
            case Answer.Impossible impossible ->
                throw Refusal.ofInput(new Impossibility(problem, impossible).sentence());
        };
    }

    private Answer.Found told(Answer.Found found) {
        return new Answer.Found(
                found.objective(),
                found.assignment(),
                found.minBound(),
                found.totalBound(),
                found.proved(),
                found.provedIdeas(),
                found.by(),
                Optional.of(request.pure() ? "The solvers were left out." : ProgramSolver.whyNone()));
    }

    private Result result(
            Answer.Found found,
            List<Answer.Found> others,
            Optional<Repair.Repaired> repair,
            Optional<RandomAssignment> lottery,
            Optional<String> seed,
            long began)
            throws Refusal {
        var violations = Validator.check(problem, found.assignment());
        if (!violations.isEmpty()) {
            throw Refusal.ofInput("The independent check refuses what was found (" + violations.getFirst()
                    + "); nothing is told. Please report this.");
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        var why = new ArrayList<int[]>();
        for (var pair : request.why()) {
            why.add(Input.pair(pair, input.ideas(), input.jurors()));
        }
        Optional<Reasons> reasons =
                request.explain() || !why.isEmpty() ? Optional.of(new Reasons(found.assignment())) : Optional.empty();
        boolean isFair = found.objective() != Objective.TOTAL;
        var wishes = why.stream()
                .map(pair -> isFair
                                && problem.isAllowed(pair[0], pair[1])
                                && !problem.affinities().isRequired(pair[0], pair[1])
                        ? Optional.of(wish(found, pair[0], pair[1]))
                        : Optional.<Answer>empty())
                .toList();
        return new Result(request, problem, found, others, repair, lottery, seed, reasons, why, wishes, seconds);
    }

    /** What comes out with the pair if it is not there, and without it if it is. */
    private Answer wish(Answer.Found found, int idea, int juror) {
        var affinities = problem.affinities().copy();
        if (found.assignment().has(idea, juror)) {
            affinities.forbid(idea, juror);
        } else {
            affinities.require(idea, juror);
        }
        return new Assigner(assigner.solver(), Math.min(WISH_SECONDS, request.seconds()), assigner.progress())
                .assign(problem.with(problem.ideas(), problem.jurors(), affinities.build()), found.objective());
    }

    /** The Gini coefficient of loads: 0 where all are equal. */
    static double gini(int[] loads) {
        var sorted = loads.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double weighted = 0;
        for (int place = 0; place < sorted.length; place++) {
            sum += sorted[place];
            weighted += (2.0 * place - sorted.length + 1) * sorted[place];
        }
        return sum == 0 ? 0 : weighted / (sorted.length * sum);
    }
}
