package org.harambee.timetabling;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.audit.Finding;
import org.harambee.fairness.timetable.conflict.Conflict;
import org.harambee.fairness.timetable.explain.Moves;
import org.harambee.fairness.timetable.participation.ParticipationOutcome;
import org.harambee.telling.Json;

/** An outcome as docs/fairness/timetable-outcome.schema.json says. */
final class JsonForm {
    private final Result result;
    private final Problem problem;
    private final Plan plan;
    private final Audit audit;
    private final Json json = new Json();

    JsonForm(Result result) {
        this.result = result;
        problem = result.problem();
        plan = result.outcome().plan();
        audit = Audit.of(problem, plan);
    }

    String text() {
        json.object();
        figures();
        objectives();
        plan();
        findings();
        if (result.request().explain()) {
            reasons();
        }
        result.conflict().ifPresent(this::conflict);
        json.key("remarks").list();
        result.remarks().forEach(json::value);
        json.endList();
        return json.endObject().toString();
    }

    private void figures() {
        var outcome = result.outcome();
        json.key("feasible").value(audit.score().isFeasible());
        json.key("proved").value(outcome.proved());
        json.key("violations").value(audit.score().violations());
        json.key("cost").value(audit.score().cost());
        json.key("bound").value(outcome.bound());
        json.key("gap").value(result.gap());
        var told = result.participation();
        json.key("engine").value(told.map(ParticipationOutcome::engine).orElse(outcome.engine()));
        json.key("seed").value(result.request().seed());
        json.key("steps").value(outcome.steps());
        json.key("seconds").value(told.map(ParticipationOutcome::seconds).orElse(outcome.seconds()));
        told.ifPresent(this::participation);
    }

    private void participation(ParticipationOutcome outcome) {
        json.key("participation").object();
        json.key("total").value(outcome.participation().total());
        json.key("least").value(outcome.participation().least());
        json.key("total_bound").value(outcome.totalBound());
        json.key("least_bound").value(outcome.leastBound());
        json.key("total_proved").value(outcome.totalProved());
        json.key("least_proved").value(outcome.leastProved());
        json.endObject();
    }

    private void conflict(Conflict conflict) {
        json.key("conflict").object();
        json.key("smallest").value(conflict.smallest());
        json.key("requirements").list();
        conflict.requirements().forEach(requirement -> json.value(requirement.words()));
        json.endList();
        json.endObject();
    }

    private void objectives() {
        json.key("objectives").list();
        for (var constraint : Constraint.values()) {
            if (problem.weights().counts(constraint)) {
                long amount = audit.score().amount(constraint);
                json.object();
                json.key("constraint").value(constraint.word());
                json.key("hard").value(problem.weights().isHard(constraint));
                json.key("weight").value(problem.weights().of(constraint));
                json.key("amount").value(amount);
                json.key("cost").value(problem.weights().of(constraint) * amount);
                json.endObject();
            }
        }
        json.endList();
    }

    private void plan() {
        json.key("plan").list();
        IntStream.range(0, plan.sessions())
                .filter(plan::isPlaced)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(plan::slot).thenComparingInt(plan::hall))
                .forEach(this::place);
        json.endList();
        json.key("unplaced").list();
        IntStream.range(0, plan.sessions())
                .filter(session -> !plan.isPlaced(session))
                .forEach(session -> json.value(problem.sessions().get(session).id()));
        json.endList();
    }

    private void place(int session) {
        int first = plan.slot(session);
        int last = first + Math.max(1, problem.span(session, first)) - 1;
        json.object();
        json.key("session").value(problem.sessions().get(session).id());
        json.key("hall").value(problem.halls().get(plan.hall(session)).id());
        json.key("slot").value(problem.slots().get(first).id());
        json.key("start").value(problem.slots().get(first).start().toString());
        json.key("end").value(problem.slots().get(last).end().toString());
        json.endObject();
    }

    private void findings() {
        json.key("findings").list();
        for (var finding : audit.findings()) {
            if (problem.weights().counts(finding.constraint())) {
                finding(finding);
            }
        }
        json.endList();
    }

    private void finding(Finding finding) {
        json.object();
        json.key("constraint").value(finding.constraint().word());
        json.key("amount").value(finding.amount());
        json.key("cost").value(problem.weights().of(finding.constraint()) * finding.amount());
        json.key("sessions").list();
        finding.sessions()
                .forEach(session -> json.value(problem.sessions().get(session).id()));
        json.endList();
        json.key("words").value(finding.words());
        json.endObject();
    }

    private void reasons() {
        var moves = new Moves(problem, plan);
        json.key("elsewhere").list();
        for (int session = 0; session < plan.sessions(); session++) {
            for (var move : moves.best(session, 3)) {
                json.object();
                json.key("session").value(problem.sessions().get(session).id());
                json.key("hall")
                        .value(problem.halls().get(move.plan().hall(session)).id());
                json.key("slot")
                        .value(problem.slots().get(move.plan().slot(session)).id());
                json.key("cost").value(move.cost());
                json.key("in_place_of").list();
                move.displaced()
                        .forEach(other ->
                                json.value(problem.sessions().get(other).id()));
                json.endList();
                json.endObject();
            }
        }
        json.endList();
    }
}
