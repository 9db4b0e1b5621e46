package org.harambee.assigning;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.harambee.fairness.assignment.Answer;
import org.harambee.fairness.assignment.Assignment;
import org.harambee.fairness.assignment.AssignmentProblem;
import org.harambee.fairness.assignment.Objective;
import org.harambee.telling.Columns;
import org.harambee.telling.Words;

/** An assignment as a coordinator reads it. */
final class TextForm {
    private final Result result;
    private final double seconds;
    private final AssignmentProblem problem;
    private final Assignment assignment;
    private final StringBuilder text = new StringBuilder();

    TextForm(Result result, double seconds) {
        this.result = result;
        this.seconds = seconds;
        problem = result.problem();
        assignment = result.found().assignment();
    }

    String text() {
        head();
        ideas();
        loads();
        repair();
        tradeOff();
        explanations();
        line("");
        line(String.format(
                Locale.ROOT,
                "Checked again independently: no conflict, every load kept. %.2f seconds, by %s.",
                seconds,
                result.found().by()));
        return text.toString();
    }

    private void head() {
        var found = result.found();
        line(problem.ideas().size() + " ideas, " + problem.jurors().size() + " jurors, " + problem.reviews()
                + " reviews: " + goal(found.objective()) + ".");
        line("");
        line("Total affinity " + Explaining.plain(assignment.total()) + "; " + worst() + ".");
        line(proof(found));
    }

    private String goal(Objective objective) {
        if (result.lottery().isPresent()) {
            return "drawn by lot, no pair with a higher chance than "
                    + result.request().chance().orElseThrow().toPlainString() + " (seed "
                    + result.seed().orElse("") + ")";
        }
        if (result.repair().isPresent()) {
            return "changed as little as can be";
        }
        return switch (objective) {
            case TOTAL -> "the largest total";
            case MAXMIN -> "the idea served worst is served as well as can be, then the largest total";
            case LEXIMIN -> "the idea served worst is served as well as can be, then the second worst, and so on";
        };
    }

    private String worst() {
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            if (assignment.score(idea) == assignment.min()) {
                return "idea " + problem.ideas().get(idea).id() + " is served worst, with "
                        + Explaining.plain(assignment.min());
            }
        }
        return "there are no ideas";
    }

    private String proof(Answer.Found found) {
        if (result.lottery().isPresent()) {
            return "Expected total "
                    + String.format(Locale.ROOT, "%.6f", result.lottery().get().expectedTotal() / 1e6)
                    + ", the largest that these chances allow.";
        }
        if (found.proved()) {
            return "Proved: nothing is better by this measure.";
        }
        var trouble = found.trouble().map(why -> " " + why).orElse("");
        if (found.objective() == Objective.LEXIMIN && found.provedIdeas() > 0) {
            return "Proved for the " + found.provedIdeas()
                    + " ideas served worst; the others may be served better still." + trouble;
        }
        return "Not proved: the worst served could have at most " + Explaining.plain(found.minBound())
                + ", the total be at most " + Explaining.plain(found.totalBound()) + "." + trouble;
    }

    private void ideas() {
        var table = new Columns("", "idea", "score", "jurors");
        for (int idea = 0; idea < problem.ideas().size(); idea++) {
            int place = idea;
            table.row(
                    "",
                    problem.ideas().get(idea).id(),
                    Explaining.plain(assignment.score(idea)),
                    assignment.jurors(idea).stream()
                            .map(juror -> problem.jurors().get(juror).id() + " ("
                                    + Explaining.plain(problem.affinity(place, juror)) + ")")
                            .collect(Collectors.joining(", ")));
        }
        line("");
        text.append(table);
    }

    private void loads() {
        var loads = assignment.loads();
        long idle = Arrays.stream(loads).filter(load -> load == 0).count();
        line("");
        line("Jurors review " + Arrays.stream(loads).min().orElse(0) + " to "
                + Arrays.stream(loads).max().orElse(0) + " ideas; " + idle + (idle == 1 ? " has" : " have")
                + " none; inequality of loads (Gini) " + String.format(Locale.ROOT, "%.3f", Deciding.gini(loads))
                + ".");
    }

    private void repair() {
        result.repair().ifPresent(repaired -> {
            line("");
            line(repaired.removed().size() + " pairs are gone, "
                    + repaired.added().size() + " are new" + (repaired.proved() ? "; fewer are not possible." : "."));
            repaired.removed().forEach(pair -> pair("  gone: ", pair));
            repaired.added().forEach(pair -> pair("  new:  ", pair));
        });
    }

    private void pair(String what, int[] pair) {
        line(what + "idea " + problem.ideas().get(pair[0]).id() + ", juror "
                + problem.jurors().get(pair[1]).id());
    }

    private void tradeOff() {
        if (!result.request().tradeOff()) {
            return;
        }
        var table = new Columns("", "objective", "total", "worst idea", "proved");
        for (var other : result.others()) {
            table.row(
                    "",
                    Words.of(other.objective()),
                    Explaining.plain(other.assignment().total()),
                    Explaining.plain(other.assignment().min()),
                    other.proved() ? "yes" : "no");
        }
        line("");
        text.append(table);
    }

    private void explanations() {
        var explaining = new Explaining(result);
        if (result.request().explain()) {
            line("");
            for (int idea = 0; idea < problem.ideas().size(); idea++) {
                for (int juror : assignment.jurors(idea)) {
                    line(explaining.has(idea, juror));
                }
            }
        }
        if (!result.why().isEmpty()) {
            line("");
            for (int asked = 0; asked < result.why().size(); asked++) {
                line(explaining.why(asked));
            }
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
