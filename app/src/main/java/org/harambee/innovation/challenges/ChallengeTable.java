package org.harambee.innovation.challenges;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.ui.Cell;
import org.harambee.ui.Csv;

/** Challenges as a CSV file that can be brought again. */
final class ChallengeTable {
    private ChallengeTable() {}

    /** @param keys how the rows of a file name challenges, by their codes */
    static String of(List<Challenge> challenges, Map<String, RowReading.Key> keys) {
        return Csv.of(
                Stream.concat(
                                Arrays.stream(ChallengeField.values()).map(ChallengeField::word),
                                Stream.of("state", "state-note"))
                        .toList(),
                challenges.stream().map(challenge -> cells(challenge, keys).map(Cell::written)));
    }

    private static Stream<String> cells(Challenge challenge, Map<String, RowReading.Key> keys) {
        RowReading.Key key = keys.getOrDefault(challenge.code(), new RowReading.Key(RowReading.HERE, challenge.code()));
        Stream<String> told = Arrays.stream(ChallengeField.values()).map(field -> switch (field) {
            case SOURCE -> key.source();
            case ID -> key.id();
            default -> challenge.words().values().getOrDefault(field.word(), "");
        });
        ChallengeStatus status = challenge.status();
        return Stream.concat(told, Stream.of(status.state().word(), status.note()));
    }
}
