package org.harambee.affiliates.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.harambee.ui.Cell;
import org.harambee.ui.Said;

/** The rows of a CSV text under a header that could be understood, or why it could not. */
sealed interface Table {

    record Rows(Header header, List<Row> rows) implements Table {}

    record Unreadable(Said why) implements Table {}

    /** One row's cells and the line it begins on. */
    record Row(long line, List<String> cells) {}

    static Table of(byte[] content) {
        return switch (FileText.of(content)) {
            case FileText.Unreadable unreadable -> new Unreadable(unreadable.why());
            case FileText.Words words -> of(words.text());
        };
    }

    private static Table of(String text) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format(text))
                .get()) {
            readInto(rows, parser);
        } catch (IOException | UncheckedIOException broken) {
            return new Unreadable(Said.of("affiliates-import-quotes", "line", afterLast(rows)));
        }
        if (rows.isEmpty()) {
            return new Unreadable(Said.of("affiliates-import-empty"));
        }
        Header header = Header.of(rows.removeFirst().cells());
        return header.understood() ? new Rows(header, rows) : new Unreadable(Said.of("affiliates-import-no-header"));
    }

    private static void readInto(List<Row> rows, CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        long line = 1;
        while (records.hasNext()) {
            List<String> cells = records.next().toList();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(line, cells.stream().map(Cell::read).toList()));
            }
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    private static long afterLast(List<Row> rows) {
        return rows.isEmpty() ? 1 : rows.getLast().line() + 1;
    }

    private static CSVFormat format(String text) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
    }

    // the header holds no quoted separators, so whatever divides it most often is the one
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
