package org.harambee.affiliates.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.harambee.affiliates.entry.Entry;
import org.harambee.affiliates.entry.Field;
import org.harambee.ui.Cell;
import org.harambee.ui.Csv;

/** Entries as a CSV file that can be imported again. It begins with a byte order mark, without which Excel on
 * Windows takes UTF-8 for something else; every reader that matters skips it. */
public final class Export {
    /** Columns of the table that no file holds: they are the server's own. */
    public static final Set<String> WITHHELD = Set.of("id", "version", "changed_at", "changed_by", "search");

    private Export() {}

    public static String csv(List<Entry> entries) {
        return Csv.of(
                Arrays.stream(Field.values()).map(Field::column).toList(),
                entries.stream().map(Export::cells));
    }

    private static Stream<String> cells(Entry entry) {
        return Arrays.stream(Field.values()).map(entry::joined).map(Cell::written);
    }
}
