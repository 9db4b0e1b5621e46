package org.harambee.innovation.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.partnership.Opened;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.Language;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Viewer;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class ProgrammeTests {
    private static final String FORM = "form[data-form=phases]";

    @LocalServerPort
    int port;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    Programme programme;

    @Autowired
    Partnerships partnerships;

    @Test
    void theProgrammeOf2023IsShownAsFarAsItIsKnownAndBindsNothing() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/programme");

        assertThat(page.document().select(".journey__name").eachText())
                .containsExactly("Explore", "Find ideas", "Select", "Prototype");
        assertThat(page.words(".journey li:nth-child(2)"))
                .isEqualTo("Find ideas April 2023 – September 2023 · over inferred");
        assertThat(page.words("#select")).contains("September 11, 2023").contains("can be done at other times");
        assertThat(programme.open(unlock().id(), Step.IDEATE)).isTrue();
        assertThat(page.has("main form")).isFalse();
    }

    @Test
    void withoutAProgrammeEverythingIsOpen() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "No plan yet");

        assertThat(milica.open(path + "/programme").words())
                .contains("No programme is set up here")
                .contains("Set up a programme");
        assertThat(programme.open(partnership(path).id(), Step.SELECT)).isTrue();
    }

    @Test
    void aPhaseThatBindsClosesItsStepOutsideOfItsDaysWithASentence() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Strict days");
        SeenPage saved = form(milica, path)
                .with("ends-explore", today.minusDays(10).toString())
                .with("starts-ideate", today.minusDays(10).toString())
                .with("ends-ideate", today.plusDays(10).toString())
                .with("starts-select", today.plusDays(11).toString())
                .with("goal-select", "Choose five")
                .send();

        assertThat(saved.words("[role=status]")).isEqualTo("The programme is saved.");
        Partnership partnership = partnership(path);
        assertThat(programme.open(partnership.id(), Step.EXPLORE)).isFalse();
        assertThat(programme.open(partnership.id(), Step.IDEATE)).isTrue();
        assertThat(programme.open(partnership.id(), Step.SELECT)).isFalse();
        assertThat(programme.open(partnership.id(), Step.SHARE)).isTrue();
        Viewer reader = new Viewer(null, null, false, Language.ENGLISH, partnership.zone());
        assertThat(programme
                        .closed(partnership, Step.EXPLORE)
                        .orElseThrow()
                        .said(reader)
                        .key())
                .isEqualTo("innovation-over-explore");
        assertThat(programme.closed(partnership, Step.SELECT).orElseThrow().ahead())
                .isTrue();
        assertThat(programme.closed(partnership, Step.IDEATE)).isEmpty();
        assertThat(saved.words("#explore")).contains("over").contains("Closed outside of these days.");
        assertThat(saved.words("#ideate"))
                .contains("open now")
                .contains("Open until")
                .contains("Ideas: read them");
        assertThat(saved.words("#select"))
                .contains("still to come")
                .contains("Opens")
                .contains("Choose five");
        assertThat(milica.open(path + "/activity").words(".timeline"))
                .contains("set the days of the programme of Strict days");
    }

    @Test
    void oddDaysAreRefusedAndComeBackAsTyped() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Odd days");

        SeenPage refused = form(milica, path)
                .with("starts-explore", "2027-13")
                .with("starts-ideate", "2027-05")
                .with("ends-ideate", "2027-04")
                .with("goal-share", "Tell everyone")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".field__error").eachText())
                .containsExactly(
                        "This is no date of the form 2026-09-15, 2026-09 or 2026.",
                        "It ends before it begins.",
                        "Give it at least a first or a last day.");
        assertThat(refused.form(FORM).value("starts-explore")).isEqualTo("2027-13");
        assertThat(milica.open(path + "/programme").words()).contains("No programme is set up here");
    }

    @Test
    void whoClosesAnOpenStepOnPeopleIsToldAndMayMeanIt() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Cut short");
        form(milica, path).with("ends-ideate", today.plusDays(30).toString()).send();
        milica.open(path + "/calls/new")
                .form("form[data-form=call]")
                .with("title", "Summer ideas")
                .with("question", "What would help?")
                .with("reach", "regional")
                .with("ends", today.plusDays(20).toString())
                .send();

        SeenPage told = form(milica, path)
                .with("ends-ideate", today.minusDays(5).toString())
                .send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words(".message--warning h2"))
                .isEqualTo("These days would cut something off. Save again if that is meant.");
        assertThat(told.document().select(".message--warning li").eachText())
                .as("all that would happen, not only the first")
                .containsExactly(
                        "Find ideas: 1 call runs beyond these days and would be closed with them.",
                        "Find ideas: It is open now and would close at once.");
        SeenPage saved = told.form(FORM).send();
        assertThat(saved.words("[role=status]")).isEqualTo("The programme is saved.");
        assertThat(programme.openCalls(partnership(path).id())).isEmpty();
    }

    @Test
    void ofTwoWhoSetTheDaysAtOnceTheSecondSeesTheOthersAndKeepsHerOwn() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Two calendars");
        FilledForm first = form(milica, path).with("ends-ideate", "2031-05");
        FilledForm second = form(milica, path).with("ends-ideate", "2031-06");
        first.send();
        assertThat(first.send().status())
                .as("the same once more changes nothing")
                .isEqualTo(200);

        SeenPage told = second.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("Find ideas: Last day 2031-05 2031-06");
        assertThat(told.form(FORM).send().words("#ideate")).contains("June 2031");
    }

    @Test
    void onlyPeopleWithAMandateSetTheDays() {
        String path = Opened.by(Visitor.signedIn(port, "Milica (example)"), "Not yours");

        assertThat(Visitor.signedIn(port, "Zawadi (example)")
                        .open(path + "/programme/phases")
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.to(port).open(path + "/programme/phases").address()).startsWith("/sign-in?back=");
    }

    private static FilledForm form(Visitor visitor, String path) {
        return visitor.open(path + "/programme/phases").form(FORM);
    }

    private Partnership unlock() {
        return partnerships.ofSlug("unlock-2023").orElseThrow();
    }

    private Partnership partnership(String path) {
        return partnerships.ofSlug(path.substring("/p/".length())).orElseThrow();
    }
}
