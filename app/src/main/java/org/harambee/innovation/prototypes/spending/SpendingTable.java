package org.harambee.innovation.prototypes.spending;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.ui.Amounts;
import org.harambee.ui.Cell;
import org.harambee.ui.Csv;

/** What was spent, as a CSV file. */
final class SpendingTable {
    private static final List<String> COLUMNS = List.of(
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

    private SpendingTable() {}

    static String of(SpendingPage page) {
        return Csv.of(COLUMNS, page.entries().stream().map(entry -> cells(page, entry)));
    }

    private static Stream<String> cells(SpendingPage page, Entry entry) {
        Names.Shown who = page.who(entry);
        // numbers are no formulas, also those below zero
        return Stream.of(
                Integer.toString(entry.number()),
                entry.day().toString(),
                Cell.written(entry.purpose()),
                Amounts.plain(entry.amount()),
                entry.currency(),
                Amounts.plain(entry.rate()),
                Objects.toString(entry.rateDay(), ""),
                Amounts.plain(entry.counted()),
                Objects.requireNonNullElse(page.sums().currency(), ""),
                Objects.toString(entry.corrects(), ""),
                Cell.written(entry.reason()),
                Cell.written(entry.beyond()),
                Cell.written(who.name()),
                Cell.written(who.affiliate()),
                entry.signature().at().toString());
    }
}
