package org.harambee.innovation.prototypes;

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

/** What was done together in a partnership stays as it was when its last partner left. */
@HouseTest
class ClosedPartnershipTests {
    private static final String ANSWER = "form[data-form=answer]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void nobodyComesAndNobodyGoes() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String path = Opened.by(milica, "Closed teams");
        String team = begun(milica, path) + "/team";
        milica.open(team)
                .form("form[data-form=role]")
                .with("title", "Somebody who draws")
                .send();
        zawadi.open(team)
                .form("form[data-form=request]")
                .with("sentence", "I draw.")
                .send();
        String reason =
                milica.open(team).document().select(ANSWER + " textarea").attr("name");
        FilledForm closing = milica.open(team).form("form[data-form=closing]");
        FilledForm departure =
                milica.open(team).form("form[data-form=departure]").with("handover", "The key is with Ana.");
        FilledForm answer = milica.open(team).form(ANSWER).with(reason, "Welcome!");
        FilledForm withdrawal = zawadi.open(team).form(ANSWER);

        close(path);

        refused(closing.send());
        assertThat(refused(departure.send()).form("form[data-form=departure]").value("handover"))
                .isEqualTo("The key is with Ana.");
        assertThat(refused(answer.press("answer", "accepted")).form(ANSWER).value(reason))
                .isEqualTo("Welcome!");
        refused(answer.press("answer", "declined"));
        refused(withdrawal.press("answer", "withdrawn"));
        assertThat(milica.open(team).has(ANSWER)).isFalse();
        assertThat(milica.open(team).words("main"))
                .contains("Somebody who draws", "Zawadi (example)", "I draw.")
                .doesNotContain("Built it before");
    }

    @Test
    void noSprintEndsAndWhatIsShownStays() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Closed work");
        String prototype = begun(milica, path);
        String day = milica.open(path + "/prototypes/demo-days/new")
                .form("form[data-form=demo-day]")
                .with("starts", "2031-05-02T14:00")
                .send()
                .address();
        String demo = prototype + "/demos" + day.substring(day.lastIndexOf('/'));
        milica.open(demo)
                .form("form[data-form=demo]")
                .with("presenters", "Milica")
                .with("shows", "Ten words")
                .send();
        milica.open(prototype + "/sprints")
                .form("form[data-form=sprint]")
                .with("goal", "A paper form")
                .send();
        FilledForm removal = milica.open(demo).form("form[data-form=removal]");
        FilledForm ending = milica.open(prototype + "/sprints")
                .form("form[data-form=sprint-ending]")
                .with("outcome", "Four filled it in.");

        close(path);

        refused(removal.send());
        assertThat(Visitor.to(port).open(day).words("main")).contains("Ten words");
        assertThat(refused(ending.send()).form("form[data-form=sprint-ending]").value("outcome"))
                .isEqualTo("Four filled it in.");
        assertThat(milica.open(prototype + "/sprints").words("main")).doesNotContain("Four filled it in.");
    }

    private void close(String path) {
        database.sql("update partnership.partnership set closed_at = now() where slug = ?")
                .param(path.substring("/p/".length()))
                .update();
    }

    private static SeenPage refused(SeenPage answer) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words("[role=alert]")).contains("closed");
        return answer;
    }

    private static String begun(Visitor visitor, String partnership) {
        return Begun.by(visitor, partnership, "Pocket glossary").address().replace("-pocket-glossary", "");
    }
}
