package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.gatherings.submissions.Origin.How;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.harambee.gatherings.submissions.Submission.Author;
import org.harambee.gatherings.submissions.Unplaced.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikitextTests {

    @ParameterizedTest
    @CsvSource({
        "id, title, author, username, type, affiliation, theme, abstract, level, requirements, benefit, slides",
        "ID, Title, Authors, Users, Type, Affiliations, Topics, Abstract, Level, Special_requirements, Benefits,"
                + " Slides",
        "nr, session_title, author(s), user_name(s), type_of_submission, affiliation(s), theme(s), summary,"
                + " level-of-advancement, special requirements, benefit_for_region, further_information",
        "number, submission title, author1, username1, submission_type, affiliation1, theme1, description, difficulty,"
                + " special_needs, How will this session be beneficial for the communities in the region of CEE?, links"
    })
    void anyTemplateWithSuchParametersIsRead(
            String id,
            String title,
            String author,
            String user,
            String type,
            String affiliation,
            String theme,
            String text,
            String level,
            String needs,
            String benefit,
            String slides) {
        String page = "{{Anything at all\n|" + id + "=3|" + title + " = Nets\n| " + author + " = Asha Mtoni\n|" + user
                + "=AshaM\n|" + type + "=panel|" + affiliation + "=WMX\n|" + theme + "=A\n|" + text + "=Words.\n|"
                + level
                + "=basic\n|" + needs + "=Chairs\n|" + benefit + "=Much\n|" + slides + "=s.pdf\n}}";

        Understood reading = Pages.read(page);
        Submission submission = reading.submission();

        assertThat(submission.publicId()).isEqualTo("3");
        assertThat(submission.title()).isEqualTo("Nets");
        assertThat(submission.authors().listed()).containsExactly(new Author("Asha Mtoni", "AshaM", "WMX"));
        assertThat(submission.themes()).containsExactly("A");
        assertThat(submission.texts()).isEqualTo(new Submission.Texts("Words.", "Chairs", "Much", "s.pdf"));
        assertThat(reading.of(Field.LEVEL).finding())
                .isEqualTo(new Finding.Understood("basic", new Origin(How.PARAMETER, level, 8)));
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void markupInValuesIsReadAsItShows() {
        assertThat(abstractOf("'''Bold''' ''and'' <b>more</b> [[Nets|nets]] [[Knot]] &amp; &#8212; {{small|fine}}"))
                .isEqualTo("Bold and more nets Knot & — fine");
        assertThat(abstractOf("a [https://example.org/x words here] b<!-- not shown -->"))
                .isEqualTo("a words here (https://example.org/x) b");
        assertThat(abstractOf("<nowiki>[[raw]] {{x|y}}</nowiki>")).isEqualTo("[[raw]] {{x|y}}");
        assertThat(abstractOf("{{Unknown|a=b|c}} stays")).isEqualTo("{{Unknown|a=b|c}} stays");
        assertThat(abstractOf("one<br>two\nthree\n\nfour\n* five\n* six"))
                .isEqualTo("one\ntwo three\n\nfour\n* five\n* six");
    }

    @Test
    void barsInsideLinksAndTemplatesDoNotEndAValue() {
        assertThat(abstractOf("[[A|b]] {{tl|c|d=e}} [[File:X.jpg|thumb|a [[B|net]] hangs]] end"))
                .isEqualTo("b {{tl|c|d=e}} a net hangs end");
    }

    @Test
    void aFootnoteIsTakenOutAndTold() {
        Understood reading = Pages.read(template("abstract = Nets.<ref>See ''there''.</ref> Knots.<ref name=\"a\" />"));

        assertThat(reading.submission().texts().abstractText()).isEqualTo("Nets. Knots.");
        assertThat(reading.unplaced()).containsExactly(new Unplaced(2, "See ''there''.", Reason.FOOTNOTE));
    }

    @Test
    void unknownParametersAndSectionsAreUnplaced() {
        Understood reading = Pages.read(template("room = Hall B\n|seats=\n|positional") + "\n\n== Votes ==\nYes\n");

        assertThat(reading.unplaced())
                .containsExactly(
                        new Unplaced(2, "room = Hall B", Reason.UNKNOWN_PARAMETER),
                        new Unplaced(4, "positional", Reason.UNKNOWN_PARAMETER),
                        new Unplaced(7, "Votes", Reason.UNKNOWN_SECTION),
                        new Unplaced(8, "Yes", Reason.UNKNOWN_SECTION));
    }

    @Test
    void theAbstractMayStandBelowTheTemplate() {
        Understood reading =
                Pages.read(template("x=") + "\n\nWe mend nets in pairs.\n\n'''Special requirements:''' none\n");

        assertThat(reading.submission().texts().abstractText()).isEqualTo("We mend nets in pairs.");
        assertThat(reading.submission().texts().specialRequirements()).isEqualTo("none");
        assertThat(reading.of(Field.ABSTRACT).finding())
                .isEqualTo(new Finding.Understood("We mend nets in pairs.", new Origin(How.POSITION, null, 5)));
    }

    @Test
    void aTemplateThatIsNeverClosedIsReadAndTold() {
        Understood reading = Pages.read("{{Session|id=3\n"
                + "|title=Nets\n"
                + "|author=Asha\n"
                + "|type=panel\n\n"
                + "== Interested participants ==\n"
                + "# [[User:Bo]]\n");

        assertThat(reading.submission().title()).isEqualTo("Nets");
        assertThat(reading.submission().interest().signUps()).hasSize(1);
        assertThat(reading.of(Field.TITLE).remarks())
                .containsExactly(Remark.of(Remark.Code.TEMPLATE_NOT_CLOSED, "template", "Session"));
    }

    @Test
    void anInnerTemplateMayCarryTheSubmission() {
        Understood reading =
                Pages.read("{{Frame|content={{Session|id=3|title=Nets|author=Asha Mtoni|type=panel}}|width=3}}");

        assertThat(reading.submission().title()).isEqualTo("Nets");
    }

    @Test
    void numberedParametersKeepTogether() {
        Understood reading = Pages.read(
                "{{S|title=Nets|author_2=Bo|username_1=AM|author_1=Asha|username_2=B2|affiliation_2=WMX|type=panel}}");

        assertThat(reading.submission().authors().listed())
                .containsExactly(new Author("Asha", "AM", null), new Author("Bo", "B2", null));
        assertThat(reading.submission().authors().unalignedAffiliations()).containsExactly("WMX");
    }

    @Test
    void listTemplatesPartNames() {
        Understood reading = Pages.read("{{S|title=Nets|authors={{ubl|Asha|Bo}}|usernames={{plainlist|\n"
                + "* [[User:A]]\n"
                + "* {{u|B}}\n"
                + "}}|type=panel}}");

        assertThat(reading.submission().authors().listed())
                .containsExactly(new Author("Asha", "A", null), new Author("Bo", "B", null));
    }

    @Test
    void categoriesLogosAndCommentsAreNoContent() {
        Understood reading = Pages.read("__NOTOC__\n<!-- a\nb -->\n[[File:Wikimedia CEE Meeting Logo.svg|50px]]\n"
                + template("x=") + "\n[[Category:Nets]]\n<references />\n</div>");

        assertThat(reading.unplaced()).isEmpty();
    }

    private static String template(String parameters) {
        return "{{Session|id=3|title=Nets|author=Asha Mtoni|type=panel\n|" + parameters + "\n}}";
    }

    private static @Nullable String abstractOf(String wikitext) {
        return Pages.read(template("abstract = " + wikitext))
                .submission()
                .texts()
                .abstractText();
    }
}
