package org.harambee.innovation.sheets;

import java.util.List;
import org.harambee.ui.Said;
import org.jspecify.annotations.Nullable;

/** A table as it was brought, or why nothing of it can be read. */
public sealed interface Sheet {
    int MEGABYTE = 1024 * 1024;
    int MOST_MEGABYTES = 10;
    int MOST_ROWS = 20_000;
    int MOST_COLUMNS = 200;

    /**
     * The rows below a header. Separator and encoding are found out.
     *
     * @param encoding what its letters were read as: {@code UTF-8}
     */
    record Table(List<String> columns, List<Row> rows, String encoding) implements Sheet {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    record Unreadable(Said why) implements Sheet {}

    /**
     * One row: as many cells as there are columns.
     *
     * @param line the line it begins on, counted from 1
     * @param broken why the row is no row of this table, or null; the rows after it are read all the same
     */
    record Row(long line, List<String> cells, @Nullable Said broken) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Reads a file of at most {@link #MOST_MEGABYTES}; time and memory grow with its length. */
    static Sheet of(byte[] content) {
        if (content.length > MOST_MEGABYTES * MEGABYTE) {
            return new Unreadable(tooLarge(content.length));
        }
        if (zipped(content)) {
            return new Unreadable(Said.of("innovation-sheet-spreadsheet"));
        }
        Letters letters = Letters.of(content);
        List<Records.Found> records = Records.of(letters.text(), MOST_ROWS + 2);
        if (records.size() < 2) {
            return new Unreadable(Said.of("innovation-sheet-empty"));
        }
        if (records.size() - 1 > MOST_ROWS) {
            return new Unreadable(Said.of("innovation-sheet-too-long", "most", MOST_ROWS));
        }
        Records.Found header = records.getFirst();
        if (header.broken() || header.cells().size() > MOST_COLUMNS) {
            return new Unreadable(Said.of("innovation-sheet-no-header", "most", MOST_COLUMNS));
        }
        List<String> columns = header.cells().stream().map(String::strip).toList();
        return new Table(
                columns,
                records.stream().skip(1).map(found -> found.row(columns.size())).toList(),
                letters.encoding());
    }

    /** Why a file of so many bytes is not read. */
    static Said tooLarge(long bytes) {
        return Said.of(
                "innovation-sheet-too-large", "megabytes", Math.ceilDiv(bytes, MEGABYTE), "most", MOST_MEGABYTES);
    }

    /** Whether it is the file of a spreadsheet program, such as .xlsx or .ods: they are ZIP archives. */
    private static boolean zipped(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }
}
