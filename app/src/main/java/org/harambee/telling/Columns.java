package org.harambee.telling;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: figures to the right, words to the left, long words cut. */
public final class Columns {
    private static final int WIDEST = 56;

    private final List<List<String>> rows = new ArrayList<>();

    public Columns(String... heads) {
        row(heads);
    }

    public void row(String... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(shortened(cell.replaceAll("[\\s\\p{Cntrl}]+", " ").strip()));
        }
        rows.add(row);
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().size();
        var widths = new int[columns];
        var figures = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            figures[column] = true;
            for (int row = 0; row < rows.size(); row++) {
                var cell = rows.get(row).get(column);
                widths[column] = Math.max(widths[column], width(cell));
                figures[column] &= row == 0 || cell.matches("[\\d,.%& -]*");
            }
        }
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder(" ");
            for (int column = 0; column < columns; column++) {
                var pad = " ".repeat(widths[column] - width(row.get(column)));
                line.append(' ')
                        .append(figures[column] ? pad + row.get(column) : row.get(column) + pad)
                        .append(' ');
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String shortened(String cell) {
        return width(cell) <= WIDEST ? cell : cell.substring(0, cell.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
