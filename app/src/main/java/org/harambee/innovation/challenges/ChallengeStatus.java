package org.harambee.innovation.challenges;

import java.time.Instant;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.WebAddress;
import org.harambee.ui.Form;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a challenge so far, and who said so.
 *
 * @param note who has taken it up, where it is solved, or why it is parked; may be empty
 * @param link where to read on; may be empty
 * @param at when it was said, or null while it stands as it was told
 */
public record ChallengeStatus(
        State state, String note, String link, @Nullable Instant at, Optional<AffiliateId> by) {
    static final int LONGEST_NOTE = 1000;

    /** The states a challenge can be in. */
    public enum State implements Worded {
        OPEN,
        TAKEN_UP,
        SOLVED,
        PARKED,
        /** Taken back by its teller or taken away by people with a mandate; shown in no list. */
        WITHDRAWN
    }

    /** What was typed: solved says where, parked says why. */
    static ChallengeStatus read(Form form) {
        State state = Worded.find(State.class, form.value("state")).orElseGet(() -> {
            form.refuse("state", "innovation-state-missing");
            return State.OPEN;
        });
        String note = form.allow("note", LONGEST_NOTE);
        String link = WebAddress.read(form, "link");
        if (state == State.SOLVED && note.isEmpty() && link.isEmpty()) {
            form.refuse("note", "innovation-state-solved-where");
        }
        if (state == State.PARKED && note.isEmpty()) {
            form.refuse("note", "innovation-state-parked-why");
        }
        return new ChallengeStatus(state, note, link, null, Optional.empty());
    }

    /** Tells this status from an earlier one, for a form that was open meanwhile. */
    public String mark() {
        return at == null ? "0" : Long.toString(at.toEpochMilli());
    }

    boolean says(ChallengeStatus other) {
        return state == other.state && note.equals(other.note) && link.equals(other.link);
    }
}
