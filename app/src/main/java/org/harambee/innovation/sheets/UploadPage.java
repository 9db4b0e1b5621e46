package org.harambee.innovation.sheets;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;

/**
 * The form that takes a table, as a file or pasted.
 *
 * @param of what its rows are to become, as in the last part of their list's address and in message keys
 * @param fields what a row can tell
 */
public record UploadPage(PartnershipFrame frame, String of, Class<? extends SheetField> fields, Form form) {

    public String list() {
        return frame.partnership().path() + "/" + of;
    }

    /** The columns that are understood by their names. */
    public String columns() {
        return Arrays.stream(fields.getEnumConstants()).map(SheetField::word).collect(Collectors.joining(", "));
    }
}
