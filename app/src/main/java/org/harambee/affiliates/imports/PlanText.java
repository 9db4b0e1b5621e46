package org.harambee.affiliates.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harambee.affiliates.entry.Field;
import org.harambee.ui.Language;
import org.harambee.ui.Messages;
import org.harambee.ui.Said;
import org.springframework.stereotype.Component;

/** What a file does, row by row, as text for a terminal, in English; values are told as files write them. */
@Component
public class PlanText {
    private static final String INDENT = "  ";

    private final Messages messages;

    PlanText(Messages messages) {
        this.messages = messages;
    }

    public String say(Said said) {
        return messages.say(Language.ENGLISH, said);
    }

    public String of(Plan plan) {
        Stream<String> ignored = plan.ignored().isEmpty()
                ? Stream.empty()
                : Stream.of(say(
                        Said.of("affiliates-report-ignored", "columns", printable(String.join(", ", plan.ignored())))));
        return Stream.of(Stream.of(figures(plan)), ignored, plan.rows().stream().flatMap(this::lines))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The sentence after the rows. */
    public Said end(Plan plan, FileReport.Result result, Path file) {
        return switch (result) {
            case TRIED -> Said.of("affiliates-report-lede", "file", String.valueOf(file.getFileName()));
            case APPLIED -> Said.of("affiliates-import-applied");
            case NOTHING_TO_DO -> Said.of("affiliates-report-nothing");
            case ROWS_REFUSED ->
                Said.of("affiliates-report-not-applicable", "count", plan.count(Outcome.Refused.class));
        };
    }

    private String figures(Plan plan) {
        return Stream.of(
                        figure("affiliates-report-new", plan.count(Outcome.New.class)),
                        figure("affiliates-report-changed", plan.count(Outcome.Changed.class)),
                        figure("affiliates-report-unchanged", plan.count(Outcome.Unchanged.class)),
                        figure("affiliates-report-refused", plan.count(Outcome.Refused.class)))
                .collect(Collectors.joining(", "));
    }

    private String figure(String key, long count) {
        return count + " " + say(Said.of(key));
    }

    private Stream<String> lines(Plan.Row row) {
        return switch (row.outcome()) {
            case Outcome.Unchanged unchanged -> Stream.empty();
            case Outcome.New(var entry) -> told(row, "affiliates-report-new", List.of(nameOf(entry.name())));
            case Outcome.Changed changed -> told(row, "affiliates-report-changed", differences(changed));
            case Outcome.Refused(var reasons) ->
                told(
                        row,
                        "affiliates-report-refused",
                        reasons.stream().map(this::reason).toList());
        };
    }

    private Stream<String> told(Plan.Row row, String key, List<String> details) {
        String head = say(Said.of("affiliates-report-line")) + " " + row.line() + ": "
                + (row.code().isEmpty() ? "" : row.code() + " ") + say(Said.of(key));
        return Stream.concat(Stream.of(head), details.stream().map(detail -> INDENT + printable(detail)));
    }

    private String nameOf(String name) {
        return label(Field.NAME) + ": " + name;
    }

    private List<String> differences(Outcome.Changed changed) {
        return changed.fields().stream()
                .map(field -> label(field) + ": \"" + changed.before().entry().joined(field) + "\" -> \""
                        + changed.after().joined(field) + "\"")
                .toList();
    }

    private String reason(Outcome.Reason reason) {
        Field field = reason.field();
        return (field == null ? "" : label(field) + ": ") + say(reason.said());
    }

    private String label(Field field) {
        return say(Said.of("affiliates-field-" + field.word()));
    }

    // what a file says must not steer the terminal it is shown in
    private static String printable(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }
}
