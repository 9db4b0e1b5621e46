package org.harambee.affiliates.imports;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.harambee.affiliates.entry.Field;
import org.harambee.ui.Form;

/** The form that takes a file. */
public record UploadPage(Form form) {

    /** The columns a file may have. */
    public String columns() {
        return Arrays.stream(Field.values()).map(Field::column).collect(Collectors.joining(", "));
    }
}
