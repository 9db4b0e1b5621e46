package org.harambee.innovation.selections;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.harambee.selecting.Select;
import org.harambee.selecting.Selecting;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class PartnersSelectTests {
    private static final Map<String, String> COSTS = Drawn.costs(
            "Radio from the lake", "4000", "Village maps", "3000", "Old songs", "2000", "Moon base", "90000");
    private static final Map<String, String> FACTS = Map.of(
            "title", "What first?", "unit", "money", "currency", "eur", "budget", "6000", "electorate", "partners");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @BeforeEach
    void ideas() {
        Drawn.ideas(database, COSTS.keySet());
    }

    @Test
    void sixPartnersVoteTheRoundsAreToldAndAnybodyCountsAgain() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Drawn.by(amina, FACTS, COSTS);
        assertThat(amina.open(path).words("table")).contains("Moon base costs more than the budget: can’t be chosen");
        assertThat(Drawn.open(amina, path).words("[role=status]")).isEqualTo("Voting is open.");
        assertThat(amina.open(path).words())
                .contains("6 partners with one voice each")
                .contains("Wikimedia Serbia");

        SeenPage cast = vote("Amina (example)", path, "Radio from the lake", "Village maps");
        assertThat(cast.words("[role=status]")).isEqualTo("The ballot is kept. It can be changed until voting closes.");
        vote("Baraka (example)", path, "Radio from the lake");
        vote("Nakato (example)", path, "Radio from the lake", "Old songs");
        vote("Milica (example)", path, "Old songs");
        vote("Facundo (example)", path, "Village maps");
        assertThat(Visitor.to(port).open(path).words()).doesNotContain("of 6").doesNotContain("ballots of");
        assertThat(amina.open("/p/unlock-2023/activity").words()).doesNotContain("ballot");
        assertThat(Visitor.to(port).open(path + "/ballots.pb").status()).isEqualTo(404);

        SeenPage page = Drawn.closed(database, Visitor.to(port), path);

        assertThat(page.document().select("#outcome ol h3").eachText())
                .containsExactly("Radio from the lake", "Old songs");
        assertThat(page.words("#outcome")).contains("5 ballots of 6.").contains("0 EUR");
        assertThat(page.words("#outcome ol li"))
                .contains("Radio from the lake costs 4,000 EUR.")
                .contains("each paid");
        assertThat(page.has("#outcome svg.paid title")).isTrue();
        assertThat(page.words("dl.definition:contains(Wikimedia Serbia)"))
                .contains("Old songs cast by Milica (example)");
        assertThat(page.words("h2:contains(would have taken) ~ ul"))
                .contains("That is more than the whole budget of 6,000 EUR: it could not be chosen.");
        assertThat(page.document().select("section:contains(by every rule) tbody tr"))
                .hasSize(4);
        countsAgain(page, path);
    }

    private void countsAgain(SeenPage page, String path) throws Exception {
        Visitor reader = Visitor.to(port);
        String pb = reader.open(path + "/ballots.pb").answer().body();
        String json = reader.open(path + "/outcome.json").answer().body();
        assertThat(pb).contains("affiliate").doesNotContain("(example)");
        Path election = Files.writeString(folder.resolve("ballots.pb"), pb);
        Path outcome = Files.writeString(folder.resolve("outcome.json"), json);

        String shown = page.words("#again");
        String options = shown.substring(shown.indexOf(".pb ") + 4, shown.indexOf(" --explain"));
        List<String> words = CommandWords.explained(Arrays.asList(options.split(" ", -1)));
        String again = Selecting.told(Files.newInputStream(election), words);

        assertThat(JsonMapper.shared().readTree(again).path("outcome"))
                .isEqualTo(JsonMapper.shared().readTree(json).path("outcome"));
        assertThat(Select.understoodBy(new CommandLine(new Select()))
                        .execute(election.toString(), "--verify", outcome.toString()))
                .isZero();
    }

    @Test
    void aPartnersBallotMayBeChangedAndTheSecondOfTwoIsTold() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Drawn.by(amina, FACTS, COSTS);
        Drawn.open(amina, path);
        SeenPage blank = amina.open(path + "/ballot");
        FilledForm late = blank.form("form[data-form=ballot]").with(Drawn.field(blank, "Old songs"), "yes");
        vote("Amina (example)", path, "Village maps");

        SeenPage told =
                late.press("step", "check").form("form[data-form=ballot]").press("step", "cast");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words(".message--error")).contains("has changed the ballot meanwhile");
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("Village maps ticked not named", "Old songs not named ticked");
        assertThat(told.form("form[data-form=ballot]")
                        .press("step", "check")
                        .form("form[data-form=ballot]")
                        .press("step", "cast")
                        .words("[role=status]"))
                .contains("The ballot is kept.");
        SeenPage again = amina.open(path + "/ballot");
        assertThat(again.document().select("input[checked]").size()).isEqualTo(1);
        vote("Amina (example)", path, "Old songs");
        assertThat(amina.open(path).words()).contains("Change the ballot of");
    }

    @Test
    void whereNobodyVotesNothingIsChosenAndItIsSaid() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Drawn.by(amina, FACTS, COSTS);
        Drawn.open(amina, path);

        SeenPage page = Drawn.closed(database, amina, path);

        assertThat(page.words("#outcome")).contains("Nobody voted. The rule chooses nothing");
        assertThat(Visitor.to(port).open(path + "/ballots.pb").status()).isEqualTo(404);
    }

    @Test
    void whereAllAreEqualTheStatedLotDecidesAndItIsSaid() throws Exception {
        Map<String, String> alike = Drawn.costs("Blue boats", "3000", "Green boats", "3000", "Red boats", "3000");
        Drawn.ideas(database, alike.keySet());
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Drawn.by(amina, FACTS, alike);
        Drawn.open(amina, path);
        vote("Amina (example)", path, "Blue boats", "Green boats", "Red boats");

        SeenPage page = Drawn.closed(database, amina, path);

        assertThat(page.document().select("#outcome ol > li")).hasSize(2);
        assertThat(page.words("#outcome")).contains("the lot decided.").contains("Equal were");
    }

    @Test
    void anIdeaTakenBackStaysReadableAndCanNotBeChosenAnyMore() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Drawn.by(amina, FACTS, COSTS);
        Drawn.open(amina, path);
        vote("Amina (example)", path, "Old songs", "Village maps");
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        SeenPage before = milica.open(path + "/ballot");
        FilledForm old = before.form("form[data-form=ballot]").with(Drawn.field(before, "Old songs"), "yes");
        database.sql("update innovation.idea set state = 'withdrawn' where title = 'Old songs'")
                .update();

        SeenPage refused = old.press("step", "check");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("Old songs has been taken back");
        SeenPage page = Drawn.closed(database, amina, path);
        assertThat(page.document().select("#outcome ol h3").eachText()).containsExactly("Village maps");
        assertThat(page.words("table:contains(Old songs)")).contains("taken back");
        database.sql("update innovation.idea set state = 'open' where title = 'Old songs'")
                .update();
    }

    private SeenPage vote(String person, String path, String... ideas) {
        return Drawn.tick(Visitor.signedIn(port, person), path, ideas);
    }
}
