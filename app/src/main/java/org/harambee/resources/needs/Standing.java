package org.harambee.resources.needs;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.HelpWanted.State;
import org.harambee.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a need, and who said so.
 *
 * @param note who helped, or why nobody looks for it any more; empty while it is open
 * @param at when it was said; null while it stands as it was asked
 */
public record Standing(State state, String note, @Nullable Instant at, Optional<AffiliateId> by) {

    private static final int LONGEST = 1_000;

    /** What was typed: whatever is no longer open says in a sentence what happened. */
    static Standing read(Form form) {
        State state = Arrays.stream(State.values())
                .filter(one -> one.word().equals(form.value("state")))
                .findFirst()
                .orElseGet(() -> {
                    form.refuse("state", "resources-need-state-missing");
                    return State.OPEN;
                });
        String note = state == State.OPEN ? "" : form.require("note", LONGEST);
        return new Standing(state, note, null, Optional.empty());
    }

    /** Tells this standing from an earlier one, for a form that was open meanwhile. */
    public String mark() {
        return at == null ? "0" : Long.toString(at.toEpochMilli());
    }

    boolean says(Standing other) {
        return state == other.state && note.equals(other.note);
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
