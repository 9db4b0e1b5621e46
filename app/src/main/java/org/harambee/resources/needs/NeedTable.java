package org.harambee.resources.needs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.HelpWanted.Origin;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Cell;
import org.harambee.ui.Csv;

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

    static String of(List<Need> needs, Map<AffiliateId, Affiliate> affiliates, Partnership partnership) {
        return Csv.of(
                COLUMNS,
                needs.stream().map(need -> row(need, affiliates, partnership).map(Cell::written)));
    }

    private static Stream<String> row(Need need, Map<AffiliateId, Affiliate> affiliates, Partnership partnership) {
        String affiliate =
                need.affiliate().map(affiliates::get).map(Affiliate::code).orElse("");
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
