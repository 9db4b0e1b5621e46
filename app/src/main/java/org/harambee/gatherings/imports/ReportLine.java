package org.harambee.gatherings.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.harambee.gatherings.submissions.FieldReport;
import org.harambee.gatherings.submissions.Finding;
import org.harambee.gatherings.submissions.Seen;
import org.harambee.ui.Said;

/**
 * One field of a submission as the report tells it.
 *
 * @param value what was understood; none where {@code instead} says why there is nothing
 */
public record ReportLine(Said field, String value, List<Said> instead, List<Said> remarks, boolean understood) {

    static ReportLine of(FieldReport report) {
        List<Said> remarks = report.remarks().stream()
                .map(remark -> new Said(
                        "gatherings-remark-" + remark.code().code(),
                        remark.values().entrySet().stream().collect(Collectors.toMap(entry -> entry.getKey(), entry ->
                                (Object) entry.getValue()))))
                .toList();
        Said field = Said.of("gatherings-field-" + report.field().code());
        return switch (report.finding()) {
            case Finding.Understood understood -> new ReportLine(field, understood.value(), List.of(), remarks, true);
            case Finding.Missing missing -> not(field, Said.of("gatherings-finding-missing"), remarks);
            case Finding.Empty empty -> not(field, Said.of("gatherings-finding-empty"), remarks);
            case Finding.Ambiguous ambiguous -> not(field, said(ambiguous), remarks);
        };
    }

    private static ReportLine not(Said field, Said instead, List<Said> remarks) {
        return new ReportLine(field, "", List.of(instead), remarks, false);
    }

    private static Said said(Finding.Ambiguous ambiguous) {
        String readings = ambiguous.seen().stream().map(Seen::text).collect(Collectors.joining(" / "));
        String taken = ambiguous.taken();
        return taken == null
                ? Said.of("gatherings-finding-ambiguous-open", "readings", readings)
                : Said.of("gatherings-finding-ambiguous", "taken", taken, "readings", readings);
    }
}
