package org.harambee.gatherings.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.SessionType;
import org.jspecify.annotations.Nullable;

/** The sessions of a gathering as a table for spreadsheets, with fixed English headings. */
final class SessionTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "code",
                    "id",
                    "title",
                    "authors",
                    "affiliations",
                    "type",
                    "minutes",
                    "themes",
                    "level",
                    "interested_by_name")
            .get();

    private SessionTable() {}

    static String of(Gathering gathering, List<SessionRows.Row> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (SessionRows.Row row : rows) {
                printer.printRecord(
                        row.code(),
                        cell(row.publicId()),
                        cell(row.title()),
                        cell(String.join("; ", row.authors())),
                        cell(String.join("; ", row.affiliations())),
                        cell(row.type()),
                        gathering
                                .type(row.type())
                                .map(SessionType::minutes)
                                .map(Object::toString)
                                .orElse(""),
                        cell(String.join("; ", row.themes())),
                        cell(row.level()),
                        row.interested());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    // a spreadsheet would run what starts like a formula
    private static String cell(@Nullable String text) {
        String said = Objects.requireNonNullElse(text, "");
        return !said.isEmpty() && "=+-@\t\r".indexOf(said.charAt(0)) >= 0 ? "'" + said : said;
    }
}
