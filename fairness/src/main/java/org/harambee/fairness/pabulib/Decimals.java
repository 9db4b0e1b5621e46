package org.harambee.fairness.pabulib;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.harambee.fairness.election.Amounts;

/** Numbers as they stand in files, exactly; or in one line why a text is none that can be used. */
final class Decimals {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?\\d+,(\\d{1,2}|\\d{4,})");

    private Decimals() {}

    /** Why a number can't be used; the message ends with what to do. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        Unusable(String why) {
            super(why);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    static BigDecimal of(String text) throws Unusable {
        if (text.isEmpty() || text.equals("none")) {
            throw new Unusable("is missing; write a number");
        }
        var dotted = isWithComma(text) ? text.replace(',', '.') : text;
        if (!NUMBER.matcher(dotted).matches()) {
            throw new Unusable(OneLine.quoted(text)
                    + " is not a number; write digits, with a dot before decimals and nothing else");
        }
        var number = new BigDecimal(dotted);
        units(number, 0);
        return number;
    }

    /** Whether a comma stands where decimals begin; one before three digits is not taken for that. */
    static boolean isWithComma(String text) {
        return WITH_COMMA.matcher(text).matches();
    }

    /** The number in units of 10 to the power of -decimals, or of -its own decimals if it has more. */
    static long units(BigDecimal number, int decimals) throws Unusable {
        try {
            return Amounts.units(number, Math.max(decimals, Amounts.decimals(number)));
        } catch (IllegalArgumentException e) {
            throw new Unusable("is too big: " + OneLine.of(e.getMessage() == null ? "" : e.getMessage())
                    + "; use a bigger unit or fewer decimals");
        }
    }
}
