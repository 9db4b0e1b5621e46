package org.harambee.innovation.guests;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.ui.Form;

/** Reads a guest's form. What no person would do, a field nobody sees and no time to type, is refused. */
final class GuestForm {
    /** A field that is hidden from people. */
    static final String TRAP = "website";
    /** When the form was shown, in milliseconds since 1970. */
    static final String SINCE = "since";

    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private GuestForm() {}

    static Napkin read(Form form, Instant now) {
        Napkin napkin = TellForm.read(form);
        if (!form.value(TRAP).isEmpty()) {
            form.refuse("", "innovation-guest-trap");
        } else if (since(form)
                .filter(since -> !since.plus(SHORTEST).isAfter(now))
                .isEmpty()) {
            form.refuse("", "innovation-guest-quick");
        }
        return napkin;
    }

    private static Optional<Instant> since(Form form) {
        return form.text(SINCE)
                .filter(text -> text.matches("\\d{1,14}"))
                .map(Long::parseLong)
                .map(Instant::ofEpochMilli);
    }
}
