package org.harambee.innovation.juries;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.harambee.fairness.assignment.Answer;
import org.harambee.fairness.assignment.Assigner;
import org.harambee.fairness.assignment.Assignment;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Objective;
import org.harambee.fairness.assignment.Repair;
import org.harambee.fairness.assignment.Validator;
import org.harambee.fairness.program.ProgramSolver;
import org.harambee.innovation.Latest;
import org.springframework.stereotype.Component;

/**
 * Plans who reviews what; stores nothing, but keeps the last few changes that were planned, so that what was told of one is
 * what is made. One plan is computed at a time, so that pages keep their processors.
 */
@Component
class Planning {
    private static final double SECONDS = 10;
    private static final int KEPT = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore one = new Semaphore(1);
    private final Latest<Round, Planned> changes = new Latest<>(KEPT);

    /** From the beginning: the idea served worst as well as can be, then all together. */
    Optional<Planned> anew(Round all) {
        Round round = all.open();
        return alone(() -> {
            AssignmentProblem problem = RoundProblem.of(round);
            return switch (assigner().assign(problem, Objective.MAXMIN)) {
                case Answer.Found found -> plan(round, problem, found.assignment(), found.proved());
                case Answer.Impossible impossible -> new Planned.NoWay(round, impossible);
            };
        });
    }

    /** As few changes as can be, then the largest sum. */
    Optional<Planned> repaired(Round all) {
        return known(all)
                .or(() -> alone(() -> known(all).orElseGet(() -> {
                    Planned planned = changed(all.open());
                    changes.keep(all, planned);
                    return planned;
                })));
    }

    /** The same, where it was planned before and the round is as it was. */
    Optional<Planned> known(Round all) {
        return changes.find(all);
    }

    /** Whether who reviews what now keeps to everything that is known now. */
    static boolean holds(Round all) {
        Round round = all.open();
        AssignmentProblem problem = RoundProblem.of(round);
        return Validator.check(problem, RoundProblem.now(round, problem)).isEmpty();
    }

    private Planned changed(Round round) {
        AssignmentProblem problem = RoundProblem.of(round);
        Optional<Repair.Repaired> repaired = Repair.repair(problem, RoundProblem.now(round, problem));
        return repaired.map(found -> plan(round, problem, found.assignment(), found.proved()))
                .orElseGet(() -> otherwise(round, problem));
    }

    private Planned otherwise(Round round, AssignmentProblem problem) {
        return switch (assigner().assign(problem, Objective.TOTAL)) {
            case Answer.Found found -> plan(round, problem, found.assignment(), false);
            case Answer.Impossible impossible -> new Planned.NoWay(round, impossible);
        };
    }

    private static Planned plan(Round round, AssignmentProblem problem, Assignment after, boolean proved) {
        if (!Validator.check(problem, after).isEmpty()) {
            throw new IllegalStateException("the independent check refuses an assignment");
        }
        return new Planned.Plan(round, RoundProblem.now(round, problem), after, proved);
    }

    private static Assigner assigner() {
        return new Assigner(ProgramSolver.find(), SECONDS, line -> {});
    }

    private Optional<Planned> alone(Supplier<Planned> plan) {
        try {
            if (!one.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(plan.get());
        } finally {
            one.release();
        }
    }
}
