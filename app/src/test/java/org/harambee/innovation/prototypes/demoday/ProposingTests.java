package org.harambee.innovation.prototypes.demoday;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ProposingTests {
    private static final String SESSION = "form[data-form=session]";
    private static final String RELEASE = "form[data-form=release]";
    private static final String LINK = "main dl a[href*=/gatherings/lake-days/]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void itIsProposedOnceAsASessionToAGatheringThatTakesSome() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Session of demos");
        gathering(milica, path);
        String day = DemoDayTests.planned(milica, path, "2091-03-01T14:00");
        DemoDayTests.show(milica, day, DemoDayTests.begun(milica, path, "Glossary"), "Ten words", "1");
        FilledForm proposal = milica.open(day).form(SESSION);
        assertThat(proposal.value("session")).startsWith("lake-days/");

        SeenPage proposed = proposal.send();
        proposal.send();

        String session = proposed.document().select(LINK).attr("href");
        assertThat(Visitor.to(port).open(session).words("main")).contains("Ten words");
        assertThat(Visitor.to(port).open(session).title()).isEqualTo("Demo day of Session of demos");
        assertThat(milica.open(path + "/activity").words("main").split("handed in the session", -1))
                .hasSize(2);
    }

    @Test
    void aSessionInWhichItIsNotHeldGoesAndAnotherIsProposed() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Declined sessions");
        gathering(milica, path);
        String day = DemoDayTests.planned(milica, path, "2091-03-01T14:00");
        String first =
                milica.open(day).form(SESSION).send().document().select(LINK).attr("href");
        FilledForm release = milica.open(day).form(RELEASE);

        SeenPage free = release.send();
        release.send();

        assertThat(free.words("[role=status]")).isEqualTo("The link is gone.");
        assertThat(free.has(LINK)).isFalse();
        assertThat(milica.open(path + "/activity").words("main").split("took the session off", -1))
                .hasSize(2);
        String second = free.form(SESSION).send().document().select(LINK).attr("href");
        assertThat(second).isNotEmpty().isNotEqualTo(first);
        assertThat(Visitor.to(port).open(day).has(RELEASE)).isFalse();
    }

    @Test
    void aSessionThatIsThereNoMoreIsNotLinkedToAndCanBeProposedAnew() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Gone sessions");
        gathering(milica, path);
        String day = DemoDayTests.planned(milica, path, "2091-03-01T14:00");
        String session =
                milica.open(day).form(SESSION).send().document().select(LINK).attr("href");

        database.sql("delete from gatherings.session where code = ?")
                .param(session.replaceAll(".*/sessions/([^-]+).*", "$1"))
                .update();

        SeenPage page = milica.open(day);
        assertThat(page.has(LINK)).isFalse();
        assertThat(page.form(SESSION).send().has(LINK)).isTrue();
    }

    @Test
    void aSessionSpeaksTheOneLanguageOfWhatIsShownAndNoneWhereThereAreSeveral() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Spoken sessions");
        gathering(milica, path);
        String day = DemoDayTests.planned(milica, path, "2091-03-01T14:00");
        String glossary = DemoDayTests.begun(milica, path, "Glosario");
        DemoDayTests.show(milica, day, glossary, "Diez palabras", "1");
        speak(glossary, "es");

        String spanish =
                milica.open(day).form(SESSION).send().document().select(LINK).attr("href");
        assertThat(language(spanish)).isEqualTo("es");
        assertThat(Visitor.to(port).open(spanish).title()).startsWith("Día de demostración");

        String radio = DemoDayTests.begun(milica, path, "Radio");
        DemoDayTests.show(milica, day, radio, "An hour", "2");
        speak(radio, "en");
        milica.open(day).form(RELEASE).send();
        String both =
                milica.open(day).form(SESSION).send().document().select(LINK).attr("href");
        assertThat(language(both)).isEqualTo("");
    }

    @Test
    void aDayThatIsOverIsProposedToNobody() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Late sessions");
        gathering(milica, path);
        String day = DemoDayTests.planned(milica, path, "2091-03-01T14:00");
        FilledForm proposal = milica.open(day).form(SESSION);
        milica.open(day + "/facts")
                .form("form[data-form=demo-day]")
                .with("starts", "2021-03-01T14:00")
                .send();

        SeenPage refused = proposal.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("[role=alert]")).contains("The demo day is over");
        assertThat(milica.open(day).has(SESSION)).isFalse();
        assertThat(milica.open(day).has(LINK)).isFalse();
    }

    @Test
    void ofADayThatIsCalledOffNoSessionIsProposedAndTheOneThatWasStillStands() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Called off sessions");
        gathering(milica, path);
        String day = DemoDayTests.planned(milica, path, "2091-03-01T14:00");
        String other = DemoDayTests.planned(milica, path, "2091-03-02T14:00");
        milica.open(day).form(SESSION).send();
        FilledForm late = milica.open(other).form(SESSION);

        SeenPage off = callOff(milica, day);
        callOff(milica, other);

        assertThat(off.words("main .message--warning")).contains("Its session still stands in the gathering");
        assertThat(off.has(".message--warning a[href*=/gatherings/lake-days/]")).isTrue();
        SeenPage refused = late.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("[role=alert]")).contains("The demo day is called off");
        assertThat(milica.open(other).has(SESSION)).isFalse();
    }

    private static SeenPage callOff(Visitor visitor, String day) {
        return visitor.open(day)
                .form("form[data-form=calling-off]")
                .with("because", "The lake is frozen.")
                .send();
    }

    @Test
    void moreThanASessionMaySayIsRefusedAndNothingIsCut() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Long sessions");
        gathering(milica, path);
        String day = DemoDayTests.planned(milica, path, "2091-03-01T14:00");
        for (String title : new String[] {"One", "Two", "Three", "Four", "Five", "Six"}) {
            DemoDayTests.show(milica, day, DemoDayTests.begun(milica, path, title), "x".repeat(1_900), "1");
        }

        SeenPage refused = milica.open(day).form(SESSION).send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("[role=alert]")).contains("a session’s text may have 10,000");
        assertThat(milica.open(day).has(LINK)).isFalse();
    }

    private void speak(String prototype, String language) {
        database.sql("update innovation.prototype set language = ? where code = ?")
                .params(language, prototype.substring(prototype.lastIndexOf('/') + 1))
                .update();
    }

    private String language(String session) {
        return database.sql("select coalesce(language, '') from gatherings.session where code = ?")
                .param(session.replaceAll(".*/sessions/([^-]+).*", "$1"))
                .query(String.class)
                .single();
    }

    private static void gathering(Visitor visitor, String partnership) {
        visitor.open(partnership + "/gatherings/new")
                .form("form[data-form=gathering]")
                .with("name", "Lake days")
                .with("starts-on", "2091-03-01")
                .with("ends-on", "2091-03-02")
                .send();
    }
}
