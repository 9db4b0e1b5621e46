package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.harambee.gatherings.submissions.Level.Step;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.harambee.gatherings.submissions.Submission.Answers;
import org.harambee.gatherings.submissions.Submission.Author;
import org.harambee.gatherings.submissions.Submission.Authors;
import org.harambee.gatherings.submissions.Submission.Interest;
import org.harambee.gatherings.submissions.Submission.Texts;
import org.harambee.gatherings.submissions.Submission.Wishes;
import org.harambee.gatherings.submissions.SubmissionType.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Session14Tests {

    @ParameterizedTest
    @ValueSource(strings = {"session-14-page.txt", "session-14-tabs.txt", "session-14.wiki", "session-14-bold.wiki"})
    void itReadsCompletelyInEveryForm(String file) {
        Understood reading = Pages.readFile(file);

        assertThat(reading.submission()).isEqualTo(session14());
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void itsKeyIsItsPublicIdSoItCanBeReadTwice() {
        Submission once = Pages.readFile("session-14-page.txt").submission();
        Submission again = Pages.readFile("session-14.wiki").submission();

        assertThat(once.key()).contains("id:14");
        assertThat(again.key()).isEqualTo(once.key());
    }

    @Test
    void everyFieldOfTheFormIsReportedAndNothingIsInDoubt() {
        Understood reading = Pages.readFile("session-14-page.txt");

        assertThat(asked(reading, "understood"))
                .containsExactly(
                        Field.PUBLIC_ID,
                        Field.TITLE,
                        Field.AUTHORS,
                        Field.USER_NAMES,
                        Field.AFFILIATIONS,
                        Field.TYPE,
                        Field.THEMES,
                        Field.LEVEL,
                        Field.ABSTRACT,
                        Field.SPECIAL_REQUIREMENTS,
                        Field.BENEFIT);
        assertThat(asked(reading, "empty")).containsExactly(Field.INTERESTED);
        assertThat(reading.fields()).allMatch(report -> report.remarks().isEmpty());
    }

    @Test
    void itsWishesAreUnderstoodFromTheSpecialRequirements() {
        FieldReport hybrid = Pages.readFile("session-14-page.txt").of(Field.HYBRID);

        assertThat(hybrid.finding())
                .isEqualTo(new Finding.Understood(
                        "Hybrid or online is preferred, to present as international collaborators.",
                        new Origin(Origin.How.STATEMENT, "Special requirements", 17)));
    }

    private static List<Field> asked(Understood reading, String code) {
        Stream<FieldReport> reports = reading.fields().stream();
        return reports.filter(report -> report.field().asked())
                .filter(report -> report.finding().code().equals(code))
                .map(FieldReport::field)
                .toList();
    }

    private static Submission session14() {
        String type =
                "lecture: one or two presenters, then questions and comments from the audience; 30 minutes in all";
        String hybrid = "Hybrid or online is preferred, to present as international collaborators.";
        String grant = "We are interested in a scholarship if speakers can get one.";
        return new Submission(
                "14",
                "Collaborating across CEE and beyond: Best practices of Building a New Innovation Format for the"
                        + " Movement",
                new Authors(
                        List.of(
                                new Author("Lucia Obst", "Lucia Obst (WMDE)", "Wikimedia Deutschland"),
                                new Author("Ivana Madžarević", "IvanaMadzarevic", "Wikimedia Serbia")),
                        List.of(),
                        List.of()),
                new SubmissionType(Kind.LECTURE, type),
                List.of("Innovation", "Collaboration / Partnerships", "Diversity", "Collaboration playbook"),
                new Level(Step.MEDIUM, Step.MEDIUM, "Medium"),
                new Texts(abstractText(), hybrid + " " + grant, benefit(), null),
                new Answers(null, null, null),
                new Wishes(new Wish(true, hybrid), new Wish(true, grant)),
                new Interest(List.of(), List.of()));
    }

    private static String abstractText() {
        return "A space to exchange knowledge and skills on working across affiliates. Six affiliates (Serbia,"
                + " Argentina, Deutschland, and the user groups of Kenya, Tanzania and Uganda) formed a partnership in"
                + " 2023 to build an innovation infrastructure that serves each region and the whole movement; every"
                + " partner builds on its own strengths and resources, and the partnership aims to be equitable.\n\n"
                + "Shared are what worked, what could be better, and a collaboration playbook, so that listeners can"
                + " set up a cross-affiliate collaboration of their own.";
    }

    private static String benefit() {
        return "Partnerships multiply impact, overcome silos and pool resources; six partners gathered learnings that"
                + " CEE affiliates, which often can grow by sharing resources, may use as one blueprint, taking the"
                + " experience home to collaborate beyond their region.";
    }
}
