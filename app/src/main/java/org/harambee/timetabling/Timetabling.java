package org.harambee.timetabling;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.harambee.fairness.timetable.Effort;
import org.harambee.fairness.timetable.Outcome;
import org.harambee.fairness.timetable.Placement;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Session;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.conflict.Conflict;
import org.harambee.fairness.timetable.explain.Moves;
import org.harambee.fairness.timetable.participation.ParticipationEngines;
import org.harambee.fairness.timetable.participation.ParticipationOutcome;
import org.harambee.fairness.timetable.participation.ParticipationSearch;
import org.harambee.fairness.timetable.search.Engines;
import org.harambee.fairness.timetable.search.LocalSearch;
import org.harambee.telling.Bar;
import org.harambee.telling.QuickCommand;
import org.harambee.telling.Refusal;

/** Reads, places and tells: 0 done, 1 the input can't be used or no plan keeps all that is hard, 2 wrong use. */
public final class Timetabling {
    private static final int FAILED = 1;

    /** So long at least what stands in the way is looked for: less would seldom find it. */
    private static final int LEAST_SECONDS = 10;

    private Timetabling() {}

    /** Runs a plain use of the command; comes back where the arguments are not plain. */
    public static void main(String[] arguments) {
        QuickCommand.run(new Timetable(), arguments);
    }

    static int run(Request request, PrintStream out, PrintStream err) {
        try {
            return told(request, out, err);
        } catch (Refusal refusal) {
            err.println(refusal.line().lines().findFirst().orElse(""));
            return refusal.exitCode();
        }
    }

    private static int told(Request request, PrintStream out, PrintStream err) throws Refusal {
        var problem = weighed(ProblemFile.read(request.file()), request);
        var remarks = new ArrayList<String>();
        if (request.published().isPresent()) {
            var schedule = PublishedSchedule.read(request.published().get(), problem);
            problem = schedule.problem();
            remarks.addAll(schedule.remarks());
        }
        problem = locked(problem, request.locked());
        if (request.move().isPresent()) {
            var moves = new Moves(problem, start(request, problem).orElse(problem.placements()));
            tell(out, new MoveForm(problem, moves).text(request.move().get()));
            return 0;
        }
        var result = result(request, problem, remarks, err);
        tell(
                out,
                switch (request.format()) {
                    case TEXT -> new TextForm(result).text();
                    case JSON -> new JsonForm(result).text();
                });
        return result.outcome().score().isFeasible() ? 0 : FAILED;
    }

    /** In UTF-8, whatever the terminal speaks: plans go into files. */
    private static void tell(PrintStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Result result(Request request, Problem problem, List<String> remarks, PrintStream err)
            throws Refusal {
        if (request.verify().isPresent()) {
            var judged = judged(problem, PlanFile.read(request.verify().get(), problem));
            return new Result(request, problem, judged, Optional.empty(), Optional.empty(), remarks);
        }
        if (request.goal() != Goal.COST) {
            var found = attended(request, problem);
            var judged = judged(problem, found.plan());
            return new Result(request, problem, judged, Optional.of(found), Optional.empty(), remarks);
        }
        var outcome = made(request, problem, err);
        return new Result(request, problem, outcome, Optional.empty(), conflict(request, problem, outcome), remarks);
    }

    private static ParticipationOutcome attended(Request request, Problem problem) throws Refusal {
        var engine = request.engine() == Engine.LOCAL ? new ParticipationSearch() : ParticipationEngines.best(problem);
        try {
            return engine.schedule(
                    problem, request.goal() == Goal.FAIR_PARTICIPATION, effort(request, problem.placements()));
        } catch (IllegalArgumentException none) {
            throw Refusal.ofInput(request.file() + ": " + none.getMessage() + "; without --goal the reasons are told.");
        }
    }

    private static Problem weighed(Problem problem, Request request) throws Refusal {
        try {
            var weights = problem.weights();
            for (var given : request.weights().entrySet()) {
                weights = ProblemFile.with(weights, given.getKey(), given.getValue());
            }
            return request.weights().isEmpty() ? problem : problem.weighing(weights);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.ofUse("--" + wrong.getMessage() + ".");
        }
    }

    private static Problem locked(Problem problem, List<String> ids) throws Refusal {
        if (ids.isEmpty()) {
            return problem;
        }
        var left = new HashSet<>(ids);
        var sessions = new ArrayList<Session>();
        for (var session : problem.sessions()) {
            Optional<Placement> placement = session.placement();
            if (left.remove(session.id())) {
                var place = placement.orElseThrow(() -> Refusal.ofUse(
                        "--lock " + session.id() + ": nothing says where it was published; give --published."));
                sessions.add(session.locked(place.hall(), place.slot()));
            } else {
                sessions.add(session);
            }
        }
        if (!left.isEmpty()) {
            throw Refusal.ofUse("--lock: there is no session " + left.iterator().next() + ".");
        }
        return problem.scheduling(sessions);
    }

    private static Optional<Plan> start(Request request, Problem problem) throws Refusal {
        return request.start().isPresent()
                ? Optional.of(PlanFile.read(request.start().get(), problem))
                : Optional.empty();
    }

    private static Outcome judged(Problem problem, Plan plan) {
        long began = System.nanoTime();
        var score = Audit.of(problem, plan).score();
        return new Outcome(plan, score, 0, false, "audit", 0, (System.nanoTime() - began) / 1e9);
    }

    private static Outcome made(Request request, Problem problem, PrintStream err) throws Refusal {
        var effort = effort(request, start(request, problem).orElse(problem.placements()));
        var engine = request.engine() == Engine.LOCAL ? new LocalSearch() : Engines.best(problem);
        long began = System.nanoTime();
        try (var bar = new Bar(err)) {
            return engine.schedule(problem, effort, (steps, violations, cost, best) -> {
                double share = request.steps() > 0
                        ? (double) steps / request.steps()
                        : (System.nanoTime() - began) / 1e9 / request.seconds();
                bar.show(
                        share,
                        () -> String.format(
                                Locale.ROOT, "%,d violations, cost %,d after %,d steps", violations, cost, steps));
                return true;
            });
        }
    }

    /** Asks as long again for what stands in the way, where it is certain that something does. */
    private static Optional<Conflict> conflict(Request request, Problem problem, Outcome outcome) {
        if (outcome.score().isFeasible() || !outcome.proved()) {
            return Optional.empty();
        }
        var engine = request.engine() == Engine.LOCAL ? new LocalSearch() : Engines.best(problem);
        long end = System.nanoTime() + (long) (1e9 * Math.max(LEAST_SECONDS, request.seconds()));
        return Conflict.of(
                problem, engine, Effort.seconds(2).seeded(request.seed()), () -> System.nanoTime() - end < 0);
    }

    private static Effort effort(Request request, Plan start) throws Refusal {
        if (!(request.seconds() > 0 && request.seconds() <= 86_400)) {
            throw Refusal.ofUse("--seconds is " + request.seconds() + "; give a number above 0, at most 86400.");
        }
        if (request.steps() < 0) {
            throw Refusal.ofUse("--steps is negative; give a number above 0, or 0 for any.");
        }
        Optional<Duration> time = request.steps() > 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.max(1, Math.round(1000 * request.seconds()))));
        return new Effort(request.steps(), time, request.seed(), Optional.of(start));
    }
}
