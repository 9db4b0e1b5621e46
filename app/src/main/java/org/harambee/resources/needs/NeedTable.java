package org.harambee.resources.needs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.HelpWanted.Origin;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Cell;

/** Needs as rows with fixed English columns. */
final class NeedTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "what",
            "text",
            "quantity",
            "unit",
            "currency",
            "amount",
            "until",
            "languages",
            "affiliate",
            "for",
            "state",
            "note",
            "answers",
            "asked",
            "invented",
            "address");

    private NeedTable() {}

    /** With a byte order mark, without which Excel on Windows takes UTF-8 for something else. */
    static String of(List<Need> needs, Map<AffiliateId, Affiliate> affiliates, Partnership partnership) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (Need need : needs) {
                String affiliate = need.affiliate()
                        .map(affiliates::get)
                        .map(Affiliate::code)
                        .orElse("");
                printer.printRecord(row(need, affiliate, partnership).map(Cell::written));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Stream<String> row(Need need, String affiliate, Partnership partnership) {
        Map<String, String> fields = need.wording().fields();
        return Stream.of(
                need.code(),
                fields.get("what"),
                fields.get("text"),
                fields.get("quantity"),
                fields.get("unit"),
                fields.get("currency"),
                fields.get("amount"),
                fields.get("until"),
                String.join(" | ", need.wording().languages()),
                affiliate,
                need.origin().map(Origin::path).orElse(""),
                need.standing().state().word(),
                need.standing().note(),
                Integer.toString(need.answers()),
                Objects.toString(need.askedAt()),
                Boolean.toString(need.invented()),
                need.path(partnership));
    }
}
