package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.gatherings.submissions.Reading.Understood;
import org.harambee.gatherings.submissions.Submission.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Author(s): Asha Mtoni Username(s): AshaM Affiliation: Wikimedia Testland",
                "Author(s): Asha Mtoni\tUsername(s): AshaM\tAffiliation: Wikimedia Testland",
                "| Author(s): Asha Mtoni | Username(s): AshaM | Affiliation: Wikimedia Testland |",
                "AUTHOR(S) :  Asha   Mtoni   USERNAME(S) :AshaM   AFFILIATION:Wikimedia Testland",
                "author(s):Asha Mtoni\nusername(s):AshaM\naffiliation:Wikimedia Testland",
                "Author(s)\nAsha Mtoni\nUsername(s)\nAshaM\nAffiliation\nWikimedia Testland",
                "Author(s):\n\nAsha Mtoni\n\nUsername(s):\n\nAshaM\n\nAffiliation:\n\nWikimedia Testland",
                "**Author(s):** Asha Mtoni\n**Username(s)**: AshaM\n**Affiliation:** Wikimedia Testland",
                "1. Author(s): Asha Mtoni\n2. Username(s): AshaM\n3. Affiliation: Wikimedia Testland",
                "• Author(s): Asha Mtoni\n• Username(s): AshaM\n• Affiliation: Wikimedia Testland",
                "Author(s)：Asha Mtoni\nUsername(s)：AshaM\nAffiliation：Wikimedia Testland",
                "Author(s)\u00a0:\u00a0Asha\u00a0Mtoni\r\n"
                        + "Username(s)\u200b: AshaM\r\n"
                        + "Affiliation: Wikimedia\u2003Testland\r\n",
                "Authors: Asha Mtoni\nUsernames: AshaM\nAffiliations: Wikimedia Testland",
                "Author (s): Asha Mtoni\nUser name(s): AshaM\nAffiliation(s): Wikimedia Testland",
                "Author(s)[edit]\nAsha Mtoni\n\nUsername(s)[edit]\nAshaM\n\nAffiliation[edit]\nWikimedia Testland",
                "Author(s)Edit\nAsha Mtoni\nUsername(s) edit\nAshaM\nAffiliationEdit\nWikimedia Testland",
                "Author(s) – Asha Mtoni\nUsername(s) - AshaM\nAffiliation - Wikimedia Testland",
                "Author(s) of the submission\n"
                        + "  • Asha Mtoni\n"
                        + "Username(s)\n"
                        + "  • User:AshaM\n"
                        + "Affiliation\n"
                        + "  • Wikimedia Testland",
                "== Author(s) ==\nAsha Mtoni\n== Username(s) ==\nAshaM\n== Affiliation ==\nWikimedia Testland",
                "'''Author(s):''' Asha Mtoni<br>'''Username(s):''' [[User:AshaM]]<br />'''Affiliation:'''"
                        + " [[:m:Wikimedia Testland|Wikimedia Testland]]",
                "; Author(s) : Asha Mtoni\n; Username(s)\n: AshaM\n; Affiliation\n: Wikimedia Testland",
                "{|\n"
                        + "! Author(s):\n"
                        + "| Asha Mtoni\n"
                        + "|-\n"
                        + "! Username(s):\n"
                        + "| AshaM\n"
                        + "|-\n"
                        + "! Affiliation:\n"
                        + "| Wikimedia Testland\n"
                        + "|}"
            })
    void labelsAreFoundHoweverTheyWereCopied(String header) {
        Understood reading = Pages.read("ID : 3\nNets and knots\n" + header + "\nType of submission: panel\n");

        assertThat(reading.submission().authors().listed())
                .containsExactly(new Author("Asha Mtoni", "AshaM", "Wikimedia Testland"));
        assertThat(reading.submission().title()).isEqualTo("Nets and knots");
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void wordsOfALabelInsideASentenceAreNoLabel() {
        String text = "We ask for the level of advancement: it matters. Topic: nets. Our special requirements are few.";

        Understood reading = Pages.readWith("Abstract: " + text + "\nLevel of advancement: basic\n");

        assertThat(reading.submission().texts().abstractText()).isEqualTo(text);
        assertThat(reading.submission().themes()).isEmpty();
    }

    @Test
    void aLabelInTheMiddleOfALineEndsTheTextBeforeIt() {
        Understood reading = Pages.readWith("Abstract: We mend nets. Level of advancement: basic\n");

        assertThat(reading.submission().texts().abstractText()).isEqualTo("We mend nets.");
        assertThat(reading.submission().level()).isEqualTo(new Level(Level.Step.BASIC, Level.Step.BASIC, "basic"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How will this session be beneficial for the communities in the region of CEE? It helps.",
                "How will this session be beneficial for the communities in the region of Central and Eastern"
                        + " Europe?\n\n"
                        + "It helps.",
                "How will this session be beneficial for the communities in the region of East Africa?\nIt helps.",
                "how will this session be beneficial for the communities in the region of CEE ? It helps.",
                "How will your workshop benefit the communities of the Alps?   It helps.",
                "How will this session be beneficial for the communities in the region of Central and\n"
                        + "Eastern Europe? It helps.",
                "HOW WILL THIS SESSION BE BENEFICIAL FOR THE COMMUNITIES IN THE REGION OF CEE?\nIt helps.",
                "Benefit: It helps."
            })
    void theQuestionOnBenefitsIsKnownForAnyRegion(String question) {
        assertThat(Pages.readWith(question).submission().texts().benefit()).isEqualTo("It helps.");
    }

    @Test
    void aLabelOfAnotherFormIsToldAndNotTaken() {
        Understood reading =
                Pages.readWith("Affiliation: Wikimedia Testland\nRoom: Hall B\nSeats: 40\n\nAbstract: Nets.");

        assertThat(reading.unplaced())
                .containsExactly(
                        new Unplaced(4, "Room: Hall B", Unplaced.Reason.LABEL_WITHOUT_FIELD),
                        new Unplaced(5, "Seats: 40", Unplaced.Reason.UNKNOWN_LABEL));
    }

    @Test
    void aValueMayItselfBeAWordOfTheForm() {
        Understood reading = Pages.readWith("Type of submission\nDiscussion\n\nTheme(s)\nTools\nPhotos\n");

        assertThat(reading.submission().type())
                .isEqualTo(new SubmissionType(SubmissionType.Kind.DISCUSSION, "Discussion"));
        assertThat(reading.submission().themes()).containsExactly("Tools", "Photos");
    }

    @Test
    void aTableOfContentsAboveThePageLabelsNothing() {
        Understood reading = Pages.read("""
            Main menu
            Search
            Contents
            move to sidebar
            hide
            (Top)
            Abstract
            Interested participants
            ID : 3 Nets
            Author(s): Asha Mtoni Affiliation: Wikimedia Testland

            Abstract

            We mend nets.

            Interested participants[edit]
            Nana (talk) 13:16, 22 May 2023 (UTC)

            This page was last edited on 23 May 2023, at 10:00.
            Text is available under a licence; additional terms may apply.
            Privacy policy
            Some other link of the site
            """);

        assertThat(reading.submission().texts().abstractText()).isEqualTo("We mend nets.");
        assertThat(reading.submission().authors().listed())
                .containsExactly(new Author("Asha Mtoni", null, "Wikimedia Testland"));
        assertThat(reading.submission().interest().signUps()).hasSize(1);
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void ordinaryWordsBeforeAColonInsideATextAreNoLabels() {
        String text = "We mend nets in three steps.\n\n"
                + "Format: twenty minutes of talk.\n\n"
                + "Topics: knots, thread.\n\n"
                + "Participants: up to ten.";
        Understood reading = Pages.readWith(
                "Type of submission: workshop\nTheme(s): Nets\n\n" + text + "\n\nLevel of advancement: basic\n");

        assertThat(reading.submission().texts().abstractText()).isEqualTo(text);
        assertThat(reading.submission().themes()).containsExactly("Nets");
    }

    @Test
    void aTextWrappedLikeAMailIsPutTogetherAgain() {
        Understood reading = Pages.readWith("""
            Abstract: Nets tear where nobody looks, and so we look together at
            every knot of them before the storm comes.
            Then we sail.

            Bring thread.
            Level of advancement: basic
            """);

        assertThat(reading.submission().texts().abstractText())
                .isEqualTo(
                        "Nets tear where nobody looks, and so we look together at every knot of them before the storm"
                                + " comes.\n"
                                + "Then we sail.\n\n"
                                + "Bring thread.");
    }

    @Test
    void aLabelMayStandInATitle() {
        Submission submission = Pages.read("ID : 3 Nets. Abstract: a new art\nAuthor(s): Asha Mtoni\n")
                .submission();

        assertThat(submission.title()).isEqualTo("Nets. Abstract: a new art");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How will this session be beneficial for the communities in the region of CEE It helps.",
                "How will this session be beneficial for the communities in the region of CEE - It helps.",
                "How will this session be beneficial for the communities in the region of Central and Eastern Europe\n"
                        + "It helps."
            })
    void theQuestionIsKnownWithoutItsMark(String question) {
        assertThat(Pages.readWith(question).submission().texts().benefit()).isEqualTo("It helps.");
    }
}
