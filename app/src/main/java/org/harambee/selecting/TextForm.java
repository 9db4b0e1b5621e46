package org.harambee.selecting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.election.Project;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Support;
import org.harambee.telling.Columns;

/** An outcome as a committee would publish it. */
final class TextForm {
    private final Result result;
    private final Election election;
    private final Money money;
    private final long[] votes;
    private final StringBuilder text = new StringBuilder();

    TextForm(Result result) {
        this.result = result;
        this.election = result.election();
        this.money = new Money(election, result.file().meta().getOrDefault("currency", ""));
        this.votes = Support.votes(election);
    }

    String text() {
        head();
        selected();
        notSelected();
        result.reasons().ifPresent(reasons -> text.append(new TextReasons(result, money, reasons).text()));
        voters();
        search();
        ties();
        remarks();
        return text.toString();
    }

    private void head() {
        var meta = result.file().meta();
        line(meta.getOrDefault("description", "Election").replaceAll("\\s+", " "));
        line(Sentences.rule(result.request()));
        line("");
        int chosen = result.outcome().steps().size();
        line(chosen + " of " + election.projects().size() + " projects are selected, for "
                + money.of(result.outcome().cost()) + " of " + money.of(election.budget()) + " ("
                + percent(result.outcome().cost(), election.budget()) + " of the budget).");
    }

    private void selected() {
        if (result.outcome().steps().isEmpty()) {
            return;
        }
        var table = new Columns("", "id", "project", "cost", "votes", "by");
        int place = 0;
        for (var step : result.outcome().steps()) {
            var project = election.projects().get(step.project());
            table.row(
                    Integer.toString(++place),
                    project.id(),
                    name(project),
                    money.number(project.cost()),
                    count(votes[step.project()]),
                    by(step));
        }
        line("");
        line("Selected, in this order");
        text.append(table);
    }

    private void notSelected() {
        var selected = new HashSet<>(result.outcome().selected());
        var left = new ArrayList<Integer>();
        for (int project = 0; project < votes.length; project++) {
            if (!selected.contains(project)) {
                left.add(project);
            }
        }
        if (left.isEmpty()) {
            return;
        }
        left.sort((a, b) -> votes[a] == votes[b] ? Integer.compare(a, b) : Long.compare(votes[b], votes[a]));
        var table = new Columns("", "id", "project", "cost", "votes", "why not");
        for (int project : left) {
            var own = election.projects().get(project);
            table.row(
                    "",
                    own.id(),
                    name(own),
                    money.number(own.cost()),
                    count(votes[project]),
                    whyNot(project, own.cost()));
        }
        line("");
        line("Not selected");
        text.append(table);
    }

    private String whyNot(int project, long cost) {
        if (cost > election.budget()) {
            return "costs more than the whole budget";
        }
        if (votes[project] == 0) {
            return "nobody named it";
        }
        long left = election.budget() - result.outcome().cost();
        if (cost > left) {
            return "costs more than the " + money.number(left) + " left";
        }
        return switch (result.request().rule()) {
            case EQUAL_SHARES, EXACT_EQUAL_SHARES, BOS -> "its supporters could not pay for it";
            case PHRAGMEN -> "the next one did not fit, which ends this rule";
            case GREEDY, GREEDY_PER_COST -> "others were preferred";
            case TOP -> "others had more";
        };
    }

    private void voters() {
        var ballots = election.ballots();
        var all = Crowd.all(ballots, result.outcome());
        line("");
        line(count(all.content()) + " of " + count(all.voters()) + " voters (" + all.share()
                + ") see at least one project selected that they named; "
                + String.format(Locale.ROOT, "%.2f", all.mean()) + " on average.");
        for (int dimension = 0; dimension < election.groupings().size(); dimension++) {
            var grouping = election.groupings().get(dimension);
            var table = new Columns("", grouping.dimension(), "voters", "see one selected", "on average");
            for (int group = 0; group < grouping.names().size(); group++) {
                var crowd = Crowd.group(ballots, result.outcome(), dimension, group);
                var name = grouping.names().get(group);
                table.row(
                        "",
                        name.isEmpty() ? "(nothing said)" : name,
                        count(crowd.voters()),
                        crowd.share(),
                        String.format(Locale.ROOT, "%.2f", crowd.mean()));
            }
            line("");
            text.append(table);
        }
    }

    private void search() {
        result.outcome()
                .search()
                .ifPresent(search -> line("Every voter was given " + money.of(search.endowment())
                        + "; raising ended because " + Sentences.stop(search.stop()) + " (" + count(search.runs())
                        + (search.runs() == 1 ? " run" : " runs") + " for "
                        + String.format(Locale.ROOT, "%,d", search.increments())
                        + " increments)."));
    }

    private void ties() {
        line(Sentences.ties(result.request(), result.seed()));
        int place = 0;
        for (var step : result.outcome().steps()) {
            place++;
            if (step.tie().isPresent()) {
                var tie = step.tie().get();
                line("  At place " + place + " " + Sentences.listed(election, tie.projects()) + " were equal; "
                        + Sentences.tie(tie.decidedBy()) + " decided.");
            }
        }
    }

    private void remarks() {
        for (var remark : result.file().remarks()) {
            line("Note on line " + remark.line() + ", " + remark.field() + ": " + remark.text() + ".");
        }
    }

    private static String by(Step step) {
        return switch (step.by()) {
            case EQUAL_SHARES -> "equal shares";
            case EXACT_EQUAL_SHARES -> "exact equal shares";
            case BOUNDED_OVERSPENDING -> "bounded overspending";
            case PHRAGMEN -> "Phragmén";
            case GREEDY -> "greedy";
            case TOP -> "votes";
        };
    }

    private static String name(Project project) {
        return Optional.ofNullable(project.name()).orElse("");
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
