package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.gatherings.submissions.Level.Step;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.harambee.gatherings.submissions.SubmissionType.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lecture                                                       | LECTURE
        LECTURE                                                       | LECTURE
        Lecture (30 minutes)                                          | LECTURE
        Panel: a few people discuss, and a lecture opens it           | PANEL
        We propose a workshop with many nets.                         | WORKSHOP
        lightning-talk                                                | LIGHTNING_TALK
        Lightning talk                                                | LIGHTNING_TALK
        Round table discussion                                        | ROUNDTABLE
        Meet-up                                                       | MEETUP
        poster session                                                | POSTER
        Discussion                                                    | DISCUSSION
        Panel discussion                                              | PANEL
        радионица                                                     | WORKSHOP
        """)
    void typesAreKnownByTheirWord(String written, Kind kind) {
        assertThat(type(written)).isEqualTo(new SubmissionType(kind, written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"problem solver", "demonstration", "keynote", "tea party"})
    void otherTypesAreKeptAsWritten(String written) {
        assertThat(type(written)).isEqualTo(new SubmissionType(null, written));
    }

    @Test
    void twoTypesAreAmbiguous() {
        Understood reading = Pages.readWith("Type of submission: workshop / panel\n");

        assertThat(reading.submission().type()).isEqualTo(new SubmissionType(null, "workshop / panel"));
        assertThat(reading.of(Field.TYPE).finding())
                .isInstanceOfSatisfying(
                        Finding.Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.seen().stream().map(Seen::text))
                                .containsExactly("workshop", "panel"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Medium                                           | MEDIUM   | MEDIUM
        basic.                                           | BASIC    | BASIC
        Beginner-friendly                                |          |
        medium to advanced                               | MEDIUM   | ADVANCED
        Intermediate to advance                          | MEDIUM   | ADVANCED
        basic/medium                                     | BASIC    | MEDIUM
        From basic to advanced                           | BASIC    | ADVANCED
        All levels                                       | BASIC    | ADVANCED
        Medium - basic knowledge of nets is needed       | MEDIUM   | MEDIUM
        Advanced (you should know the basics)            | ADVANCED | ADVANCED
        средњи                                           | MEDIUM   | MEDIUM
        for fishers                                      |          |
        """)
    void levelsAreOneStepOrARange(String written, @Nullable Step from, @Nullable Step to) {
        Level expected = written.startsWith("Beginner")
                ? new Level(Step.BASIC, Step.BASIC, written)
                : new Level(from, to, written);

        assertThat(Pages.readWith("Level of advancement: " + written + "\n")
                        .submission()
                        .level())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Innovation, Collaboration / Partnerships, Playbook",
                " Innovation; Collaboration / Partnerships; Playbook",
                "\n• Innovation\n• Collaboration / Partnerships\n• Playbook",
                " * Innovation\n• Collaboration / Partnerships\n• Playbook",
                " * Innovation\nCollaboration / Partnerships\nPlaybook",
                "\n- Innovation\n- Collaboration / Partnerships\n- Playbook",
                "\n\n• Innovation\n\n• Collaboration / Partnerships\n\n• Playbook",
                "\nInnovation\nCollaboration / Partnerships\nPlaybook",
                "\nInnovation,\nCollaboration / Partnerships,\nPlaybook",
                "\n1. Innovation\n2. Collaboration / Partnerships\n3. Playbook"
            })
    void themesKeepTheirOrderAndTheirSlash(String themes) {
        Understood reading = Pages.readWith("Theme(s):" + themes + "\n\nLevel of advancement: basic\n");

        assertThat(reading.submission().themes())
                .containsExactly("Innovation", "Collaboration / Partnerships", "Playbook");
    }

    @Test
    void aBulletWithACommaIsOneTheme() {
        Understood reading = Pages.readWith("Theme(s):\n• Legal, Storm relief\n");

        assertThat(reading.submission().themes()).containsExactly("Legal, Storm relief");
        assertThat(reading.of(Field.THEMES).remarks())
                .containsExactly(Remark.of(Remark.Code.KEPT_WHOLE, "text", "Legal, Storm relief"));
    }

    @Test
    void aTextBelowTheThemesIsTheAbstractAndNoTheme() {
        String text = "We mend nets together, and learn why they tore in the first place.";

        Understood close = Pages.readWith("Theme(s): Nets\n" + text + "\nLevel of advancement: basic\n");
        Understood bulleted = Pages.readWith("Theme(s):\n• Nets\n" + text + "\nLevel of advancement: basic\n");

        assertThat(List.of(close, bulleted)).allSatisfy(reading -> {
            assertThat(reading.submission().themes()).containsExactly("Nets");
            assertThat(reading.submission().texts().abstractText()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Yes                | true
        yes, gladly        | true
        No                 | false
        no.                | false
        No problem         |
        Only the slides    |
        """)
    void answersAreYesOrNoOrAsWritten(String written, @Nullable Boolean yes) {
        Understood reading = Pages.readWith("Recording (Yes/No): " + written + "\nPhotography: " + written + "\n");

        assertThat(reading.submission().answers().recording()).isEqualTo(new Answer(yes, written));
        assertThat(reading.submission().answers().photography()).isEqualTo(new Answer(yes, written));
    }

    private static @Nullable SubmissionType type(String written) {
        return Pages.readWith("Type of submission: " + written + "\n")
                .submission()
                .type();
    }
}
