package org.harambee.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of a table as people save it: cells parted by semicolon, tab, comma or bar, whichever the first row has most; cells
 * with a separator or a quote in double quotes, quotes within doubled. Empty rows and rows that begin with # are left out.
 */
public record Sheet(List<Row> rows) {
    private static final String SEPARATORS = ";\t,|";

    /**
     * A row.
     *
     * @param line its place in the file, from 1
     * @param cells without blanks around them
     */
    public record Row(int line, List<String> cells) {
        /** The cell of a column, empty where the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    public static Sheet of(String text) {
        var lines = text.lines().toList();
        var first = lines.stream().filter(Sheet::counts).findFirst().orElse("");
        char separator = separator(first);
        var rows = new ArrayList<Row>();
        for (int line = 0; line < lines.size(); line++) {
            if (counts(lines.get(line))) {
                var cells = cells(lines.get(line), separator);
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(line + 1, cells));
                }
            }
        }
        return new Sheet(List.copyOf(rows));
    }

    private static boolean counts(String line) {
        return !line.isBlank() && !line.strip().startsWith("#");
    }

    private static char separator(String line) {
        var outside = line.replaceAll("\"[^\"]*\"", "");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong((Integer one) ->
                                outside.chars().filter(c -> c == one).count())
                        .thenComparingInt(one -> -SEPARATORS.indexOf(one)))
                .orElse((int) ';')
                .intValue();
    }

    private static List<String> cells(String line, char separator) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return List.copyOf(cells);
    }

    /** Everything but the first row. */
    public Stream<Row> body() {
        return rows.stream().skip(1);
    }
}
