package org.harambee.gatherings.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.gatherings.CeeMeeting;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class GatheringPageTests {
    private static final String FORM = "form[data-form=gathering]";
    private static final List<String> FORMS =
            List.of("/p/unlock-2023/gatherings/new", CeeMeeting.PATH + "/edit", CeeMeeting.PATH + "/import");

    @LocalServerPort
    int port;

    @Test
    void theGatheringTellsWhereWhenAndWhichTypes() {
        SeenPage page = Visitor.to(port).open(CeeMeeting.PATH);

        assertThat(page.title()).isEqualTo("Wikimedia CEE Meeting 2023");
        assertThat(page.words())
                .contains(
                        "September 15, 2023 to September 17, 2023",
                        "Tbilisi",
                        "Lightning talk: 5 minutes",
                        "Meetup: as long as the proposer says",
                        "Poster: without a length",
                        "Asia/Tbilisi")
                .containsPattern("May 31, 2023, 11:59.PM \\(Europe/Belgrade\\) closed");
        assertThat(Visitor.to(port).open("/p/unlock-2023").words())
                .contains("Wikimedia CEE Meeting 2023", "Collaborating across CEE and beyond");
    }

    @Test
    void sessionsAreFoundByWordsTypeThemeAndLevel() {
        assertThat(found("?q=MADŽAREVIĆ")).isEqualTo(1);
        assertThat(found("?type=panel")).isEqualTo(1);
        assertThat(found("?theme=Diversity")).isEqualTo(2);
        assertThat(found("?theme=Diversity&level=medium&type=lecture")).isEqualTo(1);
        assertThat(found("?type=nothing-like-it")).isZero();
        assertThat(Visitor.to(port)
                        .open(CeeMeeting.PATH + "?view=cards")
                        .document()
                        .select("main article"))
                .hasSize(4);
    }

    @Test
    void aCoordinatorEntersAGatheringAndChangesIt() {
        Visitor amina = Visitor.signedIn(port, CeeMeeting.AMINA);
        SeenPage page = filled(amina, "Café of the partners").send();

        assertThat(page.address()).isEqualTo("/p/unlock-2023/gatherings/cafe-of-the-partners");
        assertThat(page.words()).contains("Fishbowl: 40 minutes", "Nairobi");
        SeenPage changed = amina.open(page.address() + "/edit")
                .form(FORM)
                .with("place", "Kampala")
                .send();
        assertThat(changed.words()).contains("Kampala", "Fishbowl: 40 minutes");
    }

    @Test
    void whatCanNotBeReadIsSaidAndNothingTypedIsLost() {
        Visitor amina = Visitor.signedIn(port, CeeMeeting.AMINA);

        SeenPage refused = filled(amina, "Wikimedia CEE Meeting 2023")
                .with("starts-on", "soon")
                .forging("zone", "Middle/Earth")
                .with("types", "walk for ever")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words())
                .contains(
                        "This is no date.", "No time zone has this name.", "The line \"walk for ever\" can’t be read.");
        assertThat(refused.form(FORM).value("starts-on")).isEqualTo("soon");
        assertThat(refused.document().select("#starts-on").attr("type")).isEqualTo("text");
        assertThat(refused.document().select("#ends-on").attr("type")).isEqualTo("date");
        assertThat(filled(amina, "CEE Meeting 2023")
                        .with("name", "cee meeting 2023")
                        .with("ends-on", "2023-01-01")
                        .send()
                        .words())
                .contains("The last day is before the first.");
    }

    @Test
    void aDayThatDoesNotExistIsAnsweredWithTheLastOfItsMonth() {
        SeenPage refused = filled(Visitor.signedIn(port, CeeMeeting.AMINA), "Leap of faith")
                .with("starts-on", "2027-02-30")
                .with("ends-on", "2027-13-01")
                .with("call-closes", "2026-06-31 12:00")
                .send();

        assertThat(refused.document().select(".field__error").eachText())
                .containsExactly(
                        "There is no 2027-02-30: that month ends on 2027-02-28.",
                        "This is no date. Write it as 2023-09-15.",
                        "There is no 2026-06-31: that month ends on 2026-06-30.");
    }

    @Test
    void whatHasBeenIsEnteredByThoseWhoMeanIt() {
        Visitor amina = Visitor.signedIn(port, CeeMeeting.AMINA);

        SeenPage warned = filled(amina, "The café of last year")
                .with("starts-on", "2022-10-02")
                .with("ends-on", "2022-10-03")
                .send();

        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.words("#ends-on-error")).startsWith("This day is past.");
        assertThat(warned.form(FORM).send().title()).isEqualTo("The café of last year");
    }

    @Test
    void aCallThatMakesNoSenseIsNotTaken() {
        Visitor amina = Visitor.signedIn(port, CeeMeeting.AMINA);

        assertThat(filled(amina, "Late call")
                        .with("call-closes", "2092-01-01T10:00")
                        .send()
                        .words("#call-closes-error"))
                .isEqualTo("The call closes when the gathering is over.");
        SeenPage warned = filled(amina, "Past call")
                .with("call-closes", "2022-01-01 9:00")
                .send();
        assertThat(warned.words("#call-closes-error")).startsWith("This time is past");
        assertThat(warned.form(FORM).send().title()).isEqualTo("Past call");
    }

    @Test
    void ofTwoWhoChangeAGatheringAtOnceTheSecondSeesWhatTheFirstDid() {
        String path = filled(Visitor.signedIn(port, CeeMeeting.AMINA), "Two pens")
                .send()
                .address();
        FilledForm first = Visitor.signedIn(port, CeeMeeting.AMINA)
                .open(path + "/edit")
                .form(FORM)
                .with("place", "Kisumu");
        FilledForm second = Visitor.signedIn(port, CeeMeeting.LUCIA)
                .open(path + "/edit")
                .form(FORM)
                .with("halls", "Acacia");
        first.send();

        SeenPage unreadable = second.with("ends-on", "soon").send();
        SeenPage told = unreadable.form(FORM).with("ends-on", "2091-10-02").send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words(".message--error")).contains("Someone else has changed this");
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("Place Kisumu Nairobi", "Halls Acacia");
        assertThat(told.form(FORM).with("place", "Kisumu").send().words()).contains("Kisumu", "Acacia");
    }

    @Test
    void aTypeThatSessionsHaveCanNotGo() {
        SeenPage refused = Visitor.signedIn(port, CeeMeeting.AMINA)
                .open(CeeMeeting.PATH + "/edit")
                .form(FORM)
                .with("types", "panel 60\nworkshop 90\nlightning talk 5")
                .send();

        assertThat(refused.words()).contains("Sessions of the type \"lecture\" exist; it has to stay.");
    }

    @Test
    void strangersChangeNoGathering() {
        Visitor zawadi = Visitor.signedIn(port, CeeMeeting.ZAWADI);

        for (String path : FORMS) {
            assertThat(zawadi.open(path).status()).as(path).isEqualTo(403);
            assertThat(zawadi.open(path).title()).isEqualTo("This needs a mandate");
        }
        assertThat(zawadi.open(CeeMeeting.PATH + "-2/edit").status()).isEqualTo(404);
    }

    @Test
    void readersSignInFirstAndAreLedBack() {
        for (String path : FORMS) {
            SeenPage signIn = Visitor.to(port).open(path);
            assertThat(signIn.address()).isEqualTo("/sign-in?back=" + path.replace("/", "%2F"));
            SeenPage there = signIn.form("form[data-form=sign-in]")
                    .with("user-name", CeeMeeting.AMINA)
                    .with("password", Visitor.EXAMPLE_PASSWORD)
                    .send();
            assertThat(there.address()).isEqualTo(path);
        }
    }

    private int found(String query) {
        return Visitor.to(port)
                .open(CeeMeeting.PATH + query.replace("Ž", "%C5%BD").replace("Ć", "%C4%86"))
                .document()
                .select("tbody tr")
                .size();
    }

    private static FilledForm filled(Visitor visitor, String name) {
        return visitor.open("/p/unlock-2023/gatherings/new")
                .form(FORM)
                .with("name", name)
                .with("place", "Nairobi")
                .with("starts-on", "2091-10-02")
                .with("ends-on", "2091-10-02")
                .with("zone", "Africa/Nairobi")
                .with("types", "Fishbowl 40\nposter none");
    }
}
