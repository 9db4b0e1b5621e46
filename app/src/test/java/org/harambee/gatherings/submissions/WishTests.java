package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.gatherings.submissions.Origin.How;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Online session",
                "Hybrid",
                "Hybrid preferred",
                "We would prefer a hybrid session.",
                "Preferably hybrid/online, to present as international collaborators",
                "If possible, we want to present online.",
                "One of us will join remotely.",
                "Remote presentation, please",
                "We cannot travel, so we would like to present online."
            })
    void aClearWishForAHybridSessionIsHeardAmongTheRequirements(String sentence) {
        Understood reading = Pages.readWith("Special requirements: A table. " + sentence + "\n");

        assertThat(reading.submission().wishes().hybrid()).isEqualTo(new Wish(true, sentence));
        assertThat(reading.submission().wishes().travelGrant()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A stable connection for our online map",
                "We need an online whiteboard.",
                "Projector, chairs",
                "None",
                "We would like to show remote sensing pictures.",
                "A virtual machine"
            })
    void equipmentIsNoWish(String sentence) {
        Understood reading = Pages.readWith("Special requirements: " + sentence + "\n");

        assertThat(reading.submission().wishes()).isEqualTo(new Submission.Wishes(null, null));
        assertThat(reading.of(Field.HYBRID).finding()).isEqualTo(new Finding.Missing());
    }

    @Test
    void aRefusedWishIsARefusalAndNoWish() {
        Submission submission = Pages.readWith(
                        "Special requirements: No hybrid session, please. We don't need a scholarship.\n")
                .submission();

        assertThat(submission.wishes().hybrid()).isEqualTo(new Wish(false, "No hybrid session, please."));
        assertThat(submission.wishes().travelGrant()).isEqualTo(new Wish(false, "We don't need a scholarship."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are interested in a scholarship.",
                "I would like to apply for a travel grant.",
                "Travel support needed",
                "If speakers can get a scholarship, we are interested.",
                "We depend on a travel grant."
            })
    void aClearWishForATravelGrantIsHeard(String sentence) {
        Understood reading = Pages.readWith("Special requirements: " + sentence + "\n");

        assertThat(reading.submission().wishes().travelGrant()).isEqualTo(new Wish(true, sentence));
    }

    @Test
    void aLabelledWishNeedsFewWords() {
        Submission submission = Pages.readWith(
                        "Hybrid: preferred, to present as collaborators\nTravel grant: if we can get one\n")
                .submission();
        Submission plain =
                Pages.readWith("Online participation: no\nScholarship: yes\n").submission();

        assertThat(submission.wishes().hybrid()).isEqualTo(new Wish(true, "preferred, to present as collaborators"));
        assertThat(submission.wishes().travelGrant()).isEqualTo(new Wish(true, "if we can get one"));
        assertThat(plain.wishes()).isEqualTo(new Submission.Wishes(new Wish(false, "no"), new Wish(true, "yes")));
    }

    @Test
    void presentingInPersonIsNoHybridWish() {
        assertThat(Pages.readWith("Mode of participation: In person\n")
                        .submission()
                        .wishes()
                        .hybrid())
                .isEqualTo(new Wish(false, "In person"));
    }

    @Test
    void aWishElsewhereIsToldAndNotTaken() {
        Understood reading = Pages.readWith("Abstract: Nets are mended. We would prefer a hybrid session.\n");

        assertThat(reading.submission().wishes().hybrid()).isNull();
        assertThat(reading.of(Field.HYBRID).finding())
                .isEqualTo(new Finding.Ambiguous(
                        null,
                        List.of(new Seen(
                                "We would prefer a hybrid session.", new Origin(How.STATEMENT, "Abstract", 3)))));
    }

    @Test
    void whatASessionIsAboutIsNoWish() {
        Understood reading =
                Pages.readWith("Abstract: Participants prefer online sessions, and scholarships are wanted.\n");

        assertThat(reading.of(Field.HYBRID).finding()).isEqualTo(new Finding.Missing());
        assertThat(reading.of(Field.TRAVEL_GRANT).finding()).isEqualTo(new Finding.Missing());
    }

    @Test
    void twoWishesThatContradictAreAmbiguous() {
        Understood reading = Pages.readWith("Special requirements: We prefer an online session. No hybrid session.\n");

        assertThat(reading.submission().wishes().hybrid()).isNull();
        assertThat(reading.of(Field.HYBRID).finding().code()).isEqualTo("ambiguous");
    }
}
