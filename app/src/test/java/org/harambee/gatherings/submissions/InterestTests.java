package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.harambee.gatherings.submissions.Question.Reply;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterestTests {

    private static final Instant MAY = Instant.parse("2023-05-22T13:16:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1. Nana (talk) 13:16, 22 May 2023 (UTC)                          | 2023-05-22T13:16:00Z
        • Nana (talk · contribs) 13:16, 22 May 2023 (UTC)[reply]         | 2023-05-22T13:16:00Z
        # --Nana (talk) 13:16, 22 May 2023 (UTC)                         | 2023-05-22T13:16:00Z
        -- Nana 13:16, 22 May 2023 (UTC)                                 | 2023-05-22T13:16:00Z
        Nana (разговор) 13:16, 22. мај 2023. (UTC)                       | 2023-05-22T13:16:00Z
        Nana (обсуждение) 13:16, 22 мая 2023 (UTC)                       | 2023-05-22T13:16:00Z
        Nana (Diskussion) 15:16, 22. Mai 2023 (CEST)                     | 2023-05-22T13:16:00Z
        Nana (talk) 22 May 2023 13:16 (UTC)                              | 2023-05-22T13:16:00Z
        Nana (talk) 13:16, May 22, 2023 (UTC)                            | 2023-05-22T13:16:00Z
        Nana (talk) 2023-05-22 13:16 (UTC)                               | 2023-05-22T13:16:00Z
        Nana talk 13:16, 22 May 2023 (UTC)                               | 2023-05-22T13:16:00Z
        Nana (talk) 13:16, 22 May 2023                                   |
        Nana (talk) 25:16, 22 May 2023 (UTC)                             |
        Nana (talk)                                                      |
        1. Nana                                                          |
        User:Nana                                                        |
        """)
    void aSignatureIsASignUp(String line, @Nullable Instant at) {
        assertThat(interest(line).signUps()).containsExactly(new SignUp("Nana", at, ""));
        assertThat(interest(line).questions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# [[User:Nana (WMX)|Nana]] ([[User talk:Nana (WMX)|talk]]) 13:16, 22 May 2023 (UTC)",
                "#[[User:Nana_(WMX)|<span style=\"color:red\">'''Na'''</span>]] <sup>[[User talk:Nana (WMX)|✉]]</sup>"
                        + " 13:16, 22 May 2023 (UTC)",
                "# {{u|Nana (WMX)}} 13:16, 22 May 2023 (UTC)",
                "# --[[:m:Benutzerin:Nana (WMX)]] 13:16, 22 May 2023 (UTC)",
                "# {{unsigned|Nana (WMX)|13:16, 22 May 2023 (UTC)}}"
            })
    void aLinkInWikitextSaysWhoSigned(String line) {
        assertThat(wikiInterest(line).signUps()).containsExactly(new SignUp("Nana (WMX)", MAY, ""));
    }

    @Test
    void aCheerBesideASignatureIsARemark() {
        Submission.Interest interest =
                interest("1. Looking forward! Nana K. (talk) 13:16, 22 May 2023 (UTC)\n2. +1 --Bo");

        assertThat(interest.signUps())
                .containsExactly(new SignUp("Nana K.", MAY, "Looking forward!"), new SignUp("Bo", null, "+1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• How do you mend nets? -- Nana (talk) 13:16, 22 May 2023 (UTC)",
                "1. How do you mend nets? Nana (talk) 13:16, 22 May 2023 (UTC)",
                "How do you mend nets?\nNana (talk) 13:16, 22 May 2023 (UTC)",
                "How do you\n mend nets? — Nana (talk) 13:16, 22 May 2023 (UTC)"
            })
    void aQuestionMarkMakesAQuestion(String line) {
        Submission.Interest interest = interest("Bo (talk) 10:00, 2 May 2023 (UTC)\n\n" + line);

        assertThat(interest.signUps()).hasSize(1);
        assertThat(interest.questions()).containsExactly(new Question("Nana", MAY, "How do you mend nets?", List.of()));
    }

    @Test
    void aLongerCommentIsAQuestionToo() {
        assertThat(interest("• I want to hear what it cost you all -- Nana (talk) 13:16, 22 May 2023 (UTC)")
                        .questions())
                .containsExactly(new Question("Nana", MAY, "I want to hear what it cost you all", List.of()));
    }

    @Test
    void repliesStandBelowTheirQuestion() {
        Submission.Interest interest = wikiInterest("""
            # [[User:Bo]] 13:16, 22 May 2023 (UTC)
            * How? [[User:Nana]] 13:16, 22 May 2023 (UTC)
            *: With thread. [[User:AshaM|Asha]] 13:16, 22 May 2023 (UTC)
            ** Thanks! [[User:Nana]] 13:16, 22 May 2023 (UTC)
            * Why, {{ping|Bo}}? [[User:Bo]] 13:16, 22 May 2023 (UTC)
            """);

        assertThat(interest.questions())
                .containsExactly(
                        new Question(
                                "Nana",
                                MAY,
                                "How?",
                                List.of(new Reply("AshaM", MAY, "With thread."), new Reply("Nana", MAY, "Thanks!"))),
                        new Question("Bo", MAY, "Why, Bo?", List.of()));
    }

    @Test
    void anAuthorsLineBelowAQuestionIsItsReply() {
        Submission.Interest interest = interest(
                "Why nets? Nana (talk) 13:16, 22 May 2023 (UTC)\nThey hold. AshaM (talk) 13:16, 22 May 2023 (UTC)");

        assertThat(interest.questions())
                .containsExactly(
                        new Question("Nana", MAY, "Why nets?", List.of(new Reply("AshaM", MAY, "They hold."))));
    }

    @Test
    void whoSignsTwiceIsInterestedOnce() {
        assertThat(interest("1. Nana\n2. Bo\n3. Nana").signUps().stream().map(SignUp::userName))
                .containsExactly("Nana", "Bo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "None registered", "No one yet.", "1.\n2.\n3.", "# ~~~~", "-"})
    void anEmptyListIsEmpty(String list) {
        Understood reading = Pages.read(page(list));

        assertThat(reading.of(Field.INTERESTED).finding().code()).isEqualTo("empty");
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void aQuestionWithoutNameIsKeptAndTold() {
        Understood reading = Pages.read(page("• What about money?"));

        assertThat(reading.submission().interest().questions())
                .containsExactly(new Question(null, null, "What about money?", List.of()));
        assertThat(reading.of(Field.QUESTIONS).remarks())
                .containsExactly(Remark.of(Remark.Code.WITHOUT_USER, "count", "1"));
    }

    @Test
    void aCommentWithoutNameIsUnplaced() {
        Understood reading =
                Pages.read(page("1. Nana\n\nThis list was copied from another page by the team of the conference."));

        assertThat(reading.unplaced())
                .containsExactly(new Unplaced(
                        10,
                        "This list was copied from another page by the team of the conference.",
                        Unplaced.Reason.NO_NAME));
    }

    @Test
    void aStruckSignUpIsNoSignUp() {
        Understood reading = Pages.read(page("# [[User:Bo]]\n# <s>[[User:Nana]]</s>"));

        assertThat(reading.submission().interest().signUps()).containsExactly(new SignUp("Bo", null, ""));
        assertThat(reading.unplaced()).containsExactly(new Unplaced(9, "[[User:Nana]]", Unplaced.Reason.STRUCK_OUT));
    }

    @Test
    void namesBesideTheLabelAreSignUps() {
        Understood reading =
                Pages.read("ID : 3 Nets\nAuthor(s): Asha Mtoni\nInterested participants: Nana, Bo (WMX) and Jo\n");

        assertThat(reading.submission().interest().signUps().stream().map(SignUp::userName))
                .containsExactly("Nana", "Bo (WMX)", "Jo");
    }

    @Test
    void aNameBeforeAColonAsksOnlyIfItIsKnown() {
        Submission.Interest interest =
                interest("1. Nana\n2. Nana: how?\n3. Question by Bo: why?\n4. Money: who pays?\n5. Question: when?");

        assertThat(interest.questions())
                .containsExactly(
                        new Question("Nana", null, "how?", List.of()),
                        new Question("Bo", null, "why?", List.of()),
                        new Question(null, null, "Money: who pays?", List.of()),
                        new Question(null, null, "when?", List.of()));
    }

    private static Submission.Interest interest(String list) {
        return Pages.read(page(list)).submission().interest();
    }

    private static Submission.Interest wikiInterest(String list) {
        return Pages.read("{{Session|id=3|title=Nets|username=AshaM|author=Asha Mtoni|type=panel}}\n"
                        + "== Interested participants ==\n" + list)
                .submission()
                .interest();
    }

    private static String page(String list) {
        return "ID : 3 Nets\n"
                + "Author(s): Asha Mtoni Username(s): AshaM\n"
                + "Level of advancement: basic\n\n"
                + "Interested participants[edit]\n\n"
                + "(register below and ask your questions now to the session organizer)\n"
                + list + "\n";
    }
}
