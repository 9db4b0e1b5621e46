package org.harambee.innovation.selections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class DrawingUpTests {
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
    void aBudgetOfNothingAndAnEndBeforeTheBeginningAreSentBack() {
        SeenPage page = Visitor.signedIn(port, "Amina (example)").open(Drawn.UNLOCK + "/new");

        SeenPage refused = page.form("form[data-form=selection]")
                .with("title", "Nothing")
                .with("unit", "places")
                .with("budget", "0")
                .with("closes", "2020-01-01T10:00")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".field__error").eachText())
                .containsExactly("It must be more than zero.", "The end lies before the beginning.");
        assertThat(refused.form("form[data-form=selection]").value("title")).isEqualTo("Nothing");
    }

    @Test
    void ofTwoWhoDrawUpAtOnceTheSecondSeesWhatTheFirstSavedAndASecondClickIsSaved() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Drawn.by(amina, FACTS, COSTS);
        FilledForm facts =
                amina.open(path + "/facts").form("form[data-form=selection]").with("budget", "7000");
        FilledForm late = Visitor.signedIn(port, "Milica (example)")
                .open(path + "/facts")
                .form("form[data-form=selection]")
                .with("budget", "8000")
                .with("rule", "greedy");
        facts.send();

        assertThat(facts.send().words("[role=status]")).isEqualTo("It is saved.");
        SeenPage told = late.send();
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.document().select("#differences tbody tr th").eachText())
                .containsExactly("Budget", "Rule");
        assertThat(told.words("#differences")).contains("7000 8000");
        SeenPage unit = amina.open(path + "/facts")
                .form("form[data-form=selection]")
                .with("unit", "hours")
                .send();
        assertThat(unit.words(".field__error")).startsWith("Ideas with costs are on the ballot already.");
        SeenPage odd = amina.open(path + "/facts")
                .form("form[data-form=selection]")
                .with("currency", "ABC")
                .send();
        assertThat(odd.words(".field__error")).startsWith("Write the currency as three letters of a currency there is");

        FilledForm candidates = ideas(amina, path, "Old songs", "2500");
        FilledForm other = ideas(Visitor.signedIn(port, "Milica (example)"), path, "Old songs", "2600");
        candidates.send();
        assertThat(candidates.send().words("[role=status]")).isEqualTo("It is saved.");
        assertThat(other.send().words("#differences tbody")).isEqualTo("Old songs 2500 2600");
    }

    private static FilledForm ideas(Visitor visitor, String path, String title, String cost) {
        SeenPage page = visitor.open(path + "/ideas?q=" + title.replace(' ', '+'));
        String idea = page.document()
                .select("label.checkbox:contains(" + title + ") input")
                .attr("value");
        return page.form("form[data-form=candidates]").with("cost-" + idea, cost);
    }

    @Test
    void fiveHundredIdeasArePutOnABallotInParts() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Drawn.by(amina, FACTS, Map.of());
        String code = path.substring(path.indexOf("/selections/") + 12).substring(0, 6);
        database.sql(
                        "insert into innovation.selection_idea (partnership_id, selection_id, number, idea_id, title, cost)"
                                + " select i.partnership_id, s.id, row_number() over (order by i.id), i.id, i.title, 10"
                                + " from innovation.selection s join innovation.idea i on i.partnership_id = s.partnership_id"
                                + " where s.code = ? and i.state = 'open' and i.title is not null order by i.id limit 300")
                .param(code)
                .update();
        SeenPage first = amina.open(Drawn.UNLOCK + "/" + code + "/ideas");
        List<String> ticked =
                first.document().select("input[name=idea][checked]").eachAttr("value");
        assertThat(ticked).hasSize(100);

        SeenPage next = first.form("form[data-form=candidates]")
                .with("idea", ticked.subList(1, 100).toArray(String[]::new))
                .press("then", "next");

        assertThat(next.address()).contains("part=2");
        assertThat(database.sql("select count(*) from innovation.selection_idea c join innovation.selection s"
                                + " on s.id = c.selection_id where s.code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isEqualTo(299);
    }

    @Test
    void aSelectionOpensByItselfWhenItsTimeHasCome() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Map<String, String> hours =
                Map.of("title", "Whose hours?", "unit", "hours", "budget", "60", "electorate", "mandates");
        String path = Drawn.by(amina, hours, Drawn.costs("Old songs", "20"));
        assertThat(amina.open(path).words(".chips")).doesNotContain("open");
        amina.open(path + "/facts")
                .form("form[data-form=selection]")
                .with("opens", "2024-01-01T09:00")
                .send();

        for (int look = 0; look < 100 && !amina.open(path).has("a[href$=/ballot]"); look++) {
            Thread.sleep(200);
        }

        assertThat(amina.open(path).has("a[href$=/ballot]")).isTrue();
    }
}
