package org.harambee.innovation.juries;

import java.util.List;
import org.harambee.fairness.leniency.Estimate;
import org.harambee.partnership.PartnershipFrame;
import org.jspecify.annotations.Nullable;

/**
 * What came out, as its viewer sees it.
 *
 * @param corrected whether strict jurors could be told from weak ideas
 * @param share out of 100, how much of the differences is due to jurors
 * @param leniencies all jurors' for those who look after the round, their own for a juror; else none
 * @param exports whether the viewer may have the single reviews without names
 * @param named whether also with names
 */
public record ResultsPage(
        PartnershipFrame frame,
        Jury jury,
        List<Row> rows,
        boolean corrected,
        long share,
        List<Lenient> leniencies,
        List<Given> given,
        boolean exports,
        boolean named) {
    /** So many jurors and ideas it takes to tell strict jurors from weak ideas. */
    public static final int FEWEST = RoundResult.FEWEST;

    /** What came out for an idea; numbers to two decimals, null where too few have reviewed it. */
    public record Row(
            ReadIdea idea,
            int reviews,
            @Nullable Double raw,
            @Nullable Estimate estimate,
            int first,
            int last) {}

    /** How lenient a juror is. */
    public record Lenient(String name, Estimate estimate) {}

    /** A single review, for those who look after the round. */
    public record Given(String idea, String juror, double score, String comment, String reason, boolean counts) {}

    public String path() {
        return frame.partnership().path() + jury.path() + "/results";
    }

    public String back() {
        return frame.partnership().path() + jury.path();
    }

    public static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }

    /** Where a score stands in a picture that is 200 wide, from the lowest point to the highest. */
    public double at(double score) {
        double share = (score - 1) / (jury.sheet().rules().points() - 1);
        return Math.round((6 + 188 * Math.clamp(share, 0, 1)) * 10) / 10.0;
    }
}
