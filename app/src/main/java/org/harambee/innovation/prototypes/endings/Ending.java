package org.harambee.innovation.prototypes.endings;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.innovation.prototypes.EarlierWording;
import org.harambee.innovation.prototypes.PrototypeState;
import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;

/**
 * How a prototype ended.
 *
 * @param corrected who put its words into others last; null where nobody did
 * @param earlier what was said of it before it was corrected, the last first
 * @param version counts the corrections, so that of two who correct at once the second is told
 * @param reopened null unless it was begun again
 * @param because why it was begun again; may be empty
 */
public record Ending(
        UUID id,
        PrototypeState state,
        Lesson lesson,
        Signature signature,
        @Nullable Signature corrected,
        List<EarlierWording<Lesson>> earlier,
        int version,
        @Nullable Signature reopened,
        String because) {

    /**
     * What a team says of an end.
     *
     * @param reason why it ended so
     * @param happened what happened
     * @param learned what the team takes from it
     */
    public record Lesson(String reason, String happened, String learned) {}

    /** Who is named by it. */
    public Stream<Signature> signatures() {
        return Stream.of(
                        Stream.of(signature),
                        Stream.ofNullable(corrected),
                        earlier.stream().map(EarlierWording::replaced),
                        Stream.ofNullable(reopened))
                .flatMap(all -> all);
    }
}
