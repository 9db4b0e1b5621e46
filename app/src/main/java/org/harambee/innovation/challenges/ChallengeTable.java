package org.harambee.innovation.challenges;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.harambee.ui.Cell;

/** Challenges as a CSV file that can be brought again. */
final class ChallengeTable {
    private ChallengeTable() {}

    /** @param keys how the rows of a file name challenges, by their codes */
    static String of(List<Challenge> challenges, Map<String, RowReading.Key> keys) {
        // the mark without which Excel on Windows takes UTF-8 for something else
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(Stream.concat(
                    Arrays.stream(ChallengeField.values()).map(ChallengeField::word),
                    Stream.of("state", "state-note")));
            for (Challenge challenge : challenges) {
                printer.printRecord(cells(challenge, keys).map(Cell::written));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Stream<String> cells(Challenge challenge, Map<String, RowReading.Key> keys) {
        RowReading.Key key = keys.getOrDefault(challenge.code(), new RowReading.Key(RowReading.HERE, challenge.code()));
        Stream<String> told = Arrays.stream(ChallengeField.values()).map(field -> switch (field) {
            case SOURCE -> key.source();
            case ID -> key.id();
            default -> challenge.words().values().getOrDefault(field.word(), "");
        });
        Standing standing = challenge.standing();
        return Stream.concat(told, Stream.of(standing.state().word(), standing.note()));
    }
}
