package org.harambee.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Where a team asks the partners for help. What it asks for becomes a need, which others answer; {@code resources}, which
 * keeps needs, provides the one bean.
 */
public interface HelpWanted {

    /**
     * Asks, in the transaction of the caller; the record of what was done is kept with it.
     *
     * @param by who asks; the affiliate they act for is the one that needs it
     * @return the address of the need
     */
    String ask(Partnership partnership, Wish wish, Origin origin, Actor by);

    /** What was asked for from here: what is still open first, then the newest. */
    List<Asked> askedFrom(Partnership partnership, UUID origin);

    /**
     * Ends what was asked for from here and is still open, as what it was for is over; in the transaction of the caller.
     * Each is recorded as ended by whoever ended that.
     */
    void end(Partnership partnership, UUID origin, Actor by);

    /**
     * What is asked for.
     *
     * @param what it in a line, 200 characters at most
     * @param text more of it, 4000 characters at most; may be empty
     * @param amount how much of it, in words, 200 characters at most; may be empty
     * @param until the last day on which it helps; null where that does not matter
     * @param languages the languages that help, BCP 47; none where any does
     */
    record Wish(
            String what,
            String text,
            String amount,
            @Nullable LocalDate until,
            List<String> languages) {
        public Wish {
            languages = List.copyOf(languages);
        }
    }

    /**
     * What the help is for; the need links back to it.
     *
     * @param id by which {@link #askedFrom} finds it again
     * @param title what it is called
     * @param path its address
     */
    record Origin(UUID id, String title, String path) {}

    /**
     * A need as it stands.
     *
     * @param path its address
     * @param answers how many affiliates have said that they can help
     */
    record Asked(String path, String what, State state, int answers) {}

    /** What has become of a need. */
    enum State implements Worded {
        OPEN,
        /** Somebody helped. */
        MET,
        /** Nobody looks for it any more. */
        ENDED;

        /** The message that says it. */
        public String key() {
            return "partnership-help-" + word();
        }
    }
}
