package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordChangeTests {
    @Test
    void wordsThatWentAndWordsThatCameAreToldApart() {
        WordChange change = WordChange.of("Tea for very long talks", "Cold tea for long talks at night");

        assertThat(marked(change.before())).isEqualTo("[Tea ]for [very ]long talks");
        assertThat(marked(change.after())).isEqualTo("[Cold tea ]for long talks [at night]");
    }

    @Test
    void whatIsNewOrGoneAltogetherIsOnePiece() {
        assertThat(WordChange.of("", "All of it"))
                .isEqualTo(new WordChange(List.of(), List.of(new WordChange.Piece("All of it", true))));
        assertThat(WordChange.of("Same", "Same").before()).containsExactly(new WordChange.Piece("Same", false));
    }

    @Test
    void piecesPutTogetherAreTheTextAndWhatIsKeptIsTheSameInBoth() {
        Random random = new Random(5);
        for (int round = 0; round < 1_000; round++) {
            String before = words(random);
            String after = words(random);
            WordChange change = WordChange.of(before, after);
            assertThat(text(change.before(), true)).isEqualTo(before);
            assertThat(text(change.after(), true)).isEqualTo(after);
            assertThat(text(change.before(), false).strip())
                    .isEqualTo(text(change.after(), false).strip());
        }
    }

    @Test
    void textsOfAMegabyteAreComparedWithoutDelay() {
        String before = "one two ".repeat(60_000);
        String after = "three " + "two one ".repeat(60_000);

        assertThat(text(WordChange.of(before, after).after(), true)).isEqualTo(after);
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(8), 0, 4)
                .mapToObj(word -> "abcd".substring(word, word + 1))
                .collect(Collectors.joining(" "));
    }

    private static String text(List<WordChange.Piece> pieces, boolean all) {
        return pieces.stream()
                .filter(piece -> all || !piece.changed())
                .map(WordChange.Piece::text)
                .collect(Collectors.joining());
    }

    private static String marked(List<WordChange.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
