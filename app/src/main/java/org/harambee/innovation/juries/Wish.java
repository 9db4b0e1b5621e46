package org.harambee.innovation.juries;

import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;
import org.harambee.ui.Worded;

/**
 * What a juror says of an idea before reviews are assigned.
 *
 * @param word why, for those who look after the round alone; may be empty
 */
public record Wish(PersonId person, IdeaId idea, Kind kind, String word) {

    /** Whether they would like to review it. */
    public enum Kind implements Worded {
        GLADLY,
        RATHER_NOT,
        /** They must not. */
        CONFLICT
    }
}
