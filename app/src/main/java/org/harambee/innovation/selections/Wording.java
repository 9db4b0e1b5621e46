package org.harambee.innovation.selections;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.harambee.ui.Screen;

/** Amounts and lists of names in the language of the page. */
final class Wording {
    private static final int DECIMALS = 2;
    private static final int NAMED = 7;

    private final Screen screen;
    private final Facts facts;

    Wording(Screen screen, Facts facts) {
        this.screen = screen;
        this.facts = facts;
    }

    /** An amount in the selection's unit, to the cent. */
    String amount(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        if (facts.unit() != Unit.MONEY) {
            return screen.say("innovation-selection-amount-" + facts.unit().word(), "count", rounded);
        }
        NumberFormat format = NumberFormat.getNumberInstance(screen.locale());
        format.setMinimumFractionDigits(rounded.scale() > 0 ? DECIMALS : 0);
        format.setMaximumFractionDigits(DECIMALS);
        String currency = facts.currency() == null ? "" : facts.currency();
        return screen.say("innovation-selection-amount-money", "amount", format.format(rounded), "currency", currency);
    }

    /** "Kenya, Serbia and 31 others". */
    String names(List<String> names) {
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(NAMED, names.size())));
        if (names.size() == NAMED + 1) {
            shown.add(names.getLast());
        } else if (names.size() > NAMED) {
            shown.add(screen.say("innovation-selection-others", "count", names.size() - NAMED));
        }
        return listed(shown);
    }

    String listed(List<String> parts) {
        return ListFormatter.getInstance(ULocale.forLocale(screen.locale())).format(parts);
    }
}
