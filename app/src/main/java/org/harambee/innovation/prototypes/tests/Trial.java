package org.harambee.innovation.prototypes.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.innovation.prototypes.EarlierWording;
import org.harambee.innovation.prototypes.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A test with people, of whom no more is kept than how many they were.
 *
 * @param corrected who put it into other words last; null where nobody did
 * @param earlier what it said before it was corrected, the last first
 * @param version counts its corrections, so that of two who correct at once the second is told
 */
public record Trial(
        UUID id,
        Facts facts,
        Signature signature,
        @Nullable Signature corrected,
        List<EarlierWording<Facts>> earlier,
        int version) {

    /**
     * What a team tells of a test.
     *
     * @param place which community, or where
     * @param change what changes because of it
     */
    public record Facts(LocalDate day, String place, int people, String tried, String outcome, String change) {}

    /** Who is named by it. */
    public Stream<Signature> signatures() {
        return Stream.of(
                        Stream.of(signature),
                        Stream.ofNullable(corrected),
                        earlier.stream().map(EarlierWording::replaced))
                .flatMap(all -> all);
    }
}
