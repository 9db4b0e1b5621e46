package org.harambee.gatherings.imports;

import java.util.List;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.submissions.Reading;
import org.harambee.ui.Said;
import org.harambee.ui.Worded;

/** What came of reading a file for a gathering. */
public sealed interface ImportReport {

    /** Nothing could be taken from it; one sentence says why. */
    record Refused(Said reason) implements ImportReport {}

    /**
     * @param reading what was understood, field by field
     * @param outcome what the file does to the gathering
     * @param session the session it is about
     * @param changed the fields that differ from what was known before; none for a new session
     * @param signUps how many names of interested people are new
     * @param posts how many questions and answers are new
     */
    record Understood(
            Gathering gathering,
            Reading.Understood reading,
            Outcome outcome,
            Session session,
            List<String> changed,
            int signUps,
            int posts)
            implements ImportReport {

        public Understood {
            changed = List.copyOf(changed);
        }
    }

    enum Outcome implements Worded {
        NEW,
        CHANGED,
        UNCHANGED
    }
}
