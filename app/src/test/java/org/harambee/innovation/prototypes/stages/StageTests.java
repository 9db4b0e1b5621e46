package org.harambee.innovation.prototypes.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.innovation.prototypes.Begun;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class StageTests {
    private static final String GATE = "form[data-form=gate]";
    private static final String STAGE = "form[data-form=stage]";

    @LocalServerPort
    int port;

    @Test
    void aGateIsPassedWhenEverythingIsTickedAndPromised() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String stages = stages(milica, "Gates");
        SeenPage page = milica.open(stages);
        List<String> checks =
                page.document().select(GATE + " input[name=check]").eachAttr("value");
        assertThat(checks).hasSize(4);

        SeenPage unticked = page.form(GATE)
                .with("check", checks.getFirst())
                .with("promise", "yes")
                .press("then", "pass");

        assertThat(unticked.status()).isEqualTo(422);
        assertThat(unticked.words("[role=alert]")).contains("Not everything is ticked.");
        assertThat(unticked.document().select(GATE + " input[name=check][checked]"))
                .as("what was ticked stays")
                .hasSize(1);
        assertThat(unticked.words(GATE)).contains("Milica (example)");
        SeenPage unpromised = milica.open(stages)
                .form(GATE)
                .with("check", checks.toArray(String[]::new))
                .press("then", "pass");
        assertThat(unpromised.words("#promise-error")).contains("promise for the team");
        FilledForm promise = unpromised.form(GATE).with("promise", "yes");
        SeenPage passed = promise.press("then", "pass");
        assertThat(passed.words("[role=status]")).isEqualTo("The gate is passed.");
        assertThat(passed.words("ol.journey li[aria-current=step]")).startsWith("Sketch");
        assertThat(passed.words("main")).contains("Promised, and passed: “Understand”");
        assertThat(promise.press("then", "pass").words("[role=alert]")).contains("went on or back meanwhile");
        assertThat(milica.open(stages).document().select("ol.journey .journey__done"))
                .as("a second click passes one gate")
                .hasSize(1);
    }

    @Test
    void goingBackTakesAReasonAndIsKept() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String stages = stages(milica, "Back again");
        pass(milica, stages);

        SeenPage refused = milica.open(stages).form("form[data-form=return]").send();
        assertThat(refused.status()).isEqualTo(422);
        SeenPage back = refused.form("form[data-form=return]")
                .with("reason", "Nobody understood it.")
                .send();

        assertThat(back.words("ol.journey li[aria-current=step]")).startsWith("Understand");
        assertThat(back.words("main")).contains("Back to “Understand”", "Nobody understood it.");
        assertThat(milica.open(stages.replaceAll("/prototypes/.*", "/activity")).words(".timeline"))
                .contains("went back to an earlier stage of Pocket glossary")
                .contains("promised for the team and passed a gate of Pocket glossary");
    }

    @Test
    void whatWasPromisedAtAGateKeepsTheWordsOfThatTime() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String stages = stages(milica, "Words of then");
        milica.open(stages + "/1")
                .form(STAGE)
                .with("title", "Listen")
                .with("checks", "Five people told us.")
                .send();
        pass(milica, stages);
        milica.open(stages)
                .form("form[data-form=return]")
                .with("reason", "Five are few.")
                .send();

        milica.open(stages + "/1")
                .form(STAGE)
                .with("title", "Listen well")
                .with("checks", "Fifty people told us.")
                .send();

        SeenPage page = Visitor.to(port).open(stages);
        assertThat(page.words("#stage-1")).contains("Listen well", "Fifty people told us.");
        assertThat(page.document().select("#gates > ol > li > p:first-child").eachText())
                .containsExactly("Back to “Listen”", "Promised, and passed: “Listen”");
        assertThat(page.words("#gates details")).contains("Five people told us.", "Milica (example)");
    }

    @Test
    void whoTickedAndWhoTookTheTickAwayBothStay() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String stages = stages(milica, "Two ticks");
        SeenPage page = milica.open(stages);
        String first = page.document().select(GATE + " input[name=check]").attr("value");
        page.form(GATE).with("check", first).press("then", "keep");

        milica.open(stages).form(GATE).without("check").press("then", "keep");
        milica.open(stages).form(GATE).press("then", "keep");

        SeenPage history = Visitor.to(port).open(stages);
        assertThat(history.document().select("#ticks li .info-chip").eachText())
                .as("nothing is said where nothing changes")
                .containsExactly("no longer ticked", "ticked");
        assertThat(history.words("#ticks li"))
                .contains("We have talked to at least five people who have the problem.", "Milica (example)");
    }

    @Test
    void theTeamPutsAStageIntoItsOwnWordsAndWhatItLeavesStaysInEveryLanguage() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String stages = stages(milica, "Own stages");
        FilledForm first = milica.open(stages + "/2").form(STAGE);
        FilledForm second = milica.open(stages + "/2").form(STAGE);
        String kept = first.value("checks").lines().findFirst().orElseThrow();

        SeenPage saved = first.with("title", "Draw it")
                .with("checks", kept + "\nIt is on one sheet of paper.")
                .send();

        assertThat(saved.words("#stage-2")).contains("Draw it", "It is on one sheet of paper.");
        assertThat(Visitor.to(port).speaking("sw").open(stages).words("#stage-2"))
                .contains("Draw it", "Kitu kidogo kabisa kinachoweza kujaribiwa kimetajwa.");
        SeenPage told = second.with("title", "Paint it").send();
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words("#differences tbody tr:first-child")).isEqualTo("Name of the stage Draw it Paint it");
        assertThat(told.form(STAGE).value("title")).isEqualTo("Paint it");
        assertThat(told.form(STAGE).send().words("#stage-2")).contains("Paint it");
        SeenPage added = milica.open(stages + "/6")
                .form(STAGE)
                .with("title", "Party")
                .with("checks", "There is cake.")
                .send();
        assertThat(added.document().select("ol.journey > li")).hasSize(6);
        assertThat(added.form("form[data-form=removal]").send().document().select("ol.journey > li"))
                .hasSize(5);
        pass(milica, stages);
        assertThat(milica.open(stages + "/1")
                        .form(STAGE)
                        .with("title", "Late")
                        .send()
                        .status())
                .as("what is passed stays")
                .isEqualTo(422);
        assertThat(milica.open(stages + "/99").status()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoTickAtTheSameTimeNobodyTakesTheTickOfTheOther() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String stages = stages(milica, "Two windows");
        SeenPage early = milica.open(stages);
        SeenPage late = milica.open(stages);
        List<String> checks = checks(early);
        early.form(GATE).with("check", checks.getFirst()).press("then", "keep");

        SeenPage both = late.form(GATE).with("check", checks.get(1)).press("then", "keep");

        assertThat(ticked(both)).containsExactly(checks.getFirst(), checks.get(1));
        SeenPage older = milica.open(stages);
        both.form(GATE).with("check", checks.getFirst()).press("then", "keep");
        older.form(GATE).with("check", checks.get(1)).press("then", "keep");
        assertThat(ticked(milica.open(stages)))
                .as("each took one away and left the other")
                .isEmpty();
    }

    @Test
    void whoTicksWhatWasRewordedMeanwhileIsToldAndKeepsTheirTicks() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String stages = stages(milica, "Reworded");
        SeenPage page = milica.open(stages);
        List<String> checks = checks(page);
        FilledForm form = milica.open(stages + "/1").form(STAGE);
        String kept = form.value("checks").lines().findFirst().orElseThrow();
        form.with("checks", kept + "\nWe have slept on it.").send();

        SeenPage told = page.form(GATE)
                .with("check", checks.getFirst(), checks.get(1))
                .with("promise", "yes")
                .press("then", "pass");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words("[role=alert]")).contains("has changed the stages meanwhile");
        assertThat(told.words(GATE)).contains("We have slept on it.").doesNotContain("Milica (example)");
        assertThat(ticked(told)).as("as they ticked it").containsExactly(checks.getFirst());
        assertThat(told.has("#promise input[checked]")).isTrue();
        SeenPage saved = told.form(GATE).press("then", "keep");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(ticked(saved)).containsExactly(checks.getFirst());
    }

    @Test
    void ticksStayInTheFormOfWhomTheEndOvertook() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String stages = stages(milica, "Ended while ticking");
        SeenPage page = milica.open(stages);
        List<String> checks = checks(page);
        milica.open(stages.replace("/stages", "/ending"))
                .form("form[data-form=ending]")
                .with("state", "parked")
                .with("reason", "No time")
                .with("happened", "Half of it is built.")
                .with("learned", "Ask for time first.")
                .send();

        SeenPage told = page.form(GATE)
                .with("check", checks.getFirst(), checks.getLast())
                .press("then", "keep");

        assertThat(told.status()).isEqualTo(422);
        assertThat(ticked(told)).containsExactly(checks.getFirst(), checks.getLast());
        assertThat(milica.open(stages).has(GATE)).isFalse();
    }

    @Test
    void aTickThatGoesWithItsWordsStaysWithWhoTookItAway() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String stages = stages(milica, "Words and ticks");
        SeenPage page = milica.open(stages);
        List<String> checks = checks(page);
        page.form(GATE).with("check", checks.getFirst(), checks.get(1)).press("then", "keep");
        FilledForm form = milica.open(stages + "/1").form(STAGE);
        String kept = form.value("checks").lines().findFirst().orElseThrow();

        SeenPage reworded = form.with("checks", "We have slept on it.\n" + kept).send();

        assertThat(ticked(reworded)).as("what keeps its words stays ticked").containsExactly(checks.getFirst());
        assertThat(reworded.document().select("#ticks li .info-chip").eachText())
                .containsExactly("no longer ticked", "ticked", "ticked");
        assertThat(reworded.words("#ticks li:first-child")).doesNotContain(kept);
    }

    @Test
    void aStageIsNotRemovedWhereAnotherCameBehindItMeanwhile() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String stages = stages(milica, "Last but one");
        FilledForm removal = milica.open(stages).form("form[data-form=removal]");
        milica.open(stages + "/6")
                .form(STAGE)
                .with("title", "Party")
                .with("checks", "There is cake.")
                .send();

        SeenPage told = removal.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words("[role=alert]")).contains("has changed the stages meanwhile");
        assertThat(told.document().select("ol.journey > li")).hasSize(6);
        FilledForm party = told.form("form[data-form=removal]");
        party.send();
        assertThat(party.send().words("[role=status]"))
                .as("a second click is told what the first was")
                .isEqualTo("The stages are as you see them now.");
        assertThat(milica.open(stages).document().select("ol.journey > li")).hasSize(5);
    }

    private static List<String> checks(SeenPage page) {
        return page.document().select(GATE + " input[name=check]").eachAttr("value");
    }

    private static List<String> ticked(SeenPage page) {
        return page.document().select(GATE + " input[name=check][checked]").eachAttr("value");
    }

    private static void pass(Visitor visitor, String stages) {
        SeenPage page = visitor.open(stages);
        page.form(GATE)
                .with(
                        "check",
                        page.document()
                                .select(GATE + " input[name=check]")
                                .eachAttr("value")
                                .toArray(String[]::new))
                .with("promise", "yes")
                .press("then", "pass");
    }

    private static String stages(Visitor visitor, String partnership) {
        String page = Begun.by(visitor, Opened.by(visitor, partnership), "Pocket glossary")
                .address();
        return page.replace("-pocket-glossary", "") + "/stages";
    }
}
