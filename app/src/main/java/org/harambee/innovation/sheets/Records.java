package org.harambee.innovation.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.harambee.ui.Cell;
import org.harambee.ui.Said;

/**
 * Cuts the text of a table into records after RFC 4180. Other than strict readers it goes on after a record with a stray
 * quotation mark: that record is told as broken and reading begins anew on the next line.
 */
final class Records {
    private static final char QUOTE = '"';
    // a quotation mark without a partner must not swallow the rest of the file
    private static final int LONGEST_CELL = 50_000;

    private final String text;
    private final char separator;
    private final List<Found> found = new ArrayList<>();
    private int at;
    private long line = 1;

    /** A record and the line it begins on. */
    record Found(long line, List<String> cells, boolean broken) {

        Sheet.Row row(int columns) {
            if (broken) {
                return new Sheet.Row(line, blank(columns), Said.of("innovation-sheet-quotes"));
            }
            boolean surplus = cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
            if (surplus) {
                Said why = Said.of("innovation-sheet-cells", "cells", cells.size(), "columns", columns);
                return new Sheet.Row(line, blank(columns), why);
            }
            // spreadsheets leave out empty cells at a row's end
            List<String> fitting = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
            fitting.addAll(blank(columns - fitting.size()));
            return new Sheet.Row(line, fitting, null);
        }

        private static List<String> blank(int cells) {
            return Collections.nCopies(Math.max(0, cells), "");
        }
    }

    private Records(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The records that hold anything, no more than so many. */
    static List<Found> of(String text, int most) {
        Records records = new Records(text, separator(text));
        while (records.at < text.length() && records.found.size() < most) {
            records.read();
        }
        return records.found;
    }

    private void read() {
        int start = at;
        long startLine = line;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            StringBuilder cell = new StringBuilder();
            if (!cell(cell)) {
                at = start;
                line = startLine;
                skipLine();
                found.add(new Found(startLine, List.of(), true));
                return;
            }
            cells.add(Cell.read(cell.toString()));
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        endLine();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            found.add(new Found(startLine, cells, false));
        }
    }

    /** False where a quotation mark stands where none may stand, or its partner is missing. */
    private boolean cell(StringBuilder cell) {
        if (at < text.length() && text.charAt(at) == QUOTE) {
            return quoted(cell) && (at == text.length() || ends(text.charAt(at)));
        }
        while (at < text.length() && !ends(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
        return true;
    }

    private boolean quoted(StringBuilder cell) {
        at++;
        while (at < text.length() && cell.length() <= LONGEST_CELL) {
            char c = text.charAt(at++);
            if (c != QUOTE) {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    private boolean ends(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        endLine();
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    // whatever divides the header most often, outside of quotation marks, is the one
    private static char separator(String text) {
        int[] counts = new int[3];
        String candidates = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            quoted ^= text.charAt(i) == QUOTE;
            int candidate = candidates.indexOf(text.charAt(i));
            if (!quoted && candidate >= 0) {
                counts[candidate]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return candidates.charAt(best);
    }
}
