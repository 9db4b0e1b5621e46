package org.harambee.innovation.juries;

import java.util.List;
import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;
import org.harambee.ui.Worded;

/**
 * That a juror reviews an idea, and what they gave.
 *
 * @param scores a point for each criterion; empty where none was given
 * @param comment for the jury
 * @param note for the authors, after closing
 * @param reason why they abstain
 * @param version counts its changes, so that of two windows the second is told
 */
public record Review(
        IdeaId idea,
        PersonId person,
        State state,
        List<Integer> scores,
        String comment,
        String note,
        String reason,
        int version) {
    public Review {
        scores = List.copyOf(scores);
    }

    /** How far it is. */
    public enum State implements Worded {
        ASSIGNED,
        GIVEN,
        ABSTAINED
    }

    /** Of an idea that is not asked of the person. */
    static Review none(IdeaId idea, PersonId person) {
        return new Review(idea, person, State.ASSIGNED, List.of(), "", "", "", 0);
    }

    boolean saysTheSame(Review other) {
        return state == other.state
                && scores.equals(other.scores)
                && comment.equals(other.comment)
                && note.equals(other.note)
                && reason.equals(other.reason);
    }

    boolean is(State other) {
        return state == other;
    }
}
