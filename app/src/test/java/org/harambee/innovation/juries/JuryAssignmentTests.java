package org.harambee.innovation.juries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

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
        // Jelena belongs to the affiliate for which Milica told it; and who reads it is not told to Milica
        SeenPage page = bench.keeper.open(bench.jury + "/assignment");
        assertThat(page.words("tr:contains(Night trains)")).contains("Your own idea");
        assertThat(bench.invite(ZAWADI).words(".message--error")).contains("another account");
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

        SeenPage asked = bench.keeper.open(bench.asking("Solar lamps", BARAKA));

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
        SeenPage asked = bench.keeper.open(bench.jury + "/assignment?repair=yes");
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
    void onlyPeopleWithAMandateLookAfterAJury() {
        JuryBench bench = JuryBench.opened(port, "Whose jury");
        bench.idea(ZAWADI, "Solar lamps");
        bench.setUp("1");

        assertThat(bench.as(OTIENO).open(bench.jury + "/assignment").status()).isEqualTo(403);
        assertThat(bench.as(OTIENO).open(bench.partnership + "/juries/new").status())
                .isEqualTo(403);
        assertThat(bench.as(OTIENO).open(bench.jury + "/seat").status()).isEqualTo(404);
        SeenPage reader = Visitor.to(port).open(bench.jury);
        assertThat(reader.has("main form")).isFalse();
        assertThat(Visitor.to(port).open(bench.jury + "/seat").address()).startsWith("/sign-in?back=");
        assertThat(reader.visitor().open(bench.jury + "/results").status()).isEqualTo(404);
    }

    @Test
    void aRefusedJurySaysWhatToChangeAndKeepsWhatWasTyped() {
        JuryBench bench = JuryBench.opened(port, "Refused jury");

        SeenPage refused = bench.blank("Odd jury")
                .with("points", "4")
                .with("reviews", "0")
                .with("starts", "2027-03-02")
                .with("ends", "2027-03-01")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#anchors-1-error"))
                .isEqualTo("The scale has 4 points, but here are 5 lines. Write one line for each point, or none.");
        assertThat(refused.words("#reviews-error")).isEqualTo("A whole number from 1 to 20, please.");
        assertThat(refused.words("#ends-error")).isEqualTo("The last day is before the first.");
        assertThat(refused.form("form[data-form=jury]").value("name")).isEqualTo("Odd jury");
    }
}
