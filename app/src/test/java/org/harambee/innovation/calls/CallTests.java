package org.harambee.innovation.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class CallTests {
    private static final String FORM = "form[data-form=call]";

    @LocalServerPort
    int port;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void theIdeaWallOf2023IsACallThatIsOver() {
        SeenPage calls = Visitor.to(port).open("/p/unlock-2023/calls");
        assertThat(calls.words("main article:contains(Idea Wall)"))
                .isEqualTo("Innovation Idea Wall all partners together over English the whole movement – July 3, 2023");

        SeenPage call = Visitor.to(port)
                .open(calls.document()
                        .select("main article:contains(Idea Wall) a")
                        .attr("href"));

        assertThat(call.words()).contains("read in part").contains("This call takes no ideas now.");
        assertThat(call.document().select(".prose p").eachText()).hasSize(2);
        assertThat(call.has("main form")).isFalse();
        assertThat(Visitor.to(port).open("/p/unlock-2023/calls/NOSUCH").status())
                .isEqualTo(404);
    }

    @Test
    void aRegionalTeamRunsItsOwnCallInItsLanguageAndAllSeeIt() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        SeenPage refused = amina.open("/p/unlock-2023/calls/new")
                .form(FORM)
                .with("title", "Mawazo ya vijijini")
                .with("starts", "tomorrow")
                .send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(FORM).value("zone")).isEqualTo("Africa/Nairobi");

        SeenPage started = refused.form(FORM)
                .with("question", "Nini kingesaidia?\nNani angehusika?")
                .with("language", "sw")
                .with("reach", "regional")
                .with("starts", today.minusDays(1).toString())
                .with("ends", today.plusDays(9).toString())
                .with("guests", "yes")
                .send();

        assertThat(started.words("[role=status]")).isEqualTo("The call is saved.");
        assertThat(started.words("h1")).isEqualTo("Mawazo ya vijijini");
        assertThat(started.words("dl.definition"))
                .contains("Kenya")
                .contains("Swahili")
                .contains("the communities of a region")
                .contains("in Africa/Nairobi")
                .contains("may answer");
        SeenPage read = Visitor.to(port).open(started.address());
        assertThat(read.document().select("main a.button").eachText())
                .containsExactly("Tell an idea", "Challenges told in this call");
        assertThat(read.has("main form")).isFalse();
        assertThat(Visitor.to(port).open("/p/unlock-2023/programme").words("main section"))
                .contains("Calls that are open now Mawazo ya vijijini");

        SeenPage closed =
                amina.open(started.address()).form("form[data-form=closure]").send();
        assertThat(closed.words()).contains("Closed early").contains("This call takes no ideas now.");
        assertThat(closed.form("form[data-form=closure]").send().words("[role=status]"))
                .isEqualTo("The call goes on.");
        assertThat(amina.open("/p/unlock-2023/activity").words(".timeline"))
                .contains("started a call: Mawazo ya vijijini")
                .contains("closed a call: Mawazo ya vijijini")
                .contains("let a call go on: Mawazo ya vijijini");
    }

    @Test
    void aTeamsCallIsChangedByItsOwnPeopleAndTheMovementsByEveryoneWithAMandate() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor baraka = Visitor.signedIn(port, "Baraka (example)");
        String own = started(amina, "Own call", Optional.empty());
        String all = started(amina, "Call of all", Optional.of(""));

        assertThat(baraka.open(own + "/edit").status()).isEqualTo(403);
        assertThat(baraka.open(own + "/edit").words(".lede")).contains("Kenya");
        assertThat(baraka.open(all + "/edit")
                        .form(FORM)
                        .with("title", "Call of us all")
                        .send()
                        .words("h1"))
                .isEqualTo("Call of us all");
        assertThat(Visitor.signedIn(port, "Zawadi (example)")
                        .open("/p/unlock-2023/calls/new")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCallLiesWithinTheDaysInWhichTheProgrammeTakesIdeas() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Within days");
        milica.open(path + "/programme/phases")
                .form("form[data-form=phases]")
                .with("starts-ideate", "2031-04-01")
                .with("ends-ideate", "2031-05-31")
                .send();

        SeenPage refused = milica.open(path + "/calls/new")
                .form(FORM)
                .with("title", "Too long")
                .with("question", "What would help?")
                .with("reach", "movement")
                .with("starts", "2031-05-01")
                .with("ends", "2031-06-30")
                .send();

        assertThat(refused.words(".field__error"))
                .isEqualTo(
                        "The programme takes ideas from 2031-04-01 to 2031-05-31. Choose days within these, or change"
                                + " the programme first.");
        assertThat(refused.form(FORM).with("ends", "2031-05-30").send().words("h1"))
                .isEqualTo("Too long");
    }

    @Test
    void ofTwoWhoChangeACallAtOnceTheSecondSeesTheOthersWords() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String call = started(amina, "One call", Optional.empty());
        FilledForm first = amina.open(call + "/edit").form(FORM).with("title", "First title");
        FilledForm second = amina.open(call + "/edit").form(FORM).with("title", "Second title");
        first.send();

        SeenPage told = second.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("Title First title Second title");
        assertThat(told.form(FORM).send().words("h1")).isEqualTo("Second title");
    }

    private static String started(Visitor visitor, String title, Optional<String> by) {
        FilledForm form = visitor.open("/p/unlock-2023/calls/new")
                .form(FORM)
                .with("title", title)
                .with("question", "What would help?")
                .with("reach", "movement");
        return by.map(affiliate -> form.with("by", affiliate))
                .orElse(form)
                .send()
                .address();
    }
}
