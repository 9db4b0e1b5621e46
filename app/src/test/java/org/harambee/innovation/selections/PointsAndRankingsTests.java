package org.harambee.innovation.selections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class PointsAndRankingsTests {
    private static final Map<String, String> COSTS =
            Drawn.costs("Radio from the lake", "40", "Village maps", "30", "Old songs", "20");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void ideas() {
        Drawn.ideas(database, COSTS.keySet());
    }

    @Test
    void pointsAndRankingsThatCanNotBeAreSentBackWithWhatWasTyped() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String points = opened(
                amina,
                Map.of(
                        "title",
                        "Points",
                        "unit",
                        "places",
                        "budget",
                        "60",
                        "electorate",
                        "mandates",
                        "kind",
                        "points",
                        "points",
                        "10"));
        SeenPage page = amina.open(points + "/ballot");
        SeenPage refused = page.form("form[data-form=ballot]")
                .with(Drawn.field(page, "Old songs"), "7")
                .with(Drawn.field(page, "Village maps"), "5")
                .press("step", "check");
        assertThat(refused.words(".message--error")).contains("You gave 12 points; there are 10 to spread.");
        assertThat(refused.form("form[data-form=ballot]").value(Drawn.field(page, "Old songs")))
                .isEqualTo("7");
        assertThat(refused.form("form[data-form=ballot]")
                        .with(Drawn.field(page, "Old songs"), "many")
                        .press("step", "check")
                        .words(".field__error"))
                .isEqualTo("Write a whole number, or leave it empty.");

        String ranking = opened(
                amina,
                Map.of(
                        "title",
                        "Ranks",
                        "unit",
                        "places",
                        "budget",
                        "60",
                        "electorate",
                        "mandates",
                        "kind",
                        "ranking"));
        SeenPage ranks = amina.open(ranking + "/ballot");
        assertThat(ranks.form("form[data-form=ballot]")
                        .with(Drawn.field(ranks, "Old songs"), "1")
                        .with(Drawn.field(ranks, "Village maps"), "1")
                        .press("step", "check")
                        .words(".message--error"))
                .contains("Place 1 is there twice.");
        assertThat(ranks.form("form[data-form=ballot]").press("step", "check").words(".message--error"))
                .contains("Choose at least one idea.");
    }

    @Test
    void pointsAndRankingsAreCountedByTheRulesThatReadThem() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        for (String kind : new String[] {"points", "ranking"}) {
            for (String rule : new String[] {"equal-shares", "greedy", "top"}) {
                String path = opened(
                        amina,
                        Map.of(
                                "title",
                                kind + rule,
                                "unit",
                                "places",
                                "budget",
                                "60",
                                "electorate",
                                "mandates",
                                "kind",
                                kind,
                                "points",
                                "10",
                                "rule",
                                rule));
                Drawn.vote(amina, path + "/ballot", Map.of("Old songs", "2", "Village maps", "1"));
                Drawn.vote(Visitor.signedIn(port, "Nakato (example)"), path + "/ballot", Map.of("Old songs", "1"));

                SeenPage page = Drawn.closed(database, amina, path);

                assertThat(page.document().select("#outcome ol h3").eachText())
                        .as(kind + " " + rule)
                        .containsExactlyInAnyOrder("Old songs", "Village maps");
            }
        }
    }

    @Test
    void whoAsksPhragmenToReadPointsIsSentBack() {
        SeenPage page = Visitor.signedIn(port, "Amina (example)").open(Drawn.UNLOCK + "/new");

        SeenPage refused = page.form("form[data-form=selection]")
                .with("title", "Loads of points")
                .with("unit", "places")
                .with("budget", "5")
                .with("kind", "points")
                .with("rule", "phragmen")
                .send();

        assertThat(refused.words(".field__error")).isEqualTo("This rule only reads ballots with ticks.");
    }

    private String opened(Visitor visitor, Map<String, String> facts) {
        String path = Drawn.by(visitor, facts, COSTS);
        Drawn.open(visitor, path);
        return path;
    }
}
