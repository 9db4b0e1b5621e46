package org.harambee.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class NeedTests {
    private static final String UNLOCK = "/p/unlock-2023";

    @LocalServerPort
    int port;

    @Test
    void whatOnePartnerNeedsAnotherCanHelpWithAndTheAskerIsToldUntilTheyHaveReadIt() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        SeenPage need = ask(amina, UNLOCK, "Somebody who reads Serbian");
        assertThat(need.words("main dl")).contains("Wikimedia Community User Group Kenya");

        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        FilledForm answer =
                milica.open(need.address()).form("form[data-form=answer]").with("answer", "Two of us, <b>Tuesdays</b>");
        SeenPage said = answer.send();
        answer.send();
        assertThat(said.words("article.question")).contains("Wikimedia Serbia", "Two of us, <b>Tuesdays</b>");
        assertThat(milica.open(need.address()).document().select("article.question"))
                .hasSize(1);

        assertThat(amina.open("/").words()).contains("1 affiliate can help: Somebody who reads Serbian");
        amina.open(need.address()).form("form[data-form=reading]").send();
        assertThat(amina.open("/").words()).doesNotContain("can help: Somebody who reads Serbian");

        SeenPage met = amina.open(need.address())
                .form("form[data-form=state]")
                .with("state", "met")
                .with("note", "Milica and a friend read it all")
                .send();
        assertThat(met.words("main")).contains("found", "Milica and a friend read it all");
        assertThat(milica.open(need.address()).has("form[data-form=answer]")).isFalse();
        assertThat(amina.open(UNLOCK + "/activity").words())
                .contains("found help: Somebody who reads Serbian", "can help: Somebody who reads Serbian");
    }

    @Test
    void whatIsOpenStandsFirstAndTheListIsFilteredByState() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Needy");
        SeenPage old = ask(milica, path, "A room in Niš");
        ask(milica, path, "A camera");
        ask(milica, path, "A third thing");
        milica.open(old.address())
                .form("form[data-form=state]")
                .with("state", "ended")
                .with("note", "We met outside")
                .send();

        assertThat(milica.open(path + "/needs")
                        .document()
                        .select("main .list a")
                        .eachText())
                .containsExactly("A third thing", "A camera", "A room in Niš");
        assertThat(milica.open(path + "/needs?state=ended")
                        .document()
                        .select("main .list a")
                        .eachText())
                .containsExactly("A room in Niš");
        assertThat(milica.open(path).words()).contains("A camera");
        assertThat(milica.open(path + "/partners/wmrs").words()).contains("A third thing");
    }

    @Test
    void howMuchIsNeededIsSaidInHoursMoneyPlacesOrWords() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        FilledForm form = amina.open(UNLOCK + "/needs/new")
                .form("form[data-form=need]")
                .with("what", "Bus fares for a workshop")
                .with("quantity", "12 000,50")
                .with("unit", "money")
                .with("currency", "kes")
                .with("until", "2020-05-01")
                .with("languages", "sw");
        assertThat(form.send().words("main")).contains("KES 12,000.5", "was needed until May 1, 2020", "Swahili");

        SeenPage odd = form.with("quantity", "-3")
                .with("currency", "shillings")
                .with("until", "31/02")
                .send();
        assertThat(odd.status()).isEqualTo(422);
        assertThat(odd.document().select(".field__error").eachText())
                .containsExactly(
                        "This is not a number above zero. Words go into the next field.",
                        "Write the currency as its three letters, such as KES or EUR.",
                        "This is not a day. Write it as in 2027-03-31.");
        assertThat(odd.form("form[data-form=need]").value("what")).isEqualTo("Bus fares for a workshop");
    }

    @Test
    void aSecondClickAsksOnceAndOfTwoWhoChangeItTheSecondKeepsTheirWords() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Twice needy");
        FilledForm form =
                milica.open(path + "/needs/new").form("form[data-form=need]").with("what", "A projector");
        SeenPage need = form.send();
        assertThat(form.send().address()).isEqualTo(need.address());
        assertThat(milica.open(path + "/needs").document().select("main .list li"))
                .hasSize(1);

        FilledForm early = milica.open(need.address() + "/edit").form("form[data-form=need]");
        FilledForm late = milica.open(need.address() + "/edit").form("form[data-form=need]");
        early.with("what", "Two projectors").send();
        SeenPage told = late.with("what", "Three projectors").send();
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.form("form[data-form=need]").value("what")).isEqualTo("Three projectors");
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("What is needed, in one line Two projectors Three projectors");
    }

    @Test
    void onlyItsOwnPeopleChangeANeedAndOnlyPartnersAnswer() {
        SeenPage need = ask(Visitor.signedIn(port, "Amina (example)"), UNLOCK, "A stage for an evening");

        assertThat(Visitor.signedIn(port, "Milica (example)")
                        .open(need.address() + "/edit")
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "Zawadi (example)")
                        .open(UNLOCK + "/needs/new")
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.signedIn(port, "Zawadi (example)")
                        .open(need.address())
                        .has("form[data-form=answer]"))
                .isFalse();
        SeenPage reader = Visitor.to(port).open(need.address());
        assertThat(reader.has("[name=_csrf]")).isFalse();
        assertThat(reader.words()).contains("Can you help? Sign in.");
    }

    @Test
    void theNeedsOfAPrivatePartnershipAreNotFound() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.privately(milica, "Quietly needy");
        SeenPage need = ask(milica, path, "A secret helper");

        for (String address : new String[] {need.address(), path + "/needs", path + "/needs.csv"}) {
            assertThat(Visitor.signedIn(port, "Amina (example)").open(address).status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void theTableOpensWithoutRunningAnything() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Tabled needs");
        ask(milica, path, "=HYPERLINK(\"https://example.org\")");

        assertThat(milica.open(path + "/needs.csv").answer().body())
                .contains("\"'=HYPERLINK(\"\"https://example.org\"\")\"");
    }

    private static SeenPage ask(Visitor visitor, String path, String what) {
        return visitor.open(path + "/needs/new")
                .form("form[data-form=need]")
                .with("what", what)
                .send();
    }
}
