package org.harambee.innovation.juries;

import java.util.List;
import org.harambee.partnership.PartnershipFrame;

/** What a juror is asked to review. */
public record ReviewsPage(PartnershipFrame frame, Jury jury, List<Line> lines) {

    /** An idea with how far its review is. */
    public record Line(ReadIdea idea, Review.State state) {}

    public String path() {
        return frame.partnership().path() + jury.path() + "/reviews";
    }

    public String back() {
        return frame.partnership().path() + jury.path();
    }

    /** How many are done, given or abstained. */
    public long done() {
        return lines.stream()
                .filter(line -> line.state() != Review.State.ASSIGNED)
                .count();
    }
}
