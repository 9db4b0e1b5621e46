package org.harambee.innovation.prototypes.spending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.harambee.affiliates.Names;
import org.harambee.innovation.prototypes.Money;
import org.harambee.ui.Cell;

/** What was spent, as a CSV file. */
final class SpendingTable {
    private SpendingTable() {}

    static String of(SpendingPage page) {
        // the mark without which Excel on Windows takes UTF-8 for something else
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "number",
                    "day",
                    "purpose",
                    "amount",
                    "currency",
                    "rate",
                    "rate-day",
                    "counted",
                    "counted-currency",
                    "corrects",
                    "reason",
                    "beyond-budget",
                    "by",
                    "for",
                    "at");
            for (Entry entry : page.entries()) {
                printer.printRecord(cells(page, entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Stream<String> cells(SpendingPage page, Entry entry) {
        Names.Shown who = page.who(entry);
        // numbers are no formulas, also those below zero
        return Stream.of(
                Integer.toString(entry.number()),
                entry.day().toString(),
                Cell.written(entry.purpose()),
                Money.plain(entry.amount()),
                entry.currency(),
                Money.plain(entry.rate()),
                Objects.toString(entry.rateDay(), ""),
                Money.plain(entry.counted()),
                Objects.requireNonNullElse(page.sums().currency(), ""),
                Objects.toString(entry.corrects(), ""),
                Cell.written(entry.reason()),
                Cell.written(entry.beyond()),
                Cell.written(who.name()),
                Cell.written(who.affiliate()),
                entry.signature().at().toString());
    }
}
