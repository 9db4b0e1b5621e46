package org.harambee.innovation.prototypes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.harambee.ui.Form;

/** Days as people type them. */
public final class Days {
    private static final int LINE = 40;
    private static final int FIRST = 2000;
    private static final int LAST = 2200;

    private Days() {}

    /** A day; nothing where the form says why it is none. */
    public static Optional<LocalDate> day(Form form, String field) {
        String typed = form.require(field, LINE);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= FIRST && day.getYear() <= LAST) {
                return Optional.of(day);
            }
        } catch (DateTimeException unreadable) {
            // told below, like a year of another age
        }
        form.refuse(field, "innovation-prototype-day-odd");
        return Optional.empty();
    }

    /** The kind of field that shows this: one for picking days shows nothing of anything else. */
    public static String type(Form form, String field) {
        String typed = form.value(field);
        return typed.isEmpty() || typed.matches("\\d{4}-\\d\\d-\\d\\d") ? "date" : "text";
    }
}
