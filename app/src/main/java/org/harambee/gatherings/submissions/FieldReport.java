package org.harambee.gatherings.submissions;

import java.util.List;

/** What was found for one field, and what a reader should know about it. */
public record FieldReport(Field field, Finding finding, List<Remark> remarks) {
    public FieldReport {
        remarks = List.copyOf(remarks);
    }
}
