package org.harambee.innovation;

import java.util.Optional;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Said;

/** What people are in the midst of, so that whoever cuts a phase short is told. Features provide it as beans. */
public interface Underway {

    Step step();

    /** How much of it these days would cut off. */
    long cutOff(PartnershipId partnership, Span days);

    /** The message that tells how much it is: its {@code count}. */
    String message();

    /** What these days would cut off, as a sentence; nothing where they cut off nothing. */
    default Optional<Said> warning(PartnershipId partnership, Span days) {
        long count = cutOff(partnership, days);
        return count == 0 ? Optional.empty() : Optional.of(Said.of(message(), "count", count));
    }
}
