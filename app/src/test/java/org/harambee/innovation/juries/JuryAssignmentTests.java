package org.harambee.innovation.juries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class JuryAssignmentTests {
    private static final String AMINA = "Amina (example)";
    private static final String BARAKA = "Baraka (example)";
    private static final String NAKATO = "Nakato (example)";
    private static final String JELENA = "Jelena (example)";
    private static final String OTIENO = "Otieno (example)";
    private static final String ZAWADI = "Zawadi (example)";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void nobodyReadsTheirOwnTheirAffiliatesOrTheirOtherAccountsIdea() {
        JuryBench bench = JuryBench.opened(port, "Conflicts");
        bench.idea(ZAWADI, "Solar lamps");
        bench.idea(JuryBench.KEEPER, "Night trains");
        bench.idea(AMINA, "Radio plays");
        bench.setUp("1");
        bench.seat(AMINA, JELENA, BARAKA);
        bench.keeper
                .open(bench.jury)
                .form("form[data-form=same-person]")
                .with("account", BARAKA)
                .with("other-account", ZAWADI)
                .send();

        SeenPage assigned = bench.assign();

        assertThat(assigned.words("[role=status]")).isEqualTo("The reviews are given out.");
        assertThat(bench.keeper.open(bench.asking("Radio plays", AMINA)).words("#asked"))
                .isEqualTo("Amina (example) may not read “Radio plays”: they are one of its authors.");
        assertThat(bench.keeper.open(bench.asking("Solar lamps", BARAKA)).words("#asked"))
                .isEqualTo("Baraka (example) may not read “Solar lamps”:"
                        + " it was written from another account of theirs.");
        // who reads it is not told to Milica
        SeenPage page = bench.keeper.open(bench.jury + "/assignment");
        assertThat(page.words("tr:contains(Night trains)")).contains("Your own idea");
        assertThat(bench.invite(ZAWADI).words(".message--error")).contains("another account");
    }

    @Test
    void nobodyReadsWhatWasToldForAnAffiliateOfTheirs() {
        JuryBench bench = JuryBench.opened(port, "Affiliates");
        bench.idea(JuryBench.KEEPER, "Night trains");
        bench.setUp("1");
        // of Wikimedia Serbia, for which Milica told it, though asked for nobody
        bench.seat(JELENA);

        SeenPage refused = bench.assign();

        assertThat(refused.document().select("#asked li").eachText().getFirst())
                .isEqualTo("Night trains: 1 review is needed and only 0 can be had. Nobody else may read this.");
        bench.seat(BARAKA);
        assertThat(bench.assign().status()).isEqualTo(200);
        bench.begin();
        assertThat(bench.reviews(BARAKA)).containsOnlyKeys("Night trains");
    }

    @Test
    void aPairIsExplainedInASentence() {
        JuryBench bench = JuryBench.opened(port, "Explained");
        String lamps = bench.idea(ZAWADI, "Solar lamps");
        bench.idea(ZAWADI, "Radio plays");
        bench.setUp("1");
        bench.invite(AMINA);
        bench.accept(AMINA, Map.of("wish-" + lamps, "gladly", "load", "1"));
        bench.invite(BARAKA);
        bench.accept(BARAKA, Map.of("wish-" + lamps, "rather-not"));
        bench.assign();

        assertThat(bench.keeper.open(bench.asking("Solar lamps", AMINA)).words("#asked"))
                .startsWith("Amina (example) reads “Solar lamps” and suits it with 85 of 100; nobody suits it better."
                        + " The idea names no themes. They would gladly. They read its language.");
        assertThat(bench.keeper.open(bench.jury + "/assignment").words("tr:contains(Solar lamps) td"))
                .isEqualTo("Amina (example) (85)");
    }

    @Test
    void whatCanNotBeGivenOutSaysWhatWouldHaveToGive() {
        JuryBench bench = JuryBench.opened(port, "No way");
        String lamps = bench.idea(ZAWADI, "Solar lamps");
        bench.setUp("2");
        bench.seat(AMINA);
        bench.invite(BARAKA);
        bench.accept(BARAKA, Map.of("wish-" + lamps, "conflict", "word-" + lamps, "my brother’s"));

        SeenPage refused = bench.assign();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("can’t be given out like this");
        assertThat(refused.document().select("#asked li").eachText())
                .containsExactly(
                        "Solar lamps: 2 reviews are needed and only 1 can be had. Nobody else may read this.",
                        "This would be enough:",
                        "Let “Solar lamps” have only 1 review.");
        assertThat(bench.begin().words(".message--error")).contains("First give out the reviews");
    }

    @Test
    void aChangeByHandTellsItsCostFirstAndHoldsInWhatIsComputedLater() {
        JuryBench bench = JuryBench.opened(port, "By hand");
        String lamps = bench.idea(ZAWADI, "Solar lamps");
        bench.idea(ZAWADI, "Radio plays");
        bench.setUp("1");
        bench.invite(AMINA);
        bench.accept(AMINA, Map.of("wish-" + lamps, "gladly", "load", "1"));
        bench.invite(BARAKA);
        bench.accept(BARAKA, Map.of("load", "1"));
        bench.assign();

        SeenPage why = bench.keeper.open(bench.asking("Solar lamps", BARAKA));
        assertThat(why.has("#asked li")).as("to look plans nothing").isFalse();
        SeenPage asked = why.form("form[data-form=plan]").send();
        assertThat(bench.keeper.open(why.address()).has("#asked li"))
                .as("what was planned is kept")
                .isTrue();

        assertThat(asked.document().select("#asked li").eachText())
                .containsExactly(
                        "It costs 30, all ideas together.",
                        "Amina (example) would no longer read “Solar lamps”.",
                        "Baraka (example) would no longer read “Radio plays”.",
                        "Baraka (example) would read “Solar lamps”.",
                        "Amina (example) would read “Radio plays”.");
        FilledForm change = asked.form("form[data-form=change]");
        assertThat(change.send().words("tr:contains(Solar lamps) td")).startsWith("Baraka");
        assertThat(change.send().words(".message--error")).contains("has changed since you opened the page");
        assertThat(bench.assign().words("tr:contains(Solar lamps) td")).startsWith("Baraka");
        assertThat(bench.keeper.open(bench.partnership + "/activity").words(".timeline"))
                .contains("changed who reads what in a jury: Trial jury")
                .doesNotContain("Baraka");
    }

    @Test
    void aJurorWhoLeavesIsReplacedWithTheLeastChangeAndWhatWasGivenStays() {
        JuryBench bench = JuryBench.opened(port, "Leaving");
        bench.idea(ZAWADI, "Solar lamps");
        bench.idea(ZAWADI, "Radio plays");
        bench.setUp("2");
        bench.seat(AMINA, BARAKA);
        bench.assign();
        bench.begin();
        bench.give(AMINA, bench.review(AMINA, "Solar lamps"), 4, "");
        bench.seat(NAKATO);

        bench.as(AMINA).open(bench.jury + "/seat").form("form[data-form=leave]").send();
        assertThat(bench.keeper.open("/").words(".card--needs")).contains("1 idea has too few jurors: Trial jury");
        assertThat(bench.keeper.open(bench.jury + "/assignment?repair=yes").has("#asked"))
                .as("to look plans nothing")
                .isFalse();
        SeenPage asked = bench.repair();
        assertThat(asked.document().select("#asked li").eachText())
                .endsWith("Nakato (example) would read “Radio plays”.")
                .hasSize(3);
        SeenPage repaired = asked.form("form[data-form=change]").send();

        assertThat(repaired.words("tr:contains(Solar lamps) td"))
                .contains("Amina (example)")
                .contains("given")
                .contains("Baraka");
        assertThat(bench.reviews(NAKATO)).containsOnlyKeys("Radio plays");
    }

    @Test
    void nothingIsPlannedOfARoundThatHasChangedSinceOrIsClosed() {
        JuryBench bench = JuryBench.opened(port, "Old pictures");
        bench.idea(ZAWADI, "Solar lamps");
        bench.setUp("1");
        bench.seat(AMINA, BARAKA);
        FilledForm assign = bench.keeper.open(bench.jury + "/assignment").form("form[data-form=assign]");
        assertThat(assign.send().words("[role=status]")).isEqualTo("The reviews are given out.");
        assertThat(assign.send().words(".message--error")).contains("has changed since you opened the page");
        FilledForm leaves = bench.keeper.open(bench.jury + "/assignment").form("form[data-form=leaves]");
        assertThat(leaves.send().words("#asked")).startsWith("Amina (example) would leave;");

        bench.begin();

        SeenPage refused = leaves.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("has changed since you opened the page");
        assertThat(refused.has("#asked")).isFalse();
        assertThat(bench.keeper.open(bench.jury + "/assignment/plans").address())
                .isEqualTo(bench.jury + "/assignment");
        FilledForm open = bench.keeper.open(bench.jury + "/assignment").form("form[data-form=leaves]");
        bench.close();
        assertThat(open.send().has("#asked")).isFalse();
        assertThat(bench.as(OTIENO).open(bench.jury + "/assignment").status()).isEqualTo(403);
    }

    @Test
    void whoImportsAWallOrMergesIdeasIsNoneOfTheirAuthors() {
        JuryBench bench = JuryBench.opened(port, "Imported wall");
        bench.idea(ZAWADI, "Solar lamps");
        database.sql("update innovation.idea set source = 'whiteboard', external_id = 'w1', told_for = null,"
                        + " told_by = (select id from identity.person where user_name = ?)"
                        + " where partnership_id = (select id from partnership.partnership where slug = ?)")
                .params(JuryBench.KEEPER, bench.partnership.substring("/p/".length()))
                .update();
        bench.setUp("1");
        bench.seat(JuryBench.KEEPER);

        SeenPage assigned = bench.assign();

        assertThat(assigned.words("tr:contains(Solar lamps) td")).startsWith(JuryBench.KEEPER);
        bench.begin();
        bench.give(JuryBench.KEEPER, bench.review(JuryBench.KEEPER, "Solar lamps"), 4, "Go on");
        bench.close();
        String notes = bench.review(JuryBench.KEEPER, "Solar lamps").replace("/reviews/", "/notes/");
        assertThat(bench.keeper.open(notes).status()).isEqualTo(404);
        assertThat(bench.as(ZAWADI).open(notes).words("blockquote")).isEqualTo("Go on");
    }
}
