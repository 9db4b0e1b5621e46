package org.harambee.innovation.prototypes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.harambee.ui.Cell;

/** The prototypes of a partnership, as a CSV file. */
final class PrototypeTable {
    private PrototypeTable() {}

    static String of(List<PrototypesPage.Line> lines) {
        // the mark without which Excel on Windows takes UTF-8 for something else
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
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
            for (PrototypesPage.Line line : lines) {
                printer.printRecord(cells(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
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
                        Money.plain(facts.budget()),
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
