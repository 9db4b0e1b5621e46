package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A fast second click on what adds something adds it once, and leads to the same place. */
@HouseTest
class SentTwiceTests {
    @LocalServerPort
    int port;

    @Test
    void whatIsToldInAPartnershipIsToldOnce() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Trembling fingers");

        twice(milica.open(path + "/challenges/new")
                .form("form[data-form=challenge]")
                .with("text", "Power cuts end our calls")
                .with("theme", "connection"));
        assertThat(milica.open(path + "/challenges").document().select("main ul.list > li"))
                .hasSize(1);

        twice(milica.open(path + "/playbook/new")
                .form("form[data-form=learning]")
                .with("kind", "worked")
                .with("text", "Two dates for every call")
                .with("theme", "meetings"));
        assertThat(milica.open(path + "/playbook").document().select("main ul.list > li"))
                .hasSize(1);

        twice(milica.open(path + "/strengths/new?partner=wmrs")
                .form("form[data-form=strength]")
                .with("text", "Archives"));
        assertThat(milica.open(path + "/strengths").document().select("main ul.list > li"))
                .hasSize(1);

        twice(milica.open(path + "/journey/phases/new")
                .form("form[data-form=phase]")
                .with("name", "Listening"));
        assertThat(milica.open(path + "/journey").document().select("main article"))
                .hasSize(1);
    }

    @Test
    void aGatheringAndItsSessionsAreEnteredOnce() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(amina, "Meeting by the lake");

        twice(amina.open(path + "/gatherings/new")
                .form("form[data-form=gathering]")
                .with("name", "Lake days")
                .with("starts-on", "2027-03-01")
                .with("ends-on", "2027-03-02"));
        String sessions = path + "/gatherings/lake-days/sessions";
        twice(amina.open(sessions + "/new")
                .form("form[data-form=session]")
                .with("title", "Fish names")
                .with("author-name", "Amina")
                .with("type", "lecture")
                .with("abstract", "What fishers call what they catch."));

        assertThat(amina.open(path + "/activity").words().split("handed in the session", -1))
                .hasSize(2);
    }

    @Test
    void aDraftIsBegunOnceAndTwoOfOneNameAreTwo() {
        Visitor frieda = Visitor.signedIn(port, "Frieda (example)");
        FilledForm form = frieda.open("/start")
                .form("form[data-form=start]")
                .with("name", "Quick start")
                .with("purpose", "To be quick");

        twice(form);
        assertThat(frieda.open("/start").document().select("form[data-form=discard]"))
                .hasSize(1);
        frieda.open("/start")
                .form("form[data-form=start]")
                .with("name", "Quick start")
                .with("purpose", "To be quick")
                .send();
        assertThat(frieda.open("/start").document().select("form[data-form=discard]"))
                .hasSize(2);
    }

    @Test
    void anAffiliateIsAddedOnceAndTheSecondClickIsNotToldThatTheCodeIsTaken() {
        Visitor keeper = Visitor.signedIn(port, "Keeper (example)");

        SeenPage page = twice(keeper.open("/affiliates/new")
                .form("form[data-form=entry]")
                .with("code", "wm-lake")
                .with("name", "Wikimedians of the Lake")
                .with("kind", "user-group")
                .with("region", "SSA"));

        assertThat(page.title()).isEqualTo("Wikimedians of the Lake");
    }

    @Test
    void whoGoesBackAndWritesSomethingElseIsNotSwallowed() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Second thoughts");
        FilledForm form = milica.open(path + "/challenges/new")
                .form("form[data-form=challenge]")
                .with("text", "Power cuts end our calls")
                .with("theme", "connection");
        form.send();

        form.with("text", "Data is dear").send();

        assertThat(milica.open(path + "/challenges").document().select("main ul.list > li"))
                .hasSize(2);
    }

    private static SeenPage twice(FilledForm form) {
        SeenPage first = form.send();
        SeenPage second = form.send();
        assertThat(first.status()).as(first.words(".message--error")).isEqualTo(200);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.address()).isEqualTo(first.address());
        return second;
    }
}
