package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;

/** Makes lines of wikitext, and one line of the cells of a table's row where each stands on its own. */
final class TableLines {

    private final LineMaker maker = new LineMaker(true);
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private int number;
    private boolean inTable;

    void add(int lineNumber, String raw, List<Mention> inside) {
        String start = raw.stripLeading();
        inTable = (inTable || start.startsWith("{|")) && !start.startsWith("|}");
        if (inTable && isCell(start)) {
            addCell(lineNumber, TableRow.wiki(raw), inside);
            return;
        }
        endRow();
        lines.add(maker.make(lineNumber, raw, inside));
    }

    List<TextLine> made() {
        endRow();
        return lines;
    }

    private static boolean isCell(String line) {
        boolean cell = line.startsWith("!") || line.startsWith("|");
        return cell && !line.startsWith("|-") && !line.startsWith("|+") && !line.startsWith("|}");
    }

    private void addCell(int lineNumber, String cell, List<Mention> inside) {
        if (row.isEmpty()) {
            number = lineNumber;
        } else {
            row.append('\t');
        }
        int by = row.length();
        row.append(cell);
        inside.forEach(mention -> mentions.add(mention.moved(by)));
    }

    private void endRow() {
        if (!row.isEmpty()) {
            lines.add(maker.make(number, row.toString(), List.copyOf(mentions)));
            row.setLength(0);
            mentions.clear();
        }
    }
}
