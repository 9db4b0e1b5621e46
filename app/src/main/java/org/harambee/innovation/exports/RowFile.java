package org.harambee.innovation.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.harambee.ui.Cell;
import org.springframework.http.MediaType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that is written while its rows are read, so that there may be any number of them. Where reading fails on the way
 * the connection is cut, and nobody takes what they got for the whole.
 */
public final class RowFile {
    private static final ObjectWriter JSON =
            JsonMapper.shared().writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private RowFile() {}

    /** What the rows of a file are read from. */
    public interface Rows<T> {
        /** Gives one after the other. */
        void each(Consumer<T> taker);
    }

    /** A table; with a byte order mark, without which Excel on Windows takes UTF-8 for something else. */
    public static void csv(HttpServletResponse response, String name, Rows<Map<String, String>> rows)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        whole(response, () -> {
            // closed only when all is written: what is closed looks whole
            CSVPrinter printer = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)),
                    CSVFormat.RFC4180);
            printer.getOut().append('\uFEFF');
            rows.each(row -> print(printer, row));
            printer.close();
        });
    }

    /** An object with some facts, and after them the rows as {@code ideas}. */
    public static void json(HttpServletResponse response, Map<String, String> facts, Rows<?> rows) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        whole(response, () -> {
            JsonGenerator file = JSON.createGenerator(response.getOutputStream());
            file.writeStartObject();
            facts.forEach(file::writeStringProperty);
            file.writeArrayPropertyStart("ideas");
            rows.each(file::writePOJO);
            file.writeEndArray();
            file.writeEndObject();
            file.close();
        });
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void whole(HttpServletResponse response, Writing writing) throws IOException {
        try {
            writing.write();
        } catch (RuntimeException failed) {
            if (failed.getCause() instanceof IOException gone) {
                throw gone;
            }
            if (response.isCommitted()) {
                // no cause: what is away, as the database, is answered with a page, which would end the file as if
                // whole
                IOException cut = new IOException("a file was cut off");
                cut.addSuppressed(failed);
                throw cut;
            }
            // nobody has seen anything of it yet, so a page can say what is wrong
            response.reset();
            throw failed;
        }
    }

    private static void print(CSVPrinter printer, Map<String, String> row) {
        try {
            if (printer.getRecordCount() == 0) {
                printer.printRecord(row.keySet());
            }
            printer.printRecord(row.values().stream().map(Cell::written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
