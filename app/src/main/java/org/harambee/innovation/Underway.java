package org.harambee.innovation;

import java.util.Optional;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Said;

/** What people are in the midst of, so that whoever cuts a phase short is told. Features provide it as beans. */
public interface Underway {

    Step step();

    /** What these days would cut off, as a sentence; nothing where they cut off nothing. */
    Optional<Said> cutOff(PartnershipId partnership, Span days);
}
