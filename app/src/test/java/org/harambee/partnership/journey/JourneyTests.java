package org.harambee.partnership.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.harambee.partnership.Opened;
import org.harambee.partnership.PartialDate;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class JourneyTests {
    @LocalServerPort
    int port;

    @Test
    void aPhaseOfWhichOnlyTheMonthIsKnownIsNotGivenADay() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/journey");

        assertThat(page.words("article:contains(Phase 1)"))
                .contains("January 2023 – March 2023")
                .contains("past");
        assertThat(page.words("article:contains(Selection of five)")).contains("September 11, 2023");
    }

    @Test
    void howWellAPhaseIsKnownIsSaidWithItsSources() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/journey");

        assertThat(page.words("article:contains(Accelerator ended)")).contains("read in part");
        assertThat(page.has("article:contains(Phase 1) a[href^='https://meta.wikimedia.org/']"))
                .isTrue();
    }

    @Test
    void aPhaseIsPastNowOrAheadAsFarAsItsDatesSay() {
        LocalDate today = LocalDate.of(2023, 3, 15);

        assertThat(phase("2023-01", "2023-02").on(today)).isEqualTo(Phase.Time.PAST);
        assertThat(phase("2023-03", "2023-03").on(today)).isEqualTo(Phase.Time.NOW);
        assertThat(phase("2023-03-16", null).on(today)).isEqualTo(Phase.Time.AHEAD);
        assertThat(phase("2023", null).on(today)).isEqualTo(Phase.Time.NOW);
        assertThat(phase(null, null).on(today)).isEqualTo(Phase.Time.UNKNOWN);
        assertThat(phase("2023-03", "2023-03").dates(Locale.ENGLISH)).isEqualTo("March 2023");
        assertThat(phase(null, "2023-04").dates(Locale.ENGLISH)).isEqualTo("– April 2023");
        assertThat(phase("2023-04", null).dates(Locale.ENGLISH)).isEqualTo("April 2023 –");
        assertThat(phase(null, null).dates(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void phasesStandInTheOrderOfTheirDaysAndOtherwiseAsTheyWereGiven() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "In order");
        for (String phase : List.of(
                "Sometime,,",
                "Someday,,",
                "In the year,2027,",
                "In March,2027-03,",
                "Also in March,2027-03,",
                "On the fifteenth,2027-03-15,2027-03-15",
                "All year,2027-01,2027-12",
                "In January,2027-01,2027-01",
                "Whenever,,")) {
            String[] cells = phase.split(",", -1);
            milica.open(path + "/journey/phases/new")
                    .form("form[data-form=phase]")
                    .with("name", cells[0])
                    .with("starts", cells[1])
                    .with("ends", cells[2])
                    .send();
        }
        List<String> order = List.of(
                "In January",
                "All year",
                "On the fifteenth",
                "In March",
                "Also in March",
                "In the year",
                "Sometime",
                "Someday",
                "Whenever");

        assertThat(milica.open(path + "/journey")
                        .document()
                        .select("article h2")
                        .eachText())
                .isEqualTo(order);
        assertThat(milica.open(path).document().select(".journey__name").eachText())
                .isEqualTo(order);
    }

    @Test
    void someoneWithAMandateAddsChangesAndRemovesPhases() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "On the way");
        SeenPage added = milica.open(path + "/journey/phases/new")
                .form("form[data-form=phase]")
                .with("name", "Listening")
                .with("starts", "2027-01")
                .with("outputs", "A map\nA report")
                .send();
        assertThat(added.words("article"))
                .contains("Listening")
                .contains("January 2027 –")
                .contains("ahead");

        SeenPage changed = milica.open(added.document().select("article a").attr("href"))
                .form("form[data-form=phase]")
                .with("name", "Listening well")
                .send();
        assertThat(changed.words("article")).contains("Listening well").contains("A report");

        SeenPage removed = milica.open(changed.document().select("article a").attr("href"))
                .form("form[data-form=remove-phase]")
                .send();
        assertThat(removed.has("article")).isFalse();
        assertThat(milica.open(path + "/activity").words(".timeline li")).contains("removed the phase Listening well");
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondIsToldAndKeepsTheText() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Edit war");
        SeenPage journey = milica.open(path + "/journey/phases/new")
                .form("form[data-form=phase]")
                .with("name", "Begin")
                .send();
        String phase = journey.document().select("article a").attr("href");
        FilledForm first = milica.open(phase).form("form[data-form=phase]").with("name", "Begin well");
        FilledForm second = milica.open(phase).form("form[data-form=phase]").with("name", "Begin soon");

        first.send();
        SeenPage told = second.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words(".message--error")).contains("Someone else has changed this");
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("Name Begin well Begin soon");
        assertThat(told.form("form[data-form=phase]").value("name")).isEqualTo("Begin soon");
        assertThat(milica.open(path + "/journey").words("article h2")).isEqualTo("Begin well");
        assertThat(told.form("form[data-form=phase]").send().words("article h2"))
                .isEqualTo("Begin soon");
    }

    @Test
    void oddDatesAndSourcesAreRefusedAndKept() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Odd input");

        SeenPage refused = milica.open(path + "/journey/phases/new")
                .form("form[data-form=phase]")
                .with("name", "Someday")
                .with("starts", "next spring")
                .with("sources", "javascript:alert(1)")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("This is no date of the form").contains("is no web address");
        assertThat(refused.form("form[data-form=phase]").value("starts")).isEqualTo("next spring");
    }

    private static Phase phase(@Nullable String starts, @Nullable String ends) {
        return new Phase(new UUID(0, 1), "Phase", date(starts), date(ends), "", List.of(), List.of(), "", null, 1);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.read(text).orElseThrow();
    }
}
