package org.harambee.innovation.prototypes;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.ui.Amounts;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/** Between the form of a prototype and what is said of it. */
final class FactsForm {
    private static final int TITLE = 160;
    private static final int TEXT = 10_000;
    private static final int FUND = 500;

    private FactsForm() {}

    static Form filled(Facts facts, int version) {
        Map<String, String> values = values(facts);
        values.put("version", Integer.toString(version));
        return Form.filled(values);
    }

    /** The fields in the order in which they stand in the form, without the version. */
    static Map<String, String> values(Facts facts) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", facts.title());
        values.put("about", facts.about());
        values.put("language", Objects.requireNonNullElse(facts.language(), ""));
        values.put("budget", Amounts.plain(facts.budget()));
        values.put("currency", Objects.requireNonNullElse(facts.currency(), ""));
        values.put("fund", facts.fund());
        return values;
    }

    /** What was typed; nothing where the form says what has to be changed first. */
    static Optional<Facts> read(Form form) {
        String title = form.require("title", TITLE).replaceAll("\\s+", " ");
        String about = form.require("about", TEXT);
        @Nullable
        BigDecimal budget = form.text("budget").isEmpty()
                ? null
                : Money.amount(form, "budget", form.value("currency")).orElse(null);
        @Nullable
        String currency = form.text("currency").isEmpty()
                ? null
                : Money.currency(form, "currency").orElse(null);
        if (budget != null && form.text("currency").isEmpty()) {
            form.refuse("currency", "innovation-prototype-currency-missing");
        }
        String fund = form.allow("fund", FUND);
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Facts(title, about, TellForm.language(form), budget, currency, fund));
    }
}
