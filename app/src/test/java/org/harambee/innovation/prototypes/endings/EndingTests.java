package org.harambee.innovation.prototypes.endings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.harambee.innovation.PrototypeLesson;
import org.harambee.innovation.PrototypeLessons;
import org.harambee.innovation.prototypes.Begun;
import org.harambee.partnership.Opened;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class EndingTests {
    private static final String FORM = "form[data-form=ending]";
    private static final String FOLLOW_UP = "form[data-form=follow-up]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    PrototypeLessons lessons;

    @Autowired
    Partnerships partnerships;

    @Test
    void itEndsWithALessonAndBeginsAgainWithAReason() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Stopping");
        String ending = ending(milica, path);

        SeenPage refused =
                milica.open(ending).form(FORM).with("reason", "No money").send();

        assertThat(refused.document().select(".field__error").eachText())
                .containsExactly("Say how it ends.", "Please fill this in.", "Please fill this in.");
        FilledForm typed = refused.form(FORM)
                .with("state", "stopped")
                .with("happened", "We built half of it.")
                .with("learned", "Ask who pays first.");
        SeenPage ended = typed.send();
        assertThat(ended.words("main")).contains("It was stopped", "No money", "Ask who pays first.");
        SeenPage second = typed.send();
        assertThat(second.words("[role=alert]")).contains("has ended");
        assertThat(second.form(FORM).value("learned")).isEqualTo("Ask who pays first.");
        assertThat(lessons.of(partnerships.ofSlug(path.substring(3)).orElseThrow()))
                .extracting(PrototypeLesson::state, PrototypeLesson::learned)
                .containsExactly(tuple("stopped", "Ask who pays first."));
        assertThat(Visitor.to(port).open(ending.replace("/ending", "")).words("main .panel"))
                .contains("It was stopped", "We built half of it.");
        SeenPage late = milica.open(ending.replace("/ending", "/updates"));
        assertThat(late.has("form[data-form=update]")).isFalse();
        assertThat(late.words("main")).contains("This prototype has ended.");

        SeenPage again = milica.open(ending)
                .form("form[data-form=reopening]")
                .with("because", "Somebody pays.")
                .send();

        assertThat(again.words("main")).contains("It was begun again. Somebody pays.", "It was stopped");
        assertThat(again.has(FORM)).isTrue();
        assertThat(lessons.of(partnerships.ofSlug(path.substring(3)).orElseThrow()))
                .isEmpty();
        assertThat(milica.open(path + "/activity").words(".timeline"))
                .contains("stopped a prototype: Pocket glossary")
                .contains("began a prototype again: Pocket glossary");
    }

    @Test
    void helpThatIsStillLookedForEndsWithItAndStaysEnded() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Help no more");
        String ending = ending(milica, path);
        String help = ending.replace("/ending", "/help");
        String need = milica.open(help)
                .form("form[data-form=help]")
                .with("what", "Somebody who draws icons")
                .send()
                .document()
                .select("main ul.list a")
                .attr("href");
        assertThat(milica.open(need).words("main")).contains("looked for");

        end(milica, ending, "parked");

        assertThat(Visitor.to(port).open(need).words("main dl"))
                .contains("What it was for has ended, so nobody needs to look any more.", "Wikimedia Serbia");
        assertThat(milica.open(path + "/activity").words(".timeline"))
                .contains("no longer looks for: Somebody who draws icons");
        milica.open(ending)
                .form("form[data-form=reopening]")
                .with("because", "Somebody pays.")
                .send();
        assertThat(milica.open(ending.replace("/ending", "")).words("main")).doesNotContain("What the team needs now");
        assertThat(milica.open(help).words("main ul.list"))
                .contains("Somebody who draws icons", "no longer looked for");
    }

    @Test
    void afterSixAndTwelveMonthsItIsAskedByItselfWhatBecameOfIt() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String ending = ending(milica, Opened.by(milica, "Later"));
        end(milica, ending, "adopted");
        assertThat(milica.open(ending).words("#follow-ups")).contains("After six and after twelve months");

        months(ending, 7);

        assertThat(milica.open("/").words(".card--needs"))
                .contains("6 months after its end: what has become of “Pocket glossary”?");
        SeenPage asked = milica.open(ending);
        assertThat(asked.document().select(FOLLOW_UP)).hasSize(1);
        assertThat(Visitor.to(port).open(ending).words("#follow-ups")).contains("asked since");
        SeenPage refused =
                asked.form(FOLLOW_UP).with("text-6", "Three groups have it.").send();
        assertThat(refused.words(".field__error")).isEqualTo("Say whether somebody uses it.");
        FilledForm told = refused.form(FOLLOW_UP).with("used-6", "yes");
        assertThat(told.send().words("#follow-ups")).contains("It is used", "Three groups have it.");
        SeenPage twice = told.send();
        assertThat(twice.words("[role=alert]")).contains("told this already");
        assertThat(twice.form(FOLLOW_UP).value("text-6")).isEqualTo("Three groups have it.");
        assertThat(told.sendTo(ending.replace("/ending", "/follow-ups/12")).status())
                .as("too early")
                .isEqualTo(422);
        months(ending, 13);
        assertThat(milica.open(ending).document().select(FOLLOW_UP)).hasSize(1);
        assertThat(milica.open("/").words(".card--needs")).contains("12 months after its end");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        assertThat(zawadi.open(ending).has(FOLLOW_UP)).isFalse();
        assertThat(told.sendTo(ending.replace("/ending", "/follow-ups/7")).status())
                .isEqualTo(422);
    }

    @Test
    void whatBecameOfAnEndStaysReadableUnderItWhereItIsBegunAgain() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String ending = ending(milica, Opened.by(milica, "Followed and begun again"));
        end(milica, ending, "parked");
        months(ending, 7);
        milica.open(ending)
                .form(FOLLOW_UP)
                .with("used-6", "yes")
                .with("text-6", "Three groups have it.")
                .send();

        milica.open(ending)
                .form("form[data-form=reopening]")
                .with("because", "Somebody pays.")
                .send();

        assertThat(milica.open(ending).words("section:contains(It was parked)"))
                .contains("It was begun again. Somebody pays.", "6 months after", "Three groups have it.");
        end(milica, ending, "adopted");
        assertThat(Visitor.to(port).open(ending).words("#follow-ups"))
                .contains("After six and after twelve months")
                .doesNotContain("Three groups have it.");
        assertThat(Visitor.to(port)
                        .open(ending.replace("/ending", "/prototype.json"))
                        .answer()
                        .body())
                .contains("\"text\" : \"Three groups have it.\"");
    }

    @Test
    void whereTheProgrammeHasNotOpenedFollowingUpWhatWasTypedStaysAndSaysSinceWhen() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Closed follow-ups");
        String ending = ending(milica, path);
        end(milica, ending, "adopted");
        months(ending, 7);
        FilledForm typed =
                milica.open(ending).form(FOLLOW_UP).with("used-6", "yes").with("text-6", "Three groups have it.");
        milica.open(path + "/programme/phases")
                .form("form[data-form=phases]")
                .with(
                        "starts-follow-up",
                        LocalDate.now(ZoneOffset.UTC).plusDays(20).toString())
                .send();

        SeenPage shut = typed.send();

        assertThat(shut.status()).isEqualTo(422);
        assertThat(shut.words("[role=alert]")).contains("How it went on can be told from");
        assertThat(shut.form(FOLLOW_UP).value("text-6")).isEqualTo("Three groups have it.");
        assertThat(milica.open("/").has(".card--needs a[href^='" + ending + "']"))
                .isFalse();
    }

    @Test
    void whatWasTypedWhileSomebodyElseEndedItStaysInItsForm() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String ending = ending(milica, Opened.by(milica, "Overtaken by the end"));
        FilledForm news = milica.open(ending.replace("/ending", "/updates"))
                .form("form[data-form=update]")
                .with("text", "Four schools have asked for it.");
        FilledForm sprint = milica.open(ending.replace("/ending", "/sprints"))
                .form("form[data-form=sprint]")
                .with("goal", "A second school");
        end(milica, ending, "parked");

        SeenPage late = news.send();

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.form("form[data-form=update]").value("text")).isEqualTo("Four schools have asked for it.");
        assertThat(sprint.send().form("form[data-form=sprint]").value("goal")).isEqualTo("A second school");
    }

    @Test
    void whereTheTeamHasGoneAllWithAMandateAreAskedWhatBecameOfIt() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String ending = ending(milica, Opened.by(milica, "Gone"));
        end(milica, ending, "adopted");
        milica.open(ending.replace("/ending", "/team"))
                .form("form[data-form=departure]")
                .with("handover", "All is in the folder.")
                .send();

        months(ending, 7);

        assertThat(milica.open(ending).has(FOLLOW_UP)).isTrue();
        assertThat(milica.open("/").document().select(".card--needs a").eachAttr("href"))
                .contains(ending + "#after-6");
    }

    @Test
    void theExampleShowsOneAtWorkOneStoppedWithALessonAndOneAdopted() {
        SeenPage list = Visitor.to(port).open("/p/unlock-2023/prototypes");

        assertThat(list.document().select("main ul.list > li .info-chip").eachText())
                .startsWith("running")
                .contains("adopted", "stopped");
        assertThat(list.document().select("main ul.list > li").eachText()).allMatch(line -> line.contains("made up"));
        String adopted = list.document().select("li:contains(suitcase) a").attr("href");
        assertThat(Visitor.signedIn(port, "Nakato (example)")
                        .open(adopted + "/ending")
                        .has(FOLLOW_UP))
                .isTrue();
        SeenPage stopped = Visitor.to(port)
                .open(list.document().select("li:contains(Courage) a").attr("href"));
        assertThat(stopped.words("main .panel")).contains("Stories about failing need people who know each other.");
    }

    private void months(String ending, int months) {
        String code = ending.replaceAll(".*/prototypes/([^/]{6}).*", "$1");
        database.sql("update innovation.prototype_ending set at = now() - make_interval(months => ?)"
                        + " where prototype_id = (select id from innovation.prototype where code = ?)")
                .params(months, code)
                .update();
    }

    private static void end(Visitor visitor, String ending, String state) {
        visitor.open(ending)
                .form(FORM)
                .with("state", state)
                .with("reason", "It was time.")
                .with("happened", "Much.")
                .with("learned", "More.")
                .send();
    }

    private static String ending(Visitor visitor, String partnership) {
        String page = Begun.by(visitor, partnership, "Pocket glossary").address();
        return page.replace("-pocket-glossary", "") + "/ending";
    }
}
