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
class DecisionTests {
    private static final Map<String, String> COSTS = Drawn.costs(
            "Radio from the lake", "4000", "Village maps", "3000", "Old songs", "2000", "Moon base", "90000");
    private static final Map<String, String> FACTS = Map.of(
            "title", "What first?", "unit", "money", "currency", "eur", "budget", "6000", "electorate", "partners");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void ideas() {
        Drawn.ideas(database, COSTS.keySet());
    }

    @Test
    void aDecisionThatDiffersNeedsAReasonAndStandsForEver() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Drawn.by(amina, FACTS, COSTS);
        Drawn.open(amina, path);
        vote("Amina (example)", path, "Old songs");
        Drawn.closed(database, amina, path);
        SeenPage page = amina.open(path);
        String maps = page.document()
                .select("form[data-form=decision] label:contains(Village maps) input")
                .attr("value");

        SeenPage refused =
                page.form("form[data-form=decision]").with("idea", maps).send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".field__error")).contains("This differs from what the rule chose.");
        SeenPage decided = refused.form("form[data-form=decision]")
                .with("idea", maps)
                .with("reason", "The songs are recorded already")
                .send();
        assertThat(decided.words("#decision"))
                .contains("Village maps")
                .contains("Old songs: not worked out, though the rule chose it.")
                .contains("The songs are recorded already")
                .contains("Amina (example)");
        assertThat(Visitor.to(port).open(path).words("#outcome")).contains("Old songs");
        assertThat(database.sql("select title from innovation.idea where concept and title = any(?)")
                        .param(COSTS.keySet().toArray(String[]::new))
                        .query(String.class)
                        .list())
                .containsExactly("Village maps");
        assertThat(amina.open("/p/unlock-2023/activity").words(".timeline"))
                .contains("recorded a decision that differs from the rule: What first?");
    }

    @Test
    void aChosenIdeaThatIsTakenBackBeforeTheDecisionIsLeftOutWithAReasonOnly() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Map<String, String> costs = Drawn.costs("Paper boats", "2000", "Village maps", "3000");
        Drawn.ideas(database, costs.keySet());
        String path = Drawn.by(amina, FACTS, costs);
        Drawn.open(amina, path);
        vote("Amina (example)", path, "Paper boats", "Village maps");
        Drawn.closed(database, amina, path);
        database.sql("update innovation.idea set state = 'withdrawn' where title = 'Paper boats'")
                .update();

        SeenPage refused = amina.open(path).form("form[data-form=decision]").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("form[data-form=decision]"))
                .contains("Paper boats · chosen by the rule, and taken back");
        assertThat(refused.words(".field__error")).contains("This differs from what the rule chose.");
        SeenPage decided = refused.form("form[data-form=decision]")
                .with("reason", "Its authors have gone home")
                .send();
        assertThat(decided.words("#decision")).contains("Paper boats: not worked out, though the rule chose it.");
    }

    private SeenPage vote(String person, String path, String... ideas) {
        return Drawn.tick(Visitor.signedIn(port, person), path, ideas);
    }
}
