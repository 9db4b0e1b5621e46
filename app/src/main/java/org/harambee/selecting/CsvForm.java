package org.harambee.selecting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.selection.Support;
import org.harambee.telling.Words;

/** An outcome for spreadsheets: a row for each project, the selected ones first and in order. */
final class CsvForm {
    private static final String FORMULAS = "=+-@\t\r\n'";

    private final Result result;

    CsvForm(Result result) {
        this.result = result;
    }

    String text() {
        var election = result.election();
        var votes = Support.votes(election);
        var text = new StringBuilder("place,project_id,name,cost,votes,selected,by\r\n");
        var steps = result.outcome().steps();
        var others = new ArrayList<Integer>();
        for (int project = 0; project < votes.length; project++) {
            others.add(project);
        }
        for (int place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            others.remove(/* element */ (Integer) step.project());
            text.append(row(Integer.toString(place + 1), step.project(), votes, "1", Words.of(step.by())));
        }
        for (int project : others) {
            text.append(row("", project, votes, "0", ""));
        }
        return text.toString();
    }

    private String row(String place, int at, long[] votes, String selected, String by) {
        var election = result.election();
        var project = election.projects().get(at);
        return String.join(
                        ",",
                        List.of(
                                place,
                                cell(project.id()),
                                cell(Optional.ofNullable(project.name()).orElse("")),
                                election.money(project.cost()).toPlainString(),
                                Long.toString(votes[at]),
                                selected,
                                by))
                + "\r\n";
    }

    /** As docs/csv.md says: a cell that a spreadsheet would calculate gets an apostrophe. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
