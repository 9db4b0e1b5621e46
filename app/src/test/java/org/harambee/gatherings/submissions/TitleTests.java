package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.gatherings.submissions.Origin.How;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTests {

    private static final String REST = "\nAuthor(s): Asha Mtoni\nType of submission: panel\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ID : 14 Ten nets: one river",
                "ID:14 Ten nets: one river",
                "ID 14 Ten nets: one river",
                "ID : #14 - Ten nets: one river",
                "ID : 14\tTen nets: one river",
                "ID : 14 | Ten nets: one river",
                "ID : 14\nTen nets: one river",
                "ID : 14\n\nTen nets: one river\n",
                "ID :\n14\nTen nets: one river",
                "Ten nets: one river\nID : 14",
                "Ten nets: one river ID : 14",
                "Wikimedia CEE Meeting 2023 Logo ID : 14 Ten nets: one river",
                "Wikimedia CEE Meeting 2023 Logo\nID : 14\nTen nets: one river",
                "Submission ID: 14\nTitle: Ten nets: one river",
                "ID : 14\nTitle of the submission\n\nTen nets: one river\n",
                "ID : 14 Ten nets:\none river",
                "Wikimedia CEE Meeting 2023/Submissions/Ten nets: one river\n\nID : 14",
                "https://meta.wikimedia.org/wiki/Wikimedia_CEE_Meeting_2023/Submissions/Ten_nets:_one_river\nID : 14",
                "Wikimedia CEE Meeting 2023/Submissions/Ten nets: one river - Meta\n\nID : 14 TBD",
                "# Ten nets: one river\n\nID : 14",
                "== Ten nets: one river ==\n'''ID :''' 14",
            })
    void theTitleIsFoundBesideTheIdOrAroundItOrInThePagesName(String header) {
        Understood reading = Pages.read(header + REST);

        assertThat(reading.submission().publicId()).isEqualTo("14");
        assertThat(reading.submission().title()).isEqualTo("Ten nets: one river");
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void aStandInBesideTheIdIsNoTitle() {
        Understood reading = Pages.read("Wikimedia CEE Meeting 2023/Submissions/Nets\n\nID : 36 TBD" + REST);

        assertThat(reading.of(Field.TITLE).finding())
                .isEqualTo(new Finding.Understood("Nets", new Origin(How.POSITION, null, 1)));
    }

    @Test
    void aPageNamedOtherwiseIsRemarked() {
        Understood reading = Pages.read("Wikimedia CEE Meeting 2023/Submissions/Old nets\n\nID : 36 New nets" + REST);

        assertThat(reading.submission().title()).isEqualTo("New nets");
        assertThat(reading.of(Field.TITLE).remarks())
                .containsExactly(Remark.of(Remark.Code.HEADING_DIFFERS, "heading", "Old nets"));
    }

    @Test
    void twoTitlesAreAmbiguousAndTheFirstIsTaken() {
        Understood reading = Pages.read("Title: New nets\nTitle: Old nets" + REST);

        assertThat(reading.submission().title()).isEqualTo("New nets");
        assertThat(reading.of(Field.TITLE).finding())
                .isEqualTo(new Finding.Ambiguous(
                        "New nets",
                        List.of(
                                new Seen("New nets", new Origin(How.LABEL, "Title", 1)),
                                new Seen("Old nets", new Origin(How.LABEL, "Title", 2)))));
    }

    @Test
    void withoutIdTheKeyIsTheTitleHoweverItIsWritten() {
        String key = "title:ivana s nets ten";

        assertThat(Pages.read("Title: Ivana’s “nets” – ten!" + REST)
                        .submission()
                        .key())
                .contains("title:ivanas nets ten");
        assertThat(Pages.read("Title: IVANA'S  nets: ten" + REST).submission().key())
                .contains("title:ivanas nets ten");
        assertThat(Pages.read("Title: Ivana s nets ten" + REST).submission().key())
                .contains(key);
        assertThat(Pages.read("Title: Мреже и чворови" + REST).submission().key())
                .contains("title:мреже и чворови");
        assertThat(Pages.read("Author(s): Asha" + REST).submission().key()).isEmpty();
    }

    @Test
    void anIdIsTheSameWithOrWithoutItsZeros() {
        assertThat(Pages.read("ID: 014 Nets" + REST).submission().key()).contains("id:14");
        assertThat(Pages.read("ID: #14 Knots" + REST).submission().key()).contains("id:14");
    }

    @Test
    void anOrdinalAfterTheLabelBeginsTheTitle() {
        Submission submission = Pages.read("ID : 10th birthday of nets" + REST).submission();

        assertThat(submission.publicId()).isNull();
        assertThat(submission.title()).isEqualTo("10th birthday of nets");
    }
}
