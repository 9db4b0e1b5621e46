package org.harambee.gatherings.submissions;

import java.util.List;

/** What came of reading a file: a submission with its reports, or a refusal. */
public sealed interface Reading {

    /** Every field has exactly one report, in the order of {@link Field}. */
    record Understood(Submission submission, List<FieldReport> fields, List<Unplaced> unplaced) implements Reading {

        public Understood {
            fields = List.copyOf(fields);
            unplaced = List.copyOf(unplaced);
        }

        public FieldReport of(Field field) {
            return fields.stream()
                    .filter(report -> report.field() == field)
                    .findFirst()
                    .orElseThrow();
        }
    }

    record Refused(Refusal reason) implements Reading {}
}
