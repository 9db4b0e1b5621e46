package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns tables whose first row holds the labels into lines of a label and its value, row by row. */
final class Columns {

    private static final int FEWEST_LABELS = 2;
    private static final int MOST_CELLS = 30;
    private static final int LONGEST_HEADER = 600;
    // cells of wikitext and HTML end and begin with a tab each; copied from a browser there is one between them
    private static final Pattern TWO_TABS = Pattern.compile("\\t *\\t");
    private static final Pattern ONE_TAB = Pattern.compile("\\t");

    private final List<TextLine> lines = new ArrayList<>();
    private List<String> header = List.of();
    private Pattern border = ONE_TAB;

    private Columns() {}

    static List<TextLine> read(List<TextLine> lines) {
        Columns columns = new Columns();
        for (int i = 0; i < lines.size(); i++) {
            columns.take(lines, i);
        }
        return columns.lines;
    }

    private void take(List<TextLine> all, int at) {
        TextLine line = all.get(at);
        if (!header.isEmpty() && !line.isBlank()) {
            List<TextLine> cells = cells(line, border);
            if (cells.size() == header.size() && !isLabel(cells.getFirst().text())) {
                addRow(line, cells);
                return;
            }
            header = List.of();
        }
        if (header.isEmpty() && isHeader(line) && isRow(next(all, at))) {
            return;
        }
        header = line.isBlank() ? header : List.of();
        lines.add(line);
    }

    private boolean isHeader(TextLine line) {
        if (line.text().length() > LONGEST_HEADER || line.text().indexOf('\t') < 0) {
            return false;
        }
        border = TWO_TABS.matcher(line.text()).find() ? TWO_TABS : ONE_TAB;
        List<TextLine> cells = cells(line, border);
        long labels = cells.stream().filter(cell -> isLabel(cell.text())).count();
        boolean named = cells.stream().noneMatch(TextLine::isBlank);
        header = named && labels >= FEWEST_LABELS && labels * 2 >= cells.size()
                ? cells.stream().map(TextLine::text).toList()
                : List.of();
        return !header.isEmpty();
    }

    /** A row that begins with a label itself belongs to a table of labels and values side by side. */
    private boolean isRow(Optional<TextLine> line) {
        boolean row = line.map(next -> cells(next, border))
                .filter(cells -> cells.size() == header.size())
                .filter(cells -> !isLabel(cells.getFirst().text()))
                .isPresent();
        header = row ? header : List.of();
        return row;
    }

    private static Optional<TextLine> next(List<TextLine> all, int at) {
        return all.subList(at + 1, Math.min(all.size(), at + 3)).stream()
                .filter(line -> !line.isBlank())
                .findFirst();
    }

    private void addRow(TextLine line, List<TextLine> cells) {
        for (int i = 0; i < cells.size(); i++) {
            TextLine cell = cells.get(i);
            String label = withoutColon(header.get(i)) + ": ";
            List<Mention> mentions = cell.mentions().stream()
                    .map(one -> one.moved(label.length()))
                    .toList();
            if (!cell.isBlank()) {
                lines.add(new TextLine(line.number(), "", label + cell.text(), false, mentions));
            }
        }
    }

    private static boolean isLabel(String cell) {
        return LabelFinder.at(cell, 0)
                .filter(label -> cell.substring(label.valueStart()).isBlank())
                .isPresent();
    }

    private static String withoutColon(String label) {
        return label.endsWith(":") ? label.substring(0, label.length() - 1).strip() : label;
    }

    private static List<TextLine> cells(TextLine line, Pattern border) {
        List<TextLine> cells = new ArrayList<>();
        var borders = border.matcher(line.text());
        int from = 0;
        while (cells.size() < MOST_CELLS && borders.find()) {
            cells.add(line.part(from, borders.start()));
            from = borders.end();
        }
        cells.add(line.part(from, line.text().length()));
        return cells;
    }
}
