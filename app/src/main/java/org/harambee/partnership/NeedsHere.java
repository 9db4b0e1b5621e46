package org.harambee.partnership;

import java.util.List;
import org.harambee.ui.NeedsYou;

/**
 * What waits for a person in partnerships: a ballot, a review, an answer. Modules above provide it as beans, and ask the
 * database once for all partnerships, however many there are.
 */
public interface NeedsHere {

    /** The lines for this person, most urgent first. */
    List<NeedsYou.Line> linesFor(Presence presence);
}
