package org.harambee.bench.rotate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Table;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.rotation.Goal;
import org.harambee.fairness.rotation.NoHour;
import org.harambee.fairness.rotation.Objective;
import org.harambee.fairness.rotation.PlanAudit;
import org.harambee.fairness.rotation.Rotation;
import org.harambee.fairness.rotation.RotationEngine;
import org.harambee.fairness.rotation.RotationPlan;
import org.harambee.fairness.rotation.RotationProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rotate",
        mixinStandardHelpOptions = true,
        description =
                "Plans the series of a reference.json: the same optima, in what time, and in what time OR-Tools finds the"
                        + " least for the worst off when it is given the same model directly.")
public final class RotateCommand implements Callable<Integer> {
    private static final Objective LEAST = new Objective.Within(Rational.ZERO);

    @Mixin
    private Report report = new Report();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "Holds reference.json.")
    private Path data = Path.of("");

    @Option(names = "--case", paramLabel = "REGEX", description = "Only cases whose name this finds something in.")
    private Pattern only = Pattern.compile("");

    @Option(names = "--seconds", defaultValue = "120", description = "For each step of a solver (${DEFAULT-VALUE}).")
    private double seconds;

    @Option(names = "--quick", description = "Leave out OR-Tools directly.")
    private boolean quick;

    @Option(names = "--trade-off", description = "Also trade-offs that need a solver, in seven steps.")
    private boolean tradeOff;

    @Option(names = "--side-rules", description = "Also what rules on slots and turns cost.")
    private boolean sideRules;

    private final List<String> different = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        var table = new Table(
                "case",
                "worst",
                "reference",
                "bound",
                "total",
                "reference",
                "ours, s",
                "engine for OR-Tools directly, s",
                "×",
                "same");
        var curves = new Table("case", "for the worst off", "worst", "total", "reference", "same");
        var sides = new Table("case", "rule", "worst", "total", "proved", "s");
        for (var one : ReferenceCase.in(data)) {
            if (only.matcher(one.name()).find()) {
                compare(one, table, curves);
                if (sideRules) {
                    sides(one, sides);
                }
            }
        }
        report.result(
                "Rotation, beside the reference",
                table,
                "Whole time to plan with epsilon 0, warmed up where it is short; the solver's step for the worst off alone is what"
                        + " is compared with OR-Tools directly. × is how many times as long ours took.");
        report.result("What all gain if the worst off bears more", curves);
        if (sideRules) {
            report.result("What rules on slots and turns cost", sides, "Within 10 % of the least for the worst off.");
        }
        return different.isEmpty() ? 0 : 1;
    }

    private void compare(ReferenceCase one, Table table, Table curves) throws Exception {
        var rotation = rotation(one.problem());
        boolean hard = Rotation.of(one.problem()).wantsEngine();
        if (!hard) {
            rotation(one.problem()).plan(LEAST);
        }
        long began = System.nanoTime();
        var plan = rotation(one.problem()).plan(LEAST);
        double took = (System.nanoTime() - began) / 1e9;
        var duel = hard && !quick ? Optional.of(duel(rotation)) : Optional.<Duel>empty();
        boolean same = number(plan.values().worst()) <= one.worst()
                && PlanAudit.of(plan).isEmpty();
        note(same, one.name());
        table.row(
                one.name(),
                text(plan.values().worst()),
                String.valueOf(one.worst()),
                text(plan.values().leastWorstBound()),
                text(plan.values().total()),
                String.valueOf(one.total()),
                figure(took),
                duel.map(Duel::told).orElse(""),
                duel.map(both -> figure(both.ours() / both.theirs())).orElse(""),
                same ? "yes" : "NO");
        report.progress(one.name() + " " + plan.values() + " " + figure(took) + " s");
        if (!hard || tradeOff) {
            curve(one, rotation, curves);
        }
    }

    /** Our engine's way to the least for the worst off, and the same model given to OR-Tools directly. */
    private Duel duel(Rotation rotation) {
        long began = System.nanoTime();
        RotationEngine.found().orElseThrow().solve(rotation.model(), Goal.leastWorst(), List.of(), seconds);
        double ours = (System.nanoTime() - began) / 1e9;
        began = System.nanoTime();
        var answer = new DirectModel(rotation.model()).leastWorst(seconds);
        double theirs = (System.nanoTime() - began) / 1e9;
        return new Duel(ours, theirs, answer);
    }

    private record Duel(double ours, double theirs, DirectModel.Answer answer) {
        String told() {
            return figure(ours) + " for " + figure(theirs)
                    + (answer.isProved() ? "" : ", which had " + figure(answer.worst()) + " and no proof");
        }
    }

    private void curve(ReferenceCase one, Rotation rotation, Table curves) throws NoHour {
        for (var point : rotation.tradeOff()) {
            var expected = one.totalFor(point.epsilon());
            boolean same = expected.isEmpty() || number(point.total()) <= expected.getAsLong();
            note(same, one.name() + " " + point.epsilon());
            curves.row(
                    one.name(),
                    point.epsilon()
                            .map(epsilon -> figure(100 * epsilon.toDouble()) + " % more")
                            .orElse("anything"),
                    text(point.worst()),
                    text(point.total()),
                    expected.isPresent() ? String.valueOf(expected.getAsLong()) : "",
                    same ? "yes" : "NO");
        }
    }

    private void sides(ReferenceCase one, Table sides) throws NoHour {
        side(one.name(), "none", one.problem(), sides);
        side(one.name(), "3 slots", one.problem().withSlots(3), sides);
        side(one.name(), "3 slots, turns", one.problem().takingTurns(), sides);
    }

    private void side(String name, String rule, RotationProblem problem, Table sides) throws NoHour {
        long began = System.nanoTime();
        RotationPlan plan = rotation(problem).plan(Objective.usual());
        sides.row(
                name,
                rule,
                text(plan.values().worst()),
                text(plan.values().total()),
                plan.values().isProved()
                        ? "yes"
                        : "no, worst at least " + text(plan.values().leastWorstBound()),
                figure((System.nanoTime() - began) / 1e9));
        report.progress(name + ", " + rule + ": " + plan.values());
    }

    private Rotation rotation(RotationProblem problem) throws NoHour {
        var rotation = Rotation.of(problem);
        var engine = RotationEngine.found();
        return engine.isPresent() ? rotation.with(engine.get(), seconds) : rotation;
    }

    private void note(boolean same, String what) {
        if (!same) {
            different.add(what);
        }
    }

    private static double number(Rational value) {
        return value.toDouble();
    }

    private static String text(Rational value) {
        return value.denominator().intValue() == 1 ? value.toString() : figure(value.toDouble());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 0.1 ? "%.3f" : "%.2f", value);
    }
}
