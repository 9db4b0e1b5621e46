package org.harambee.partnership.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The example tells what is known, how well it is known, and what is not known. */
@HouseTest
class ExampleFactsTests {
    @LocalServerPort
    int port;

    @Test
    void theFrontPageSaysThatThisIsAnExample() {
        assertThat(Visitor.to(port).open("/").words()).contains("This is an example, made from public facts");
    }

    @Test
    void sixPartnersHaveJoinedAndSinceWhenIsNotKnown() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/partners");

        assertThat(page.document().select("tbody tr").eachText()).hasSize(6).allMatch(row -> row.endsWith("joined"));
        assertThat(Visitor.to(port).open("/p/unlock-2023/partners/wmrs").words("dl"))
                .contains("since when is not known");
    }

    @Test
    void thePartnersTimesStandOnTheOverviewInWordsAndOnTheMap() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023");

        assertThat(page.document().select(".clocks .clock__note").eachText())
                .hasSize(6)
                .allMatch(note -> note.matches(".*UTC.*(office hours|night|weekend).*"));
        assertThat(page.has("svg.map")).isTrue();
    }

    @Test
    void whatIsInferredIsMarkedOnTheOverviewToo() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023");

        assertThat(page.words(".journey li:contains(ideation)")).endsWith("inferred");
        assertThat(page.words(".journey li:contains(Phase 1)")).endsWith("past");
        assertThat(page.words(".cards")).doesNotContain("One-week design sprints").contains("Challenge platform");
    }

    @Test
    void theGrantIsToldAsNotFundedAndWhatIsNotKnownAsNotKnown() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/facts");

        assertThat(page.words("li:contains(77,095)"))
                .contains("It was not funded.")
                .contains("sourced");
        assertThat(page.words("li:contains(reason for the refusal)")).contains("not known");
    }

    @Test
    void madeUpPeopleAreSaidToBeMadeUp() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/partners/wmrs");

        assertThat(page.words("li:contains(Milica)")).contains("made up for this example");
        assertThat(page.words("li:contains(IvanaMadzarevic)")).doesNotContain("made up");
    }

    @Test
    void aMilestoneOfWhichOnlyTheDayIsKnownHasNoHour() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/activity");

        assertThat(page.words("li:contains(Open Innovation Café) time")).isEqualTo("March 15, 2023");
    }
}
