package org.harambee.gatherings.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.harambee.gatherings.submissions.Unplaced;
import org.harambee.ui.Language;
import org.harambee.ui.Messages;
import org.harambee.ui.Said;
import org.springframework.stereotype.Component;

/** A report as aligned text for a terminal, in English. */
@Component
public class ReportText {
    private static final int COLUMN = 26;
    private static final int WIDTH = 100;

    private final Messages messages;

    ReportText(Messages messages) {
        this.messages = messages;
    }

    public String refusal(Said reason) {
        return say(reason);
    }

    public String of(ImportReport.Understood report, boolean trial) {
        StringBuilder text = new StringBuilder(report.gathering().name()).append('\n');
        report.reading().fields().forEach(field -> append(text, ReportLine.of(field)));
        text.append('\n').append(say(Said.of("gatherings-import-unplaced"))).append('\n');
        List<Unplaced> unplaced = report.reading().unplaced();
        if (unplaced.isEmpty()) {
            text.append("  ")
                    .append(say(Said.of("gatherings-import-unplaced-none")))
                    .append('\n');
        }
        unplaced.forEach(left -> row(
                text,
                say(Said.of("gatherings-import-line", "line", left.line())),
                "\"" + left.text() + "\" ("
                        + say(Said.of("gatherings-unplaced-" + left.reason().code())) + ")"));
        text.append('\n').append(outcome(report)).append('\n');
        text.append(say(Said.of("gatherings-import-voices", "signUps", report.signUps(), "posts", report.posts())))
                .append('\n');
        return text.append(say(Said.of(trial ? "gatherings-import-trial" : "gatherings-import-done")))
                .append(trial ? ".\n" : " " + report.session().path() + "\n")
                .toString();
    }

    private void append(StringBuilder text, ReportLine line) {
        String value = line.understood() ? line.value() : say(line.instead().getFirst());
        row(text, say(line.field()), line.understood() ? value : "– " + value);
        line.remarks().forEach(remark -> row(text, "", "! " + say(remark)));
    }

    private String outcome(ImportReport.Understood report) {
        String fields = report.changed().stream()
                .map(field -> say(Said.of("gatherings-field-" + field)))
                .collect(Collectors.joining(", "));
        String key = "gatherings-import-" + report.outcome().word();
        return report.changed().isEmpty() ? say(Said.of(key)) : say(Said.of(key, "fields", fields));
    }

    /** A label and its value, wrapped into a column of its own. */
    private static void row(StringBuilder text, String label, String value) {
        StringBuilder line = new StringBuilder("  ").append(label);
        line.append(" ".repeat(Math.max(2, COLUMN - line.length())));
        for (String word : value.replace('\n', ' ').split(" +", -1)) {
            if (line.length() > COLUMN && line.length() + word.length() > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(COLUMN));
            }
            line.append(word).append(' ');
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private String say(Said said) {
        return messages.say(Language.ENGLISH, said);
    }
}
