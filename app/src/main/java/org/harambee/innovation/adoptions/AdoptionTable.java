package org.harambee.innovation.adoptions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.ui.Cell;
import org.harambee.ui.Csv;

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

    static String of(List<Adoption> adoptions, Map<AffiliateId, Affiliate> affiliates, String partnershipPath) {
        return Csv.of(
                COLUMNS,
                adoptions.stream()
                        .map(adoption ->
                                row(adoption, affiliates, partnershipPath).map(Cell::written)));
    }

    private static Stream<String> row(
            Adoption adoption, Map<AffiliateId, Affiliate> affiliates, String partnershipPath) {
        String affiliate = Optional.ofNullable(affiliates.get(adoption.affiliate()))
                .map(Affiliate::code)
                .orElse("");
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
