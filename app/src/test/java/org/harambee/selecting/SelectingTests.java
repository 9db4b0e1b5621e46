package org.harambee.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SelectingTests {
    private static final String STREET = """
            META
            key;value
            description;Elm Street
            currency;EUR
            budget;100.50
            vote_type;approval
            PROJECTS
            project_id;cost;name
            tree;60;"Trees; and ""shade"\"\"
            bench;40.50;=Benches
            slide;60;Slide
            tower;500;Tower
            VOTES
            voter_id;vote;sex
            1;tree,bench;F
            2;tree;F
            3;slide;M
            4;slide,bench;M
            5;;M
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aCommitteeReadsWhatWasChosenAndWhyNotTheRest() throws IOException {
        assertThat(select(STREET, "--rule", "greedy", "--groups", "sex", "--seed", "7"))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        Elm Street
                        Greedy by votes

                        2 of 4 projects are selected, for 100.50 EUR of 100.50 EUR (100.0 % of the budget).

                        Selected, in this order
                             id     project    cost  votes  by
                          1  bench  =Benches  40.50      2  greedy
                          2  slide  Slide     60.00      2  greedy

                        Not selected
                            id     project               cost  votes  why not
                            tree   Trees; and "shade"   60.00      2  costs more than the 0.00 left
                            tower  Tower               500.00      0  costs more than the whole budget

                        3 of 5 voters (60.0 %) see at least one project selected that they named; 0.80 on average.

                            sex  voters  see one selected  on average
                            F         2            50.0 %        0.50
                            M         3            66.7 %        1.00
                        Ties are decided by lowest cost, then most votes, then lot with the seed 7.
                          At place 1 bench, slide, tree were equal; lowest cost decided.
                          At place 2 slide, tree were equal; lot decided.
                        Note on line 12, PROJECTS cost: project tower costs more than the budget and can't be selected.
                        Note on line 19, VOTES vote: is empty; it counts as a voter who names nothing.
                        """);
    }

    @Test
    void programsReadTheSameOutcomeToTheByteEachTime() throws IOException {
        assertThat(select(STREET, "--rule", "greedy", "--format", "json", "--explain"))
                .isZero();
        var first = out.toString(StandardCharsets.UTF_8);
        out.reset();
        assertThat(select(STREET, "--rule", "greedy", "--format", "json", "--explain"))
                .isZero();
        var second = out.toString(StandardCharsets.UTF_8);

        assertThat(first.substring(0, first.indexOf("\"seconds\"")))
                .isEqualTo(second.substring(0, second.indexOf("\"seconds\"")));
        JsonNode json = JsonMapper.shared().readTree(first);
        assertThat(json.get("outcome").get("selected")).hasSize(2);
        assertThat(json.get("outcome").get("cost").decimalValue()).isEqualByComparingTo("100.50");
        assertThat(json.get("outcome").get("seed").asString()).hasSize(64);
        assertThat(json.get("seconds").isNumber()).isTrue();
        assertThat(json.get("outcome").has("seconds")).isFalse();
    }

    @Test
    void spreadsheetsGetARowForEachProject() throws IOException {
        assertThat(select(STREET, "--rule", "top", "--size", "1", "--tie", "id", "--format", "csv"))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("place,project_id,name,cost,votes,selected,by\r\n"
                        + "1,bench,'=Benches,40.5,2,1,top\r\n"
                        + ",tree,\"Trees; and \"\"shade\"\"\",60.0,2,0,\r\n"
                        + ",slide,Slide,60.0,2,0,\r\n"
                        + ",tower,Tower,500.0,0,0,\r\n");
    }

    @Test
    void standardInputIsReadAndItsDigestIsTheSameAsTheFiles() throws IOException {
        select(STREET, "--rule", "greedy", "--format", "json");
        var fromFile = out.toString(StandardCharsets.UTF_8);
        out.reset();
        var in = new ByteArrayInputStream(STREET.getBytes(StandardCharsets.UTF_8));

        int code = Selecting.run(request("-", "--rule", "greedy", "--format", "json"), in, out, printing(err));

        assertThat(code).isZero();
        var fromInput = out.toString(StandardCharsets.UTF_8);
        assertThat(fromInput.substring(0, fromInput.indexOf("\"seconds\"")))
                .isEqualTo(fromFile.substring(0, fromFile.indexOf("\"seconds\"")));
    }

    @Test
    void whatGoesWrongIsOneLineAndNoHalfOutcome() throws IOException {
        var file = folder.resolve("street.pb");
        assertThat(select(STREET.replace("4;slide", "4;slyde"), "--rule", "greedy"))
                .isEqualTo(1);
        assertThat(select(STREET, "--rule", "top", "--tie", "cost")).isEqualTo(1);
        assertThat(select(STREET, "--rule", "greedy", "--utility", "points")).isEqualTo(2);
        assertThat(Selecting.run(request("nowhere.pb"), System.in, out, printing(err)))
                .isEqualTo(1);
        assertThat(Selecting.run(request(folder.toString()), System.in, out, printing(err)))
                .isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        file + ":18: VOTES vote: names \"slyde\", which is no project_id of PROJECTS;"
                                + " correct it or add the project",
                        "no tie-break decides between tree and slide; name a further word with --tie,"
                                + " [cost, max-cost, votes, order, id, lot].",
                        "--utility points does not fit: the ballots are approval ballots (harambee.jar select --help)",
                        "There is no file nowhere.pb that can be read.",
                        folder + " is a directory; name a .pb file.");
        assertThat(out.size()).isZero();
    }

    private int select(String text, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("street.pb"), text);
        return Selecting.run(request(file.toString(), options), System.in, out, printing(err));
    }

    private static Request request(String file, String... options) {
        var arguments = new ArrayList<>(List.of(options));
        arguments.add(file);
        return QuickArguments.of(arguments).orElseThrow();
    }

    private static PrintStream printing(ByteArrayOutputStream into) {
        return new PrintStream(into, true, StandardCharsets.UTF_8);
    }
}
