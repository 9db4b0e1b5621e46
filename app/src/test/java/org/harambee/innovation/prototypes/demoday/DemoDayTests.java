package org.harambee.innovation.prototypes.demoday;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.innovation.prototypes.Begun;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class DemoDayTests {
    private static final String DAY = "form[data-form=demo-day]";
    private static final String SESSION = "form[data-form=session]";
    private static final String DEMO = "form[data-form=demo]";

    @LocalServerPort
    int port;

    @Test
    void teamsSayWhatTheyShowAndThePageStaysForThoseWhoWereNotThere() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Showing");
        String day = path + "/prototypes/demo-day";
        assertThat(Visitor.to(port).open(day).words("main")).contains("No demo day is planned yet.");
        FilledForm first = milica.open(day + "/facts").form(DAY).with("starts", "2031-05-02T14:00");
        FilledForm second = milica.open(day + "/facts").form(DAY).with("starts", "2031-05-03T14:00");
        first.with("about", "Half an hour each.").send();

        SeenPage told = second.send();

        assertThat(told.words("[role=alert]")).contains("while you were writing");
        told.form(DAY).send();
        show(milica, path, "Glossary", "Ten words", "1");
        show(milica, path, "Radio", "An hour of it", "1");
        SeenPage page = Visitor.to(port).open(day);
        assertThat(page.document().select("main ol.list h3").eachText()).containsExactly("Radio", "Glossary");
        assertThat(page.words("main")).contains("2031", "Ten words", "Shown by Milica");
    }

    @Test
    void itIsProposedOnceAsASessionToAGatheringThatTakesSome() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Session of demos");
        String day = path + "/prototypes/demo-day";
        milica.open(path + "/gatherings/new")
                .form("form[data-form=gathering]")
                .with("name", "Lake days")
                .with("starts-on", "2091-03-01")
                .with("ends-on", "2091-03-02")
                .send();
        assertThat(milica.open(day).has(SESSION)).as("no day, no session").isFalse();
        milica.open(day + "/facts").form(DAY).with("starts", "2091-03-01T14:00").send();
        show(milica, path, "Glossary", "Ten words", "1");
        FilledForm proposal = milica.open(day).form(SESSION);
        assertThat(proposal.value("session")).startsWith("lake-days/");

        SeenPage proposed = proposal.send();
        proposal.send();

        String session = proposed.document()
                .select("main dl a[href*=/gatherings/lake-days/]")
                .attr("href");
        assertThat(Visitor.to(port).open(session).words("main")).contains("Ten words");
        assertThat(Visitor.to(port).open(session).title()).isEqualTo("Demo day of Session of demos");
        assertThat(milica.open(path + "/activity").words("main").split("handed in the session", -1))
                .hasSize(2);
    }

    @Test
    void whatIsNoAddressIsToldAndAStrangerPlansNothing() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Odd links");
        SeenPage refused = milica.open(path + "/prototypes/demo-day/facts")
                .form(DAY)
                .with("starts", "tomorrow")
                .with("link", "javascript:alert(1)")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".field__error")).contains("is no web address");
        assertThat(Visitor.signedIn(port, "Zawadi (example)")
                        .open(path + "/prototypes/demo-day/facts")
                        .status())
                .isEqualTo(403);
    }

    private static void show(Visitor visitor, String path, String title, String shows, String position) {
        String code = Begun.by(visitor, path, title).address().replaceAll("-[a-z]+$", "");
        visitor.open(code + "/demo")
                .form(DEMO)
                .with("presenters", "Milica")
                .with("shows", shows)
                .with("position", position)
                .send();
    }
}
