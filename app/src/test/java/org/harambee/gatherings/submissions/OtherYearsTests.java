package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.harambee.gatherings.submissions.Level.Step;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.harambee.gatherings.submissions.Submission.Author;
import org.harambee.gatherings.submissions.SubmissionType.Kind;
import org.junit.jupiter.api.Test;

class OtherYearsTests {

    @Test
    void aPageOf2022HasItsLabelsAsHeadings() {
        Understood reading = Pages.readFile("page-2022.txt");
        Submission submission = reading.submission();

        assertThat(submission.title()).isEqualTo("What the storm taught our archive.");
        assertThat(submission.key()).contains("title:what the storm taught our archive");
        assertThat(submission.type())
                .isEqualTo(new SubmissionType(Kind.LECTURE, "A lecture, then time for what listeners want to know."));
        assertThat(submission.authors().listed()).isEmpty();
        assertThat(submission.authors().unalignedAffiliations()).containsExactly("The Test Foundation");
        assertThat(submission.themes()).containsExactly("Legal, Storm relief");
        assertThat(submission.level()).isEqualTo(new Level(Step.BASIC, Step.BASIC, "Basic."));
        assertThat(submission.texts().slides()).isEqualTo("https://example.org/slides.pdf");
        assertThat(submission.wishes().hybrid()).isEqualTo(new Wish(true, "Online session"));
        assertThat(submission.interest().signUps())
                .containsExactly(
                        new SignUp("Gerald K.", Instant.parse("2022-08-01T20:10:00Z"), ""),
                        new SignUp("Ламбе", Instant.parse("2022-10-06T17:50:00Z"), ""));
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void emptyHeadingsOf2022AreEmptyAndNotMissing() {
        Understood reading = Pages.readFile("page-2022.txt");

        assertThat(reading.of(Field.AUTHORS).finding())
                .isEqualTo(new Finding.Empty(new Origin(Origin.How.LABEL, "Author(s) of the submission", 16)));
        assertThat(reading.of(Field.PUBLIC_ID).finding()).isEqualTo(new Finding.Missing());
    }

    @Test
    void theMobilePageOf2021LostLabelsSoItsListIsSortedButInDoubt() {
        Understood reading = Pages.readFile("page-2021.txt");
        Submission submission = reading.submission();

        assertThat(submission.title()).isEqualTo("Rivers meet the sea");
        assertThat(submission.authors().listed())
                .containsExactly(new Author("Asha Mtoni", null, null), new Author("Łukasz Rzeka", null, null));
        assertThat(submission.authors().unalignedAffiliations())
                .containsExactly("Wikimedia Testland", "Wikimedians of the Coast");
        assertThat(submission.themes()).containsExactly("Collaboration");
        assertThat(submission.answers().preRecorded()).isEqualTo(new Answer(true, "Yes"));
        assertThat(submission.texts().benefit())
                .isEqualTo("Listeners will hear answers to these questions:\n\n"
                        + "• Who may join a region?\n• What does a region decide?");
        assertThat(List.of(Field.AUTHORS, Field.AFFILIATIONS, Field.THEMES))
                .allMatch(field -> reading.of(field).finding().code().equals("ambiguous"));
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void aPageOf2025IsATableAndAsksForRecordingAndPhotography() {
        Understood reading = Pages.readFile("page-2025.txt");
        Submission submission = reading.submission();

        assertThat(submission.publicId()).isEqualTo("41");
        assertThat(submission.title()).isEqualTo("Mending nets together: A problem solver");
        assertThat(submission.authors().listed())
                .containsExactly(new Author("Klara Sieć", "KlaraS", "Wikimedia Testland"));
        assertThat(submission.type()).isEqualTo(new SubmissionType(null, "problem solver"));
        assertThat(submission.themes()).containsExactly("Community Engagement", "Education", "Partnerships");
        assertThat(submission.level()).isEqualTo(new Level(Step.MEDIUM, Step.ADVANCED, "Intermediate to advance"));
        assertThat(submission.texts().abstractText())
                .isEqualTo("In 45 minutes we mend three nets in small groups, and write down how.");
        assertThat(submission.answers().recording()).isEqualTo(new Answer(true, "Yes"));
        assertThat(submission.answers().photography()).isEqualTo(new Answer(false, "No, please"));
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void anUnknownTypeIsKeptAsWrittenAndTold() {
        FieldReport type = Pages.readFile("page-2025.txt").of(Field.TYPE);

        assertThat(type.finding().code()).isEqualTo("understood");
        assertThat(type.remarks()).containsExactly(Remark.of(Remark.Code.TYPE_UNKNOWN, "text", "problem solver"));
    }
}
