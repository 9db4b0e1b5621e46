package org.harambee.ui;

import java.util.List;

/** What waits for the person who looks: an invitation, an unanswered question. Modules provide it as beans. */
public interface NeedsYou {

    /** The lines for this viewer, most urgent first; none for a reader who is not signed in. */
    List<Line> linesFor(Viewer viewer);

    /**
     * @param said what waits, as a sentence
     * @param path where it can be done
     */
    record Line(Said said, String path) {}
}
