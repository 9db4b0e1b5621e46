package org.harambee.fairness.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.election.Voter;
import org.junit.jupiter.api.Test;

class PabulibWriterTests {
    @Test
    void whatWasReadIsWrittenBackWithEveryKeyColumnAndVoter() throws IOException {
        var untidy =
                "\uFEFF" + PabulibReaderTests.APPROVAL.replace("\n", "\r\n").replace(";F", " ; F");

        var tidy = copied(untidy);

        assertThat(tidy)
                .isEqualTo(PabulibReaderTests.APPROVAL
                        .replace("parks\nin", "parks\r\nin")
                        .replace("\" 9 , 10 \"", "9 , 10")
                        .replace(" 9 , 10 ", "9 , 10")
                        .replace("\"10,BO.OM.97/24\"", "10,BO.OM.97/24"));
        assertThat(copied(tidy)).isEqualTo(tidy);
        var once = PabulibReaderTests.read(untidy);
        var again = PabulibReaderTests.read(tidy);
        assertThat(again.meta()).isEqualTo(once.meta());
        assertThat(again.projectRows()).isEqualTo(once.projectRows());
        assertThat(again.election().projects()).isEqualTo(once.election().projects());
        assertThat(PabulibReaderTests.votes(again.election().ballots()))
                .isEqualTo(PabulibReaderTests.votes(once.election().ballots()));
    }

    @Test
    void anElectionByCodeBecomesAFileThatIsReadAsIt() throws IOException {
        var election = Election.of(BallotType.CUMULATIVE)
                .budget("10.5")
                .project("a;\"b\"", new BigDecimal("3"), "A\nname", List.of("x", "y"), List.of())
                .project("c", "0.25")
                .groupedBy("region")
                .points(Voter.in("Ost").times(2), Map.of("c", new BigDecimal("1.5")))
                .points(Voter.in("").weighing(3), Map.of("a;\"b\"", BigDecimal.TWO, "c", BigDecimal.ONE))
                .points(Voter.in("Ost"), Map.of())
                .build();

        var text = written(election, Map.of("description", "By code"));

        assertThat(text).isEqualTo("""
                        META
                        key;value
                        description;By code
                        num_projects;2
                        num_votes;4
                        budget;10.50
                        vote_type;cumulative
                        PROJECTS
                        project_id;cost;name;category;target
                        "a;""b""\";3.00;"A
                        name";x,y;
                        c;0.25;;;
                        VOTES
                        voter_id;vote;points;weight;region
                        1;c;1.5;1;Ost
                        2;c;1.5;1;Ost
                        3;"a;""b"",c";2.0,1.0;3;
                        4;;;1;Ost
                        """);
        var read = new PabulibReader()
                .groupedBy(List.of("region"))
                .weightedBy("weight")
                .read(PabulibReaderTests.stream(text), "x.pb")
                .election();
        assertThat(read.projects()).isEqualTo(election.projects());
        assertThat(read.groupings()).isEqualTo(election.groupings());
        assertThat(read.budget()).isEqualTo(election.budget());
        assertThat(read.ballots().weight()).isEqualTo(6);
        assertThat(written(read, Map.of("description", "By code"))).isEqualTo(text);
    }

    private static String copied(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        new PabulibWriter(out).copy(PabulibReaderTests.stream(text), "x.pb");
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String written(Election election, Map<String, String> meta) throws IOException {
        var out = new ByteArrayOutputStream();
        new PabulibWriter(out).write(election, meta);
        return out.toString(StandardCharsets.UTF_8);
    }
}
