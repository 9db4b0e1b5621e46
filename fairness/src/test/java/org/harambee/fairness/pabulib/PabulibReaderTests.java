package org.harambee.fairness.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Ballots;
import org.harambee.fairness.election.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PabulibReaderTests {
    static final String APPROVAL = """
            META
            key;value
            description;"A street; and ""two"" parks
            in one town"
            num_projects;3
            num_votes;4
            budget;100000.50
            vote_type;approval
            house_rule;be kind
            PROJECTS
            cost;project_id;name;category;target;latitude
            4000.0;BO.OM.97/24;"Plac ""Zabaw""; nowy";sport, public space;none;51.7
            100000.50;10;Школа;;youth;
            0;9;Mti;none;;
            VOTES
            voter_id;age;vote;sex;district
            1;34;"10,BO.OM.97/24";F;Ost
            2;;10,BO.OM.97/24;M;Ost
            3;60; 9 , 10 ;F;"West; ""neu""\"
            4;none;;none;
            """;

    @Test
    void readsWhatTheFormatAllows() throws IOException {
        var file = read(APPROVAL);
        var election = file.election();

        assertThat(election.type()).isEqualTo(BallotType.APPROVAL);
        assertThat(election.budget()).isEqualTo(1_000_005);
        assertThat(election.decimals()).isEqualTo(1);
        assertThat(election.projects())
                .containsExactly(
                        new Project(
                                "BO.OM.97/24",
                                40_000,
                                "Plac \"Zabaw\"; nowy",
                                List.of("sport", "public space"),
                                List.of()),
                        new Project("10", 1_000_005, "Школа", List.of(), List.of("youth")),
                        new Project("9", 0, "Mti", List.of(), List.of()));
        assertThat(votes(election.ballots())).containsExactly("2x 0 1", "1x 1 2", "1x");
        assertThat(file.meta())
                .containsEntry("house_rule", "be kind")
                .containsEntry("description", "A street; and \"two\" parks\nin one town");
        assertThat(file.projectRows().getFirst()).contains("51.7");
        assertThat(file.remarks())
                .containsExactly(
                        new Remark(14, "PROJECTS cost", "project 9 costs nothing"),
                        new Remark(20, "VOTES vote", "is empty; it counts as a voter who names nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsAndByteOrderMarkAndSmallPiecesMakeNoDifference(String lineEnd) throws IOException {
        var text = "\uFEFF" + APPROVAL.replace("parks\nin", "parks in").replace("\n", lineEnd);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var whole = new ByteArrayInputStream(bytes);
        var slow = new InputStream() {
            @Override
            public int read() {
                return whole.read();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return whole.read(into, from, Math.min(length, 1));
            }
        };

        var file = new PabulibReader().read(slow, "x.pb");

        assertThat(votes(file.election().ballots())).containsExactly("2x 0 1", "1x 1 2", "1x");
        assertThat(file.remarks()).extracting(Remark::line).containsExactly(13L, 19L);
    }

    @Test
    void votersAreDividedByColumns() throws IOException {
        var reader = new PabulibReader().groupedBy(List.of("district", "sex"));

        var election = reader.read(stream(APPROVAL), "x.pb").election();

        assertThat(election.groupings().get(0).names()).containsExactly("Ost", "West; \"neu\"", "");
        assertThat(election.groupings().get(1).names()).containsExactly("F", "M", "");
        assertThat(election.ballots().distinct()).isEqualTo(4);
        assertThatThrownBy(() -> new PabulibReader().groupedBy(List.of("shoe")).read(stream(APPROVAL), "x.pb"))
                .hasMessage(
                        "x.pb:16: VOTES header: has no column shoe but voter_id;age;vote;sex;district; add the column");
    }

    @Test
    void ordinalBallotsKeepTheirOrder() throws IOException {
        var file = read(small("ordinal", "voter_id;vote", "1;b,a,b", "2;a,b"));

        assertThat(votes(file.election().ballots())).containsExactly("1x 1 0", "1x 0 1");
        assertThat(file.remarks())
                .containsExactly(
                        new Remark(11, "VOTES vote", "names a project twice; it counts once, at its first place"));
    }

    @Test
    void pointsStandBesideTheVoteAndALaterMentionReplacesAnEarlier() throws IOException {
        var ballots = read(small("scoring", "voter_id;points;vote", "1;2,-0.5;b,a", "2;1,7,3;a,b,a"))
                .election()
                .ballots();

        assertThat(ballots.pointDecimals()).isEqualTo(1);
        assertThat(points(ballots)).containsExactly("0:-5 1:20", "0:30 1:70");
    }

    @Test
    void weightsComeFromAColumn() throws IOException {
        var file = new PabulibReader()
                .weightedBy("hours")
                .read(stream(small("approval", "voter_id;vote;hours", "1;a;3", "2;a;1", "3;a;3")), "x.pb");

        assertThat(file.election().ballots().distinct()).isEqualTo(2);
        assertThat(file.election().ballots().weight()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            budget;5                 | budget;0            | 3: META budget: is 0; it must be above 0
            budget;5                 | budget;-5           | 3: META budget: is -5; it must be above 0
            budget;5                 | budget;NaN          | 3: META budget: "NaN" is not a number; write digits, with a dot before decimals and nothing else
            budget;5                 | x;5                 | 1: META budget: is missing; add a line budget;…
            budget;5                 | budget;1,000        | 3: META budget: "1,000" is not a number; write digits, with a dot before decimals and nothing else
            budget;5                 | budget;99999999999999999999 | 3: META budget: is too big: 99999999999999999999 with 0 decimal places has more than 18 digits; use a bigger unit or fewer decimals
            vote_type;approval       | vote_type;loud      | 4: META vote_type: is "loud"; write one of approval, ordinal, cumulative, scoring, choose-1
            a;1                      | a;-1                | 7: PROJECTS cost: is -1; it must be 0 or more
            a;1                      | a;much              | 7: PROJECTS cost: "much" is not a number; write digits, with a dot before decimals and nothing else
            a;1                      | a                   | 7: PROJECTS cost: is missing; write a number
            b;2                      | a;2                 | 8: PROJECTS project_id: "a" is also the id of the project in line 7; give each its own
            b;2                      | b;2;3               | 8: PROJECTS row: has 3 fields and the header 2; put a field that holds ; into double quotes
            1;a                      | 1;c                 | 11: VOTES vote: names "c", which is no project_id of PROJECTS; correct it or add the project
            1;a                      | 1;a,                | 11: VOTES vote: has a comma without an id beside it; take the comma out
            1;a                      | 1;"a                | 11: field 2: begins with a quote that is never closed; close it with " or fetch the file again if it was cut off
            project_id;cost          | id;cost             | 6: PROJECTS header: has no column project_id but id;cost; add the column
            voter_id;vote            | voter_id;voted      | 10: VOTES header: has no column vote but voter_id;voted; add the column
            PROJECTS                 | META                | 5: META: this section came before; join the two
            META                     | Hello               | 1: file: begins with "Hello"; the first line must be META
            """)
    void whatIsWrongIsSaidInOneLine(String right, String wrong, String message) {
        var text = small("approval", "voter_id;vote", "1;a").replaceFirst("(?m)^" + right + "$", wrong);

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(PabulibException.class)
                .hasMessage("x.pb:" + message);
    }

    @Test
    void nobodyVotesTwice() {
        var text = small("approval", "vote;voter_id", "a;7", "b;8", "b;none", "a;", "b;none", "b;7");

        assertThatThrownBy(() -> read(text))
                .hasMessage("x.pb:16: VOTES voter_id: \"7\" is also the id of an earlier voter; give each voter their"
                        + " own, or take the row out if it is there twice");
    }

    @Test
    void anIdWithAZeroByteIsAnotherId() {
        for (var vote : List.of("\0a", "a\0", "a,b\0", "\0", "b,\0\0a")) {
            assertThatThrownBy(() -> read(small("approval", "voter_id;vote", "1;" + vote)))
                    .isInstanceOf(PabulibException.class)
                    .hasMessageContaining("x.pb:11: VOTES vote: names ");
        }
    }

    @Test
    void idsOfAnyLengthAreFoundAtTheEndOfTheBufferToo() throws IOException {
        for (int length = 1; length < 20; length++) {
            var id = "ż".repeat(length / 2) + "x".repeat(length % 2) + "9";
            var text = small("approval", "voter_id;vote", "1;a," + id + ",b", "2;" + id, "3;b," + id)
                    .replace("b;2", "b;2\n" + id + ";1");

            assertThat(votes(read(text).election().ballots())).as(id).containsExactly("1x 0 1 2", "1x 2", "1x 1 2");
        }
    }

    @Test
    void aFileIsUtf8AlsoWhereNothingIsAskedFor() {
        var text = small("approval", "voter_id;vote;age", "1;a;20", "2;b;dreißig");

        assertThatThrownBy(() -> new PabulibReader()
                        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), "x.pb"))
                .isInstanceOf(PabulibException.class)
                .hasMessageEndingWith("field 3: is not UTF-8; save the file as UTF-8");
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Test
    void aFileThatWasCutOffIsNotTakenForAWholeOne() {
        var text = small("approval", "voter_id;vote;age", "1;a;20", "2;b;30")
                .replace("budget;5", "budget;5\nnum_votes;2\nnum_projects;2");

        assertThatThrownBy(() -> read(""))
                .hasMessage("x.pb:1: file: is empty; a .pb file has the sections META, PROJECTS and VOTES");
        assertThatThrownBy(() -> read(text.substring(0, text.indexOf("VOTES"))))
                .hasMessage("x.pb:10: file: ends without the section VOTES; fetch it again or add the section");
        assertThatThrownBy(() -> read(text.substring(0, text.indexOf("2;b"))))
                .hasMessage("x.pb:13: VOTES: the file ends after 1 rows of VOTES but META num_votes says 2;"
                        + " fetch it again if it was cut off, or correct num_votes");
        assertThatThrownBy(() -> read(text.substring(0, text.length() - 4)))
                .hasMessage("x.pb:14: VOTES row: the file ends in the middle of this row;"
                        + " fetch it again or complete the row");
    }

    @Test
    void costsThatDoNotFitBesideEachOtherAreSaidWithTheirLine() {
        var text = small("approval", "voter_id;vote", "1;a")
                .replace("a;1\n", "a;0.0000001\n")
                .replace("b;2\n", "b;999999999999\n");

        assertThatThrownBy(() -> read(text)).hasMessageStartingWith("x.pb:8: PROJECTS cost: is too big");
    }

    private static String small(String type, String header, String... votes) {
        return "META\nkey;value\nbudget;5\nvote_type;" + type + "\nPROJECTS\nproject_id;cost\na;1\nb;2\nVOTES\n"
                + header + "\n" + String.join("\n", votes) + "\n";
    }

    static PabulibFile read(String text) throws IOException {
        return new PabulibReader().read(stream(text), "x.pb");
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> votes(Ballots ballots) {
        var all = new ArrayList<String>();
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            var line = new StringBuilder(ballots.count(ballot) + "x");
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                line.append(' ').append(ballots.project(entry));
            }
            all.add(line.toString());
        }
        return all;
    }

    private static List<String> points(Ballots ballots) {
        var all = new ArrayList<String>();
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            var line = new StringJoiner(" ");
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                line.add(ballots.project(entry) + ":" + ballots.points(entry));
            }
            all.add(line.toString());
        }
        return all;
    }
}
