package org.harambee.innovation.prototypes.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.innovation.prototypes.Begun;
import org.harambee.partnership.Opened;
import org.harambee.ui.AtOnce;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class TeamTests {
    private static final String ROLE = "form[data-form=role]";
    private static final String REQUEST = "form[data-form=request]";
    private static final String ANSWER = "form[data-form=answer]";
    private static final String LEAVE = "form[data-form=departure]";

    @LocalServerPort
    int port;

    @Test
    void somebodyAsksForARoleWithASentenceAndTheTeamSaysWelcome() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String team = team(milica, Opened.by(milica, "Open roles"));
        milica.open(team)
                .form(ROLE)
                .with("title", "Somebody who draws")
                .with("takes", "Ten small pictures")
                .with("hours", "2.5")
                .send();
        assertThat(Visitor.to(port).open(team).words("main"))
                .contains("Somebody who draws", "Ten small pictures", "2.5 hours a week", "Sign in to join");

        SeenPage asked =
                zawadi.open(team).form(REQUEST).with("sentence", "I draw.").send();

        assertThat(asked.words("[role=status]")).startsWith("You have asked.");
        assertThat(asked.has(REQUEST)).as("one waits already").isFalse();
        assertThat(milica.open("/").words(".card--needs"))
                .contains("Somebody asks to join the team of “Pocket glossary”");
        assertThat(Visitor.to(port).open(team).words("main")).doesNotContain("I draw.");
        SeenPage joined = milica.open(team).form(ANSWER).press("answer", "accepted");
        assertThat(joined.words("main ul.list")).contains("Zawadi (example)", "Somebody who draws");
        assertThat(joined.words("main")).contains("No role is open now.");
        assertThat(zawadi.open(team).has(ROLE)).isTrue();
        assertThat(milica.open(team.replace("/team", "")).words("main")).contains("Zawadi (example)");
    }

    @Test
    void aRoleIsOnePlaceSoTheSecondWhoIsLetInJoinsWithoutIt() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String team = team(milica, Opened.by(milica, "One place"));
        milica.open(team).form(ROLE).with("title", "Somebody who draws").send();
        for (String person : List.of("Zawadi (example)", "Otieno (example)")) {
            Visitor.signedIn(port, person)
                    .open(team)
                    .form(REQUEST)
                    .with("sentence", "I draw.")
                    .send();
        }

        milica.open(team).form(ANSWER).press("answer", "accepted");
        SeenPage both = milica.open(team).form(ANSWER).press("answer", "accepted");

        assertThat(both.words("main ul.list")).contains("Zawadi (example)", "Otieno (example)");
        assertThat(both.document().select("main ul.list .chip:contains(Somebody who draws)"))
                .hasSize(1);
    }

    @Test
    void whoIsToldNoReadsWhyAndMayAskAgain() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String team = team(milica, Opened.by(milica, "Full teams"));
        zawadi.open(team).form(REQUEST).with("sentence", "I am new here.").send();
        FilledForm answer = milica.open(team).form(ANSWER);
        String reason =
                milica.open(team).document().select(ANSWER + " textarea").attr("name");

        answer.with(reason, "Please come in May.").press("answer", "declined");

        SeenPage told = zawadi.open(team);
        assertThat(told.words("main")).contains("Last time the answer was no.", "Please come in May.");
        assertThat(told.has(REQUEST)).isTrue();
        assertThat(answer.press("answer", "accepted").words("[role=status]")).contains("answered this already");
        assertThat(Visitor.to(port).open(team).words("main")).doesNotContain("Zawadi", "in May");
    }

    @Test
    void theLastOneStaysUntilSomebodyWhomTheyAskTakesOver() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor jelena = Visitor.signedIn(port, "Jelena (example)");
        String team = team(milica, Opened.by(milica, "Handed over"));

        SeenPage refused = milica.open(team)
                .form(LEAVE)
                .with("handover", "All is in the folder.")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("[role=alert]")).contains("You are the last of the team.");
        assertThat(refused.form(LEAVE).value("handover")).isEqualTo("All is in the folder.");
        invite(milica, team, "Jelena (example)");
        assertThat(jelena.open("/").words(".card--needs"))
                .contains("You are asked to join the team of “Pocket glossary”");
        jelena.open(team).form(ANSWER).press("answer", "accepted");
        SeenPage left = milica.open(team)
                .form(LEAVE)
                .with("handover", "All is in the folder.")
                .send();
        assertThat(left.words("main")).contains("Built it before", "All is in the folder.");
        assertThat(left.words("main ul.list")).contains("Jelena (example)", "Wikimedia Serbia");
    }

    @Test
    void whomTheTeamAskedIsAskedNoMoreOnceItTakesThatBack() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor jelena = Visitor.signedIn(port, "Jelena (example)");
        String team = team(milica, Opened.by(milica, "Asked in error"));
        invite(milica, team, "Jelena (example)");
        FilledForm late = jelena.open(team).form(ANSWER);

        SeenPage gone = milica.open(team).form(ANSWER).press("answer", "withdrawn");

        assertThat(gone.words("[role=status]")).isEqualTo("It is taken back.");
        assertThat(gone.words("main")).doesNotContain("Jelena");
        assertThat(late.press("answer", "accepted").words("[role=status]")).contains("answered this already");
        assertThat(jelena.open(team).has("form[data-form=request]")).isTrue();
        assertThat(jelena.open("/").words()).doesNotContain("“Asked in error”");
        invite(milica, team, "Jelena (example)");
        assertThat(milica.open(team)
                        .form(ANSWER)
                        .forging("answer", "accepted")
                        .send()
                        .status())
                .as("the team does not say yes for others")
                .isEqualTo(404);
    }

    @Test
    void whoCanNotSeeThePartnershipIsNotAsked() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String team = team(milica, Opened.privately(milica, "Behind a curtain"));

        SeenPage refused = invite(milica, team, "Otieno (example)");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".field__error")).startsWith("They can’t see this partnership");
        assertThat(refused.form("form[data-form=invitation]").value("invitation"))
                .isEqualTo("Would you take it over?");
    }

    @Test
    void ofTheLastTwoWhoLeaveAtOnceOneStays() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String team = team(milica, Opened.by(milica, "Both leave"));
        zawadi.open(team).form(REQUEST).with("sentence", "Me, too.").send();
        milica.open(team).form(ANSWER).press("answer", "accepted");
        FilledForm hers = milica.open(team).form(LEAVE).with("handover", "Bye.");
        FilledForm theirs = zawadi.open(team).form(LEAVE).with("handover", "Bye.");

        List<SeenPage> answers = AtOnce.send(hers, theirs);

        assertThat(answers).extracting(SeenPage::status).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void aStrangerIsToldWhoseMatterItIsAndASecondClickOpensOneRole() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String team = team(milica, Opened.by(milica, "Strangers"));
        FilledForm role = milica.open(team).form(ROLE).with("title", "<b>One</b>");
        role.send();
        role.send();

        assertThat(milica.open(team).document().select("h3.card__title").eachText())
                .containsExactly("<b>One</b>");
        SeenPage refused = zawadi.open(team).form(REQUEST).to(team + "/roles").send();
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words(".lede")).contains("Only the team of “Pocket glossary” does this.");
        assertThat(role.with("hours", "-3").send().words(".field__error")).startsWith("Write the hours in digits");
    }

    @Test
    void whenAPartnerLeavesItsPeopleAreOfNoTeamAndOthersMayTakeItUp() throws InterruptedException {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(milica, "Partners go", "wck");
        String partners = path + "/partners";
        amina.open(partners + "/wck/invitation").form("form[data-form=accept]").send();
        String team = team(milica, path);
        assertThat(amina.open(team).has("form[data-form=membership]")).isFalse();

        milica.open(partners + "/wmrs/departure")
                .form("form[data-form=leave]")
                .with("reason", "No time")
                .with("handover", "Nothing")
                .send();

        for (int tries = 0; tries < 100 && !amina.open(team).has("form[data-form=membership]"); tries++) {
            Thread.sleep(100);
        }
        SeenPage page = amina.open(team);
        assertThat(page.words("main")).contains("Nobody builds it now.", "their affiliate left the partnership");
        assertThat(amina.open("/").words(".card--needs"))
                .contains("Nobody builds “Pocket glossary” any more; you may take it up.");
        SeenPage taken = page.form("form[data-form=membership]").send();
        assertThat(taken.words("main ul.list")).contains("Amina (example)");
    }

    private static SeenPage invite(Visitor visitor, String team, String name) {
        return visitor.open(team)
                .form("form[data-form=invitation]")
                .with("user-name", name)
                .with("invitation", "Would you take it over?")
                .send();
    }

    private static String team(Visitor visitor, String partnership) {
        String page = Begun.by(visitor, partnership, "Pocket glossary").address();
        return page.replace("-pocket-glossary", "") + "/team";
    }
}
