package org.harambee.innovation.prototypes.demoday;

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
class DemoDayTests {
    private static final String DAY = "form[data-form=demo-day]";
    private static final String DEMO = "form[data-form=demo]";
    private static final String OFF = "form[data-form=calling-off]";
    private static final String ON = "form[data-form=reinstatement]";

    @LocalServerPort
    int port;

    @Test
    void teamsSayWhatTheyShowAndThePageStaysForThoseWhoWereNotThere() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Showing");
        assertThat(Visitor.to(port).open(path + "/prototypes/demo-days").words("main"))
                .contains("No demo day is planned yet.");
        String day = planned(milica, path, "2031-05-02T14:00");

        show(milica, day, begun(milica, path, "Glossary"), "Ten words", "1");
        show(milica, day, begun(milica, path, "Radio"), "An hour of it", "1");

        SeenPage page = Visitor.to(port).open(day);
        assertThat(page.document().select("main ol.list h3").eachText()).containsExactly("Radio", "Glossary");
        assertThat(page.words("main")).contains("2031", "Ten words", "Shown by Milica");
    }

    @Test
    void aPartnershipHasSeveralAndWhatWasShownOnAPastOneStaysThere() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Every spring");
        String past = planned(milica, path, "2021-05-02T14:00");
        String next = planned(milica, path, "2031-05-02T14:00");
        String open = planned(milica, path, "");
        String glossary = begun(milica, path, "Glossary");
        show(milica, past, glossary, "Ten words", "1");
        show(milica, next, glossary, "A hundred words", "1");

        SeenPage days = Visitor.to(port).open(path + "/prototypes/demo-day");

        assertThat(days.document().select("#ahead a").eachAttr("href")).containsExactly(next, open);
        assertThat(days.document().select("#past a").eachAttr("href")).containsExactly(past);
        assertThat(days.words("#ahead")).contains("When it begins is still to be found.");
        assertThat(Visitor.to(port).open(past).words("main"))
                .contains("What was shown stays here.", "Ten words")
                .doesNotContain("A hundred words");
        SeenPage own = milica.open(glossary + "/demos");
        assertThat(own.document().select("main li a.button").eachText())
                .containsExactly("Show something on this day", "Change what you show", "Change what you show");
        milica.open(glossary + "/demos/" + code(next))
                .form("form[data-form=removal]")
                .send();
        assertThat(Visitor.to(port).open(next).words("main")).contains("No team has said yet what it shows.");
        assertThat(Visitor.to(port).open(past).words("main")).contains("Ten words");
    }

    @Test
    void aSecondClickPlansOneDayAndOfTwoWhoChangeItTheSecondSeesWhatTheFirstDid() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Planned twice");
        FilledForm plan =
                milica.open(path + "/prototypes/demo-days/new").form(DAY).with("starts", "2031-05-02T14:00");
        String day = plan.send().address();
        plan.send();
        assertThat(milica.open(path + "/prototypes/demo-days").document().select("#ahead li"))
                .hasSize(1);
        FilledForm early = milica.open(day + "/facts").form(DAY).with("place", "A room in Niš");
        FilledForm late = milica.open(day + "/facts").form(DAY).with("place", "Online");
        early.send();
        early.send();

        SeenPage told = late.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("Place A room in Niš Online");
        assertThat(told.form(DAY).send().words("main dl")).contains("Online");
    }

    @Test
    void ofTwoOfATeamWhoSayWhatIsShownTheSecondSeesWhatTheFirstSaid() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Shown twice");
        String day = planned(milica, path, "2031-05-02T14:00");
        String demo = begun(milica, path, "Glossary") + "/demos/" + code(day);
        FilledForm early = filled(milica, demo, "Ten words", "1");
        FilledForm late = filled(milica, demo, "Twenty words", "1");
        early.send();
        early.send();

        SeenPage told = late.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("What do you show? Ten words Twenty words");
        assertThat(told.form(DEMO).send().words("main ol.list")).contains("Twenty words");
    }

    @Test
    void ofTwoTeamsWhoComeFirstAtOnceEachHasItsPlace() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "First at once");
        String day = planned(milica, path, "2031-05-02T14:00");
        FilledForm glossary = filled(milica, begun(milica, path, "Glossary") + "/demos/" + code(day), "Words", "1");
        FilledForm radio = filled(milica, begun(milica, path, "Radio") + "/demos/" + code(day), "Sounds", "1");

        List<SeenPage> answers = AtOnce.send(glossary, radio);

        assertThat(answers).extracting(SeenPage::status).containsOnly(200);
        assertThat(filled(milica, begun(milica, path, "Map") + "/demos/" + code(day), "Places", "2")
                        .send()
                        .document()
                        .select("main ol.list h3")
                        .eachText())
                .hasSize(3)
                .element(1)
                .isEqualTo("Map");
    }

    @Test
    void aDayIsCalledOffWithAReasonAndTakesPlaceAfterAll() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Called off");
        String day = planned(milica, path, "2031-05-02T14:00");
        String glossary = begun(milica, path, "Glossary");
        show(milica, day, glossary, "Ten words", "1");
        FilledForm demo = filled(milica, glossary + "/demos/" + code(day), "Twenty words", "1");
        String radio = begun(milica, path, "Radio");
        SeenPage unsaid = milica.open(day).form(OFF).send();
        assertThat(unsaid.status()).isEqualTo(422);
        FilledForm late = milica.open(day).form(OFF).with("because", "Nobody is well.");
        FilledForm off = unsaid.form(OFF).with("because", "The room is flooded.");

        SeenPage called = off.send();
        off.send();

        assertThat(called.words("main .message--warning"))
                .contains("It is called off.", "The room is flooded.", "Milica (example)")
                .doesNotContain("Its session");
        assertThat(Visitor.to(port).open(day).words("main")).contains("It was to begin", "Ten words");
        assertThat(Visitor.to(port).open(path + "/prototypes/demo-days").words("#ahead"))
                .contains("called off");
        assertThat(milica.open(path + "/activity").words("main").split("called off a demo day", -1))
                .hasSize(2);
        SeenPage told = late.send();
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words("main")).contains("It is called off already", "The room is flooded.");
        assertThat(told.form(OFF).value("because")).isEqualTo("Nobody is well.");
        SeenPage shut = demo.send();
        assertThat(shut.status()).isEqualTo(422);
        assertThat(shut.words("[role=alert]")).contains("nothing is put on it");
        assertThat(shut.form(DEMO).value("shows")).isEqualTo("Twenty words");
        assertThat(milica.open(radio + "/demos").has("main li a.button")).isFalse();
        assertThat(milica.open(radio + "/demos/" + code(day)).has(DEMO)).isFalse();
        assertThat(Visitor.to(port).open(day).has(ON)).isFalse();

        FilledForm on = milica.open(day).form(ON);
        SeenPage after = on.send();
        on.send();

        assertThat(after.words("main")).contains("It begins").doesNotContain("flooded");
        assertThat(milica.open(path + "/activity").words("main").split("takes place after all", -1))
                .hasSize(2);
        assertThat(shut.form(DEMO).send().words("main ol.list")).contains("Twenty words");
    }

    @Test
    void whatIsNoAddressIsToldAndAStrangerPlansNothing() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Odd links");
        SeenPage refused = milica.open(path + "/prototypes/demo-days/new")
                .form(DAY)
                .with("starts", "tomorrow")
                .with("link", "javascript:alert(1)")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".field__error").eachText())
                .hasSize(2)
                .element(1)
                .asString()
                .contains("is no web address");
        assertThat(refused.form(DAY).value("starts")).isEqualTo("tomorrow");
        assertThat(Visitor.signedIn(port, "Zawadi (example)")
                        .open(path + "/prototypes/demo-days/new")
                        .status())
                .isEqualTo(403);
        assertThat(milica.open(path + "/prototypes/demo-days/NOWHER").status()).isEqualTo(404);
    }

    private static FilledForm filled(Visitor visitor, String demo, String shows, String position) {
        return visitor.open(demo)
                .form(DEMO)
                .with("presenters", "Milica")
                .with("shows", shows)
                .with("position", position);
    }

    static String planned(Visitor visitor, String partnership, String starts) {
        return visitor.open(partnership + "/prototypes/demo-days/new")
                .form(DAY)
                .with("starts", starts)
                .send()
                .address();
    }

    static void show(Visitor visitor, String day, String prototype, String shows, String position) {
        filled(visitor, prototype + "/demos/" + code(day), shows, position).send();
    }

    static String begun(Visitor visitor, String partnership, String title) {
        return Begun.by(visitor, partnership, title).address().replaceAll("-[a-z]+$", "");
    }

    private static String code(String day) {
        return day.substring(day.lastIndexOf('/') + 1);
    }
}
