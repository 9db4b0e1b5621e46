package org.harambee.innovation.calls;

import java.time.Instant;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.innovation.Call;
import org.harambee.innovation.Span;
import org.harambee.partnership.PartnershipFrame;

/**
 * @param by whose call it is; none for all partners together
 * @param open whether ideas and challenges may be told in it now
 * @param mayChange whether the viewer is one of its own people
 */
public record CallPage(
        PartnershipFrame frame, Call call, Optional<Affiliate> by, boolean open, Instant now, boolean mayChange) {

    /** Whether it can be closed early, or was; after its last day nothing is left to close. */
    public boolean closable() {
        return call.closedAt() != null || call.at(now) != Span.Time.PAST;
    }

    public String list() {
        return frame.partnership().path() + "/calls";
    }

    public String path() {
        return frame.partnership().path() + call.path();
    }

    /** Its ideas, and where one is told. */
    public String ideas() {
        return frame.partnership().path() + "/ideas?call=" + call.code();
    }

    public String challenges() {
        return frame.partnership().path() + "/challenges?call=" + call.code();
    }
}
