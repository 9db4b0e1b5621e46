package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.harambee.gatherings.submissions.Reading.Refused;
import org.harambee.gatherings.submissions.Reading.Understood;

/** Reads test pages; names in them are made up, but for the two public authors of session 14. */
final class Pages {

    private Pages() {}

    static byte[] file(String name) {
        try (InputStream in = Objects.requireNonNull(Pages.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Understood readFile(String name) {
        return understood(new SubmissionReader().read(file(name)));
    }

    static Understood read(String text) {
        return understood(new SubmissionReader().read(text));
    }

    /** A page with a header, so that a single field can be tried on it. */
    static Understood readWith(String more) {
        return read("ID : 3 Nets\nAuthor(s): Asha Mtoni\n" + more);
    }

    static Refusal refusal(String text) {
        Reading reading = new SubmissionReader().read(text);
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused) reading).reason();
    }

    private static Understood understood(Reading reading) {
        assertThat(reading).isInstanceOf(Understood.class);
        return (Understood) reading;
    }
}
