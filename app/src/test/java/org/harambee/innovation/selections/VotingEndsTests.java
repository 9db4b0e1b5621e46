package org.harambee.innovation.selections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
class VotingEndsTests {
    private static final Map<String, String> COSTS = Drawn.costs("Village maps", "3000", "Old songs", "2000");
    private static final Map<String, String> FACTS = Map.of(
            "title", "What first?", "unit", "money", "currency", "eur", "budget", "6000", "electorate", "partners");
    private static final String PHASES = "form[data-form=phases]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void ideas() {
        Drawn.ideas(database, COSTS.keySet());
    }

    @Test
    void whereTheStepIsClosedNobodyVotesThoughTheSelectionIsOpen() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = opened(amina);
        FilledForm late = ballot(amina, path, "Old songs");

        SeenPage warned = selectUntil(amina, today.minusDays(1));
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.words(".message--warning")).contains("In 1 selection voting lies outside of these days");
        assertThat(Drawn.tick(amina, path, "Village maps").words("[role=status]"))
                .as("who was warned has closed nothing yet")
                .startsWith("The ballot is kept.");
        warned.form(PHASES).send();

        SeenPage refused = late.forging("step", "cast").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("Reviews and ballots were taken until");
        assertThat(refused.form("form[data-form=ballot]").value(Drawn.field(refused, "Old songs")))
                .isEqualTo("yes");
        assertThat(amina.open(path + "/ballot").has("form[data-form=ballot]")).isFalse();
        selectUntil(amina, today.plusYears(2));
        assertThat(amina.open(path + "/ballot").document().select("input[checked]"))
                .as("what was cast before stays")
                .hasSize(1);
        assertThat(Drawn.tick(amina, path, "Old songs").words("[role=status]")).startsWith("The ballot is kept.");
    }

    @Test
    void aPartnersBallotAfterTheEndIsNotCountedAndWhatWasCastBeforeIs() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = opened(amina);
        Drawn.tick(amina, path, "Village maps");
        FilledForm changed = ballot(amina, path, "Old songs").without(field(amina, path, "Village maps"));
        FilledForm first = ballot(milica, path, "Old songs");
        SeenPage page = Drawn.closed(database, Visitor.to(port), path);
        assertThat(page.words("#outcome")).contains("1 ballot of 6.");

        for (FilledForm late : new FilledForm[] {changed, first}) {
            SeenPage refused = late.forging("step", "cast").send();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.words(".message--error")).contains("this ballot was not counted");
            assertThat(refused.form("form[data-form=ballot]").value(Drawn.field(refused, "Old songs")))
                    .isEqualTo("yes");
        }

        assertThat(Visitor.to(port).open(path).words("dl.definition:contains(Kenya)"))
                .contains("Village maps cast by Amina (example)")
                .doesNotContain("Old songs");
    }

    private String opened(Visitor visitor) {
        String path = Drawn.by(visitor, FACTS, COSTS);
        Drawn.open(visitor, path);
        return path;
    }

    private static FilledForm ballot(Visitor visitor, String path, String idea) {
        return visitor.open(path + "/ballot").form("form[data-form=ballot]").with(field(visitor, path, idea), "yes");
    }

    private static String field(Visitor visitor, String path, String idea) {
        return Drawn.field(visitor.open(path + "/ballot"), idea);
    }

    private static SeenPage selectUntil(Visitor visitor, LocalDate day) {
        return visitor.open("/p/unlock-2023/programme/phases")
                .form(PHASES)
                .with("starts-select", "2020")
                .with("ends-select", day.toString())
                .with("binding", "select")
                .send();
    }
}
