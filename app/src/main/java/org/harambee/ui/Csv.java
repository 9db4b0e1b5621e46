package org.harambee.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Tables as CSV files (RFC 4180). Cells are written as they are given: what people typed goes through {@link Cell} before. */
public final class Csv {
    /** Without it Excel on Windows takes UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    public static String of(List<String> columns, Stream<Stream<String>> rows) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (Stream<String> row : (Iterable<Stream<String>>) rows::iterator) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
