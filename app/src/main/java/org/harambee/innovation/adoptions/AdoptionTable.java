package org.harambee.innovation.adoptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.ui.Cell;

/** Adoptions as rows with fixed English columns. */
final class AdoptionTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "affiliate",
            "kind",
            "title",
            "subject",
            "place",
            "difference",
            "since",
            "link",
            "language",
            "reports",
            "adopted",
            "ended",
            "reason",
            "invented",
            "address");

    private AdoptionTable() {}

    /** With a byte order mark, without which Excel on Windows takes UTF-8 for something else. */
    static String of(List<Adoption> adoptions, Map<AffiliateId, Affiliate> affiliates, String partnershipPath) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (Adoption adoption : adoptions) {
                String affiliate = Optional.ofNullable(affiliates.get(adoption.affiliate()))
                        .map(Affiliate::code)
                        .orElse("");
                printer.printRecord(row(adoption, affiliate, partnershipPath).map(Cell::written));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Stream<String> row(Adoption adoption, String affiliate, String partnershipPath) {
        Map<String, String> words = adoption.words().fields();
        Adoption.End end = adoption.end();
        return Stream.concat(
                Stream.of(
                        adoption.code(),
                        affiliate,
                        adoption.subject().kind().word(),
                        Objects.requireNonNullElse(adoption.subject().title(), ""),
                        adoption.subject().path()),
                Stream.concat(
                        words.values().stream(),
                        Stream.of(
                                Integer.toString(adoption.reports()),
                                adoption.at().toString(),
                                end == null ? "" : end.at().toString(),
                                end == null ? "" : end.reason(),
                                Boolean.toString(adoption.invented()),
                                adoption.path(partnershipPath))));
    }
}
