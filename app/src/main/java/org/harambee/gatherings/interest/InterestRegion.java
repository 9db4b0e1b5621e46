package org.harambee.gatherings.interest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Names;
import org.jspecify.annotations.Nullable;

/**
 * The list of the interested, as one viewer sees it.
 *
 * @param path where it is asked for again
 */
public record InterestRegion(String path, List<Line> named, Unnamed unnamed, Optional<Boolean> own, String mark) {

    /** @param imported whether the name comes from a file and is nobody's account here */
    public record Line(
            Names.Shown who, String remark, @Nullable Instant at, boolean imported) {}

    public static InterestRegion of(String sessionPath, Interests.Seen seen, Names.Known names) {
        List<Line> lines = seen.named().stream()
                .map(row -> new Line(names.shown(row), row.remark(), row.at(), row.personId() == null))
                .toList();
        return new InterestRegion(sessionPath + "/interest", lines, seen.unnamed(), seen.own(), "");
    }

    public InterestRegion marked(String newMark) {
        return new InterestRegion(path, named, unnamed, own, newMark);
    }
}
