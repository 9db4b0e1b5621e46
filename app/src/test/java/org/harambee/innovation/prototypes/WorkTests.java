package org.harambee.innovation.prototypes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class WorkTests {
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @LocalServerPort
    int port;

    @Test
    void sprintsComeOneAfterTheOtherAndEndWithWhatCameOut() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String sprints = begun(milica, "Sprinting") + "/sprints";
        FilledForm form = milica.open(sprints).form("form[data-form=sprint]").with("goal", "A paper form");
        SeenPage turned = milica.open(sprints)
                .form("form[data-form=sprint]")
                .with("goal", "Backwards")
                .with("ends", today.minusDays(9).toString())
                .send();
        assertThat(turned.words(".field__error")).isEqualTo("The last day lies before the first.");

        form.send();
        form.send();

        SeenPage running = milica.open(sprints);
        assertThat(running.document().select("main section h2").eachText()).containsExactly("Sprint 1");
        assertThat(turned.form("form[data-form=sprint]")
                        .with("ends", today.toString())
                        .send()
                        .words("[role=alert]"))
                .contains("A sprint runs already.");
        SeenPage refused = running.form("form[data-form=sprint-ending]").send();
        assertThat(refused.status()).isEqualTo(422);
        SeenPage ended = refused.form("form[data-form=sprint-ending]")
                .with("outcome", "Four of five filled it in.")
                .send();
        assertThat(ended.words("#sprint-1")).contains("ended", "Four of five filled it in.");
        assertThat(ended.has("form[data-form=sprint]")).isTrue();
    }

    @Test
    void whatTheTeamTellsIsReadInItsLanguageAndCanBeTakenBack() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String updates = begun(milica, "News") + "/updates";
        FilledForm form = milica.open(updates)
                .form("form[data-form=update]")
                .with("text", "Испробали смо <script>alert(1)</script>\nhttps://example.org/a")
                .with("language", "sr");

        SeenPage told = form.send();
        form.send();

        assertThat(told.document().select("article [lang=sr] a[href='https://example.org/a']"))
                .hasSize(1);
        SeenPage page = milica.open(updates);
        assertThat(page.document().select("article"))
                .as("a second click tells nothing")
                .hasSize(1);
        assertThat(page.has("main script")).isFalse();
        assertThat(Visitor.to(port).open(updates.replace("/updates", "")).words("main"))
                .contains("Испробали смо");
        String withdrawal =
                page.document().select("article a[href$=/withdrawal]").attr("href");
        SeenPage asked = milica.open(withdrawal);
        assertThat(asked.words("main")).contains("Испробали смо", "Nobody reads it then");
        assertThat(asked.has("textarea")).as("nobody says why of their own").isFalse();
        assertThat(asked.form("form[data-form=withdrawal]").send().words("main"))
                .doesNotContain("Испробали");
        assertThat(milica.open(withdrawal).status()).isEqualTo(404);
        SeenPage tooLong = form.with("text", "x".repeat(1_000_000)).send();
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.words(".field__error")).contains("at most 10,000 characters");
    }

    @Test
    void aTestWithPeopleSaysHowManyAndWhatChanges() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String tests = begun(milica, "Testing") + "/tests";

        SeenPage refused = milica.open(tests)
                .form("form[data-form=test]")
                .with("day", today.plusDays(5).toString())
                .with("place", "Novi Sad")
                .with("people", "-4")
                .with("tried", "The form")
                .with("outcome", "All finished")
                .send();

        assertThat(refused.document().select(".field__error").eachText())
                .containsExactly(
                        "This day is still to come.",
                        "Write how many people it were: a whole number from 1 to 100,000.",
                        "Please fill this in.");
        SeenPage told = refused.form("form[data-form=test]")
                .with("day", today.toString())
                .with("people", "6")
                .with("change", "Nothing yet")
                .send();
        assertThat(told.words("main")).contains("1 test, 6 people", "Novi Sad", "All finished", "Nothing yet");
    }

    @Test
    void helpThatIsAskedForIsANeedOfThePartnership() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String help = begun(milica, "Icons wanted") + "/help";
        FilledForm form = milica.open(help)
                .form("form[data-form=help]")
                .with("what", "Somebody who draws icons")
                .with("amount", "about six hours");

        SeenPage asked = form.send();
        form.send();

        assertThat(asked.words("main ul.list")).contains("Somebody who draws icons", "looked for");
        assertThat(milica.open(help).document().select("main ul.list > li")).hasSize(1);
        String need = asked.document().select("main ul.list a").attr("href");
        assertThat(Visitor.to(port).open(need).words("main")).contains("Somebody who draws icons", "Pocket glossary");
        SeenPage page = milica.open(help.replace("/help", ""));
        assertThat(page.words("main")).contains("What the team needs now", "Somebody who draws icons");
        assertThat(page.document().select("h2:contains(Help asked for), h3:contains(Help asked for)"))
                .hasSize(1);
    }

    @Test
    void readersGetAllOfItAsAFile() {
        String page = Visitor.to(port)
                .open("/p/unlock-2023/prototypes?state=adopted")
                .document()
                .select("main ul.list h2 a")
                .attr("href");

        String file = Visitor.to(port).open(page + "/prototype.json").answer().body();
        String swahili = Visitor.to(port)
                .speaking("sw")
                .open(page + "/prototype.json")
                .answer()
                .body();
        String table =
                Visitor.to(port).open("/p/unlock-2023/prototypes.csv").answer().body();

        assertThat(file)
                .contains("\"state\" : \"adopted\"", "\"invented\" : true", "\"used\" : true")
                .contains("\"key\" : \"hand-on-1\"")
                .contains("\"text\" : \"A guide tells others how to begin with it.\"");
        assertThat(swahili)
                .contains("\"key\" : \"sketch-1\"")
                .contains("\"text\" : \"Kitu kidogo kabisa kinachoweza kujaribiwa kimetajwa.\"");
        assertThat(table)
                .startsWith("\uFEFFid,title,about,language,state,stage,")
                .contains("Design sprint in a suitcase", ",stopped,");
    }

    @Test
    void theFileTellsWhoTookItHome() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String prototype = begun(milica, "Taken home as a file");
        milica.open(prototype + "/adoptions/new")
                .form("form[data-form=adoption]")
                .with("place", "Niš")
                .with("since", "2026")
                .send();

        assertThat(Visitor.to(port).open(prototype + "/prototype.json").answer().body())
                .contains("\"affiliate\" : \"wmrs\"", "\"place\" : \"Niš\"", "\"lasts\" : true");
    }

    private static String begun(Visitor visitor, String partnership) {
        return Begun.by(visitor, Opened.by(visitor, partnership), "Pocket glossary")
                .address()
                .replace("-pocket-glossary", "");
    }
}
