package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.LongStream;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of time is wide, for busy machines: work that grows with the square of the size would take hours. */
class HostileInputTests {

    private static final Duration WIDE = Duration.ofMinutes(1);
    private static final int SIZE = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "[[",
                "}}",
                "]]",
                "{{a|",
                "[[a|b",
                "{{a|b=",
                "<!--",
                "<ref>",
                "<s>",
                "<nowiki>",
                "'''",
                "&",
                "__A",
                "[http://a ",
                "<br>",
                "{|\n",
                "|",
                "||",
                "\t",
                "* a\n",
                "# [[User:A]]\n",
                ":: why? [[User:A]]\n",
                "a: b\n",
                "a\n\n",
                "Author(s): ",
                "ID : ",
                "Title: a\n",
                "How will this session be beneficial ",
                "10:10, ",
                "-- a ",
                "? ",
                "((",
                "a and ",
                "• ",
                "e\u0301",
                "\u0323\u0301",
                "hybrid ",
                "Seats: 4\n",
                "[edit]\n",
                "1.\n",
                "😀"
            })
    void aFloodOfAnythingIsReadInOnePass(String unit) {
        String flood = unit.repeat(SIZE / unit.length());
        String header = "Author(s): Asha Mtoni\nType of submission: panel\n";

        assertTimeoutPreemptively(WIDE, () -> {
            new SubmissionReader().read(flood);
            new SubmissionReader().read(header + "Theme(s): " + flood);
            new SubmissionReader().read(header + "Abstract: " + flood);
            new SubmissionReader().read(header + "Interested participants\n\n" + flood);
            new SubmissionReader().read("{{S|title=A|author=B|type=panel|abstract=" + flood);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{", "[[", "{{a|b=[[c|"})
    void aMegabyteOfOpenBracketsIsReadInOnePass(String unit) {
        String flood = unit.repeat((int) SubmissionReader.LIMIT / unit.length());

        assertTimeoutPreemptively(
                WIDE, () -> assertThat(Pages.refusal(flood)).isInstanceOf(Refusal.NotASubmission.class));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenPagesAreReadWithoutFault(long seed) {
        Random chance = new Random(seed);
        Shaker shaker = new Shaker(MadeUpSession.of(chance), chance);
        StringBuilder page = new StringBuilder(chance.nextBoolean() ? shaker.page() : shaker.wikitext());
        String[] debris = {
            "{{", "}}", "[[", "]]", "|", "=", "<ref>", "<!--", "\n", "\n\n", ":", "?", "'''", "\u0000", "ID : ", "* ",
            "{|"
        };
        for (int i = 0; i < 40; i++) {
            int at = chance.nextInt(page.length());
            if (chance.nextBoolean()) {
                page.insert(at, debris[chance.nextInt(debris.length)]);
            } else {
                page.delete(at, Math.min(page.length() - 1, at + chance.nextInt(30)));
            }
        }

        Reading once = new SubmissionReader().read(page.toString());

        assertThat(new SubmissionReader().read(page.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(once);
        if (once instanceof Understood reading) {
            assertThat(reading.fields()).hasSize(Field.values().length);
        }
    }
}
