package org.harambee.innovation.sheets;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.ui.Language;
import org.harambee.ui.Messages;
import org.harambee.ui.Said;
import org.springframework.stereotype.Component;

/** What became of a table, row by row, as text for a terminal, in English. */
@Component
public class ReportText {
    private final Messages messages;

    ReportText(Messages messages) {
        this.messages = messages;
    }

    public String say(Said said) {
        return messages.say(Language.ENGLISH, said);
    }

    /**
     * The figures, and a line for each row that is refused or changes something.
     *
     * @param fields how the keys of the fields' names begin: {@code innovation-ideas-field-}
     */
    public String of(Report report, String fields) {
        return Stream.concat(
                        Stream.of(figures(report)),
                        report.lines().stream()
                                .filter(line -> line.outcome() == Report.Outcome.REFUSED
                                        || line.outcome() == Report.Outcome.CHANGED)
                                .map(line -> line(line, fields)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String figures(Report report) {
        return Arrays.stream(Report.Outcome.values())
                .map(outcome -> report.count(outcome) + " " + word(outcome))
                .collect(Collectors.joining(", "));
    }

    private String line(Report.Line line, String fields) {
        String why =
                line.reasons().stream().map(reason -> reason(reason, fields)).collect(Collectors.joining(" "));
        return printable("line " + line.line() + ": " + line.subject() + ": " + word(line.outcome())
                + (why.isEmpty() ? "" : ": " + why));
    }

    private String reason(Report.Reason reason, String fields) {
        SheetField field = reason.field();
        return (field == null ? "" : say(Said.of(fields + field.word())) + ": ") + say(reason.said());
    }

    private String word(Report.Outcome outcome) {
        return say(Said.of("innovation-sheet-" + outcome.word()));
    }

    // what a file says must not steer the terminal it is shown in
    private static String printable(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }
}
