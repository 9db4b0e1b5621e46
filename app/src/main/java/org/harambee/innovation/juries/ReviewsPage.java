package org.harambee.innovation.juries;

import java.util.List;
import java.util.stream.IntStream;
import org.harambee.partnership.PartnershipFrame;

/** What a juror is asked to review. */
public record ReviewsPage(PartnershipFrame frame, Jury jury, List<Line> lines) {

    /** An idea with how far its review is. */
    public record Line(ReadIdea idea, Review.State state) {}

    /** What a juror is asked to review and may: what came up since the reviews were given out is no longer theirs. */
    static List<Line> lines(Round round, int juror) {
        Grounds grounds = new Grounds(round);
        return IntStream.range(0, round.ideas().size())
                .filter(idea -> grounds.counts(idea, juror))
                .boxed()
                .flatMap(idea -> round.review(idea, juror).stream()
                        .map(review -> new Line(round.ideas().get(idea), review.state())))
                .toList();
    }

    public String path() {
        return frame.partnership().path() + jury.path() + "/reviews";
    }

    public String back() {
        return frame.partnership().path() + jury.path();
    }

    static long done(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.state() != Review.State.ASSIGNED)
                .count();
    }

    /** How many are done, given or abstained. */
    public long done() {
        return done(lines);
    }
}
