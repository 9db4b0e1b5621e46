package org.harambee.innovation.prototypes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.harambee.ui.Amounts;
import org.harambee.ui.Cell;
import org.harambee.ui.Csv;

/** The prototypes of a partnership, as a CSV file. */
final class PrototypeTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "about",
            "language",
            "state",
            "stage",
            "affiliates",
            "open-roles",
            "idea-chosen",
            "budget",
            "currency",
            "fund",
            "began",
            "invented");

    private PrototypeTable() {}

    static String of(List<PrototypesPage.Line> lines) {
        return Csv.of(COLUMNS, lines.stream().map(PrototypeTable::cells));
    }

    private static Stream<String> cells(PrototypesPage.Line line) {
        Prototype prototype = line.prototype();
        Facts facts = prototype.facts();
        return Stream.of(
                        prototype.code(),
                        facts.title(),
                        facts.about(),
                        Objects.requireNonNullElse(facts.language(), ""),
                        prototype.state().word(),
                        Integer.toString(prototype.stage()),
                        String.join(", ", line.affiliates()),
                        Integer.toString(line.roles()),
                        prototype.origin().idea() == null
                                ? ""
                                : yes(prototype.origin().chosen()),
                        Amounts.plain(facts.budget()),
                        Objects.requireNonNullElse(facts.currency(), ""),
                        facts.fund(),
                        prototype.origin().began().at().toString(),
                        yes(prototype.origin().invented()))
                .map(Cell::written);
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }
}
