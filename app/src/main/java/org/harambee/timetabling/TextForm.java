package org.harambee.timetabling;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.audit.Audit;
import org.harambee.fairness.timetable.conflict.Conflict;
import org.harambee.fairness.timetable.explain.Moves;
import org.harambee.fairness.timetable.participation.ParticipationOutcome;
import org.harambee.telling.Columns;

/** A timetable as a committee would look at it. */
final class TextForm {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private final Result result;
    private final Problem problem;
    private final Plan plan;
    private final Audit audit;
    private final StringBuilder text = new StringBuilder();

    TextForm(Result result) {
        this.result = result;
        problem = result.problem();
        plan = result.outcome().plan();
        audit = Audit.of(problem, plan);
    }

    String text() {
        head();
        plan();
        costs();
        if (result.request().explain()) {
            reasons();
        }
        result.remarks().forEach(remark -> line("Note: " + remark + "."));
        return text.toString();
    }

    private void head() {
        var score = audit.score();
        if (!score.isFeasible()) {
            line("No plan that keeps all that is hard " + (result.outcome().proved() ? "exists." : "was found."));
            result.conflict().ifPresent(this::conflict);
            line("");
            line("The nearest one breaks this:");
            audit.findings().stream()
                    .filter(finding -> problem.weights().isHard(finding.constraint()))
                    .forEach(finding -> line("  " + finding.words()));
            line("");
            line("It must not be used as it is:");
            return;
        }
        var proof = result.outcome().proved()
                ? ", and none costs less (proved)"
                : String.format(
                        Locale.ROOT,
                        "; none can cost less than %,d (not proved to be the best, gap %.1f %%)",
                        result.outcome().bound(),
                        100 * result.gap());
        line(String.format(
                Locale.ROOT,
                "%d sessions have a place. All that is hard holds. The rest costs %,d%s.",
                problem.sessions().size(),
                score.cost(),
                result.outcome().engine().equals("audit") ? "" : proof));
        result.participation().ifPresent(this::participation);
        if (result.request().verify().isPresent()) {
            return;
        }
        line("Found by "
                + result.participation()
                        .map(ParticipationOutcome::engine)
                        .orElse(result.outcome().engine()) + ", seed "
                + result.request().seed() + ".");
    }

    private void participation(ParticipationOutcome outcome) {
        var participation = outcome.participation();
        line(String.format(
                Locale.ROOT,
                "Expected participation %.4f%s.",
                participation.total(),
                outcome.totalProved() ? ", the most possible (proved)" : said(outcome.totalBound())));
        line(String.format(
                Locale.ROOT,
                "Whoever has least has %.4f of the best possible for them%s.",
                participation.least(),
                result.request().goal() == Goal.PARTICIPATION
                        ? ""
                        : outcome.leastProved() ? ", the most possible (proved)" : said(outcome.leastBound())));
    }

    private static String said(double bound) {
        return String.format(Locale.ROOT, ", at most %.4f may be possible (not proved)", bound);
    }

    private void conflict(Conflict conflict) {
        line("");
        if (conflict.requirements().isEmpty()) {
            line("There are fewer places than the sessions need, whatever else gives way: add slots or halls.");
            return;
        }
        line(
                conflict.smallest()
                        ? "These can't all hold; without any one of them the others can:"
                        : "These can't all hold:");
        conflict.requirements().forEach(requirement -> line("  " + requirement.words()));
    }

    private void plan() {
        var table = new Columns("", "time (UTC)", "slot", "hall", "session", "title");
        placed().forEach(session -> table.row(
                "",
                TIME.format(problem.slots().get(plan.slot(session)).start().atOffset(ZoneOffset.UTC)),
                problem.slots().get(plan.slot(session)).id(),
                problem.halls().get(plan.hall(session)).id(),
                problem.sessions().get(session).id(),
                problem.sessions().get(session).title()));
        line("");
        text.append(table);
        var left = IntStream.range(0, plan.sessions())
                .filter(session -> !plan.isPlaced(session))
                .mapToObj(session -> problem.sessions().get(session).id())
                .toList();
        if (!left.isEmpty()) {
            line("Without a place: " + String.join(", ", left));
        }
    }

    private List<Integer> placed() {
        return IntStream.range(0, plan.sessions())
                .filter(plan::isPlaced)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(plan::slot).thenComparingInt(plan::hall))
                .toList();
    }

    private void costs() {
        var table = new Columns("", "cost", "weight", "amount", "of what");
        for (var constraint : Constraint.values()) {
            long amount = audit.score().amount(constraint);
            long weight = problem.weights().of(constraint);
            if (amount > 0 && weight > 0) {
                table.row("", figure(weight * amount), figure(weight), figure(amount), constraint.counts());
            }
        }
        if (audit.score().cost() > 0) {
            line("");
            line("Where the cost comes from");
            text.append(table);
        }
    }

    private void reasons() {
        var moves = new Moves(problem, plan);
        line("");
        line("Why there");
        for (int session : placed()) {
            line("  " + problem.sessions().get(session).id() + " in "
                    + problem.halls().get(plan.hall(session)).id() + ", "
                    + problem.slots().get(plan.slot(session)).id());
            audit.with(session).stream()
                    .filter(finding -> problem.weights().counts(finding.constraint()))
                    .forEach(finding -> line("    "
                            + (problem.weights().isHard(finding.constraint())
                                    ? "broken"
                                    : "costs " + problem.weights().of(finding.constraint()) * finding.amount())
                            + ": " + finding.words()));
            var best = moves.best(session, 1);
            if (best.isEmpty()) {
                line("    it can't be anywhere else without breaking something");
            } else {
                var move = best.getFirst();
                var others = move.displaced().stream()
                        .map(other -> problem.sessions().get(other).id())
                        .toList();
                line("    elsewhere best in "
                        + problem.halls().get(move.plan().hall(session)).id() + ", "
                        + problem.slots().get(move.plan().slot(session)).id() + ": " + MoveForm.cost(move.cost())
                        + (others.isEmpty() ? "" : " (in place of " + String.join(", ", others) + ")"));
            }
        }
    }

    private static String figure(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
