package org.harambee.partnership.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class SettingsTests {
    private static final String FORM = "form[data-form=settings]";

    @LocalServerPort
    int port;

    @Test
    void barakasPartnershipGetsAnotherNameAndAllOfItIsToldInTheActivity() {
        Visitor baraka = Visitor.signedIn(port, "Baraka (example)");
        String path = Opened.by(baraka, "Songs of the coast");
        SeenPage overview = baraka.open(path);

        SeenPage changed = baraka.open(
                        overview.document().select("main a[href$=/settings]").attr("href"))
                .form(FORM)
                .with("name", "Songs of coast and islands")
                .with("purpose", "Record them before they are forgotten")
                .with("languages", "en", "sw")
                .with("other-languages", "swb")
                .with("zone", "Indian/Comoro")
                .send();

        assertThat(changed.address()).isEqualTo(path);
        assertThat(changed.words("[role=status]")).startsWith("Saved.");
        assertThat(changed.title()).isEqualTo("Songs of coast and islands");
        assertThat(changed.words(".lede")).isEqualTo("Record them before they are forgotten");
        assertThat(overview.visitor().speaking("de").open(path).has(".lede[lang]"))
                .as("Nobody knows in which of three languages it is written.")
                .isFalse();
        baraka.speaking("en");
        String who = "Baraka (example) for Wikimedia Community User Group Tanzania ";
        assertThat(baraka.open(path + "/activity")
                        .document()
                        .select(".timeline li p:first-of-type")
                        .eachText())
                .startsWith(
                        who + "changed the time zone: Africa/Dar_es_Salaam → Indian/Comoro",
                        who + "changed the working languages: en → en, sw, swb",
                        who + "put the purpose into new words: Record them before they are forgotten",
                        who + "renamed the partnership: Songs of the coast → Songs of coast and islands");
        SeenPage again = baraka.open(path + "/settings");
        assertThat(again.form(FORM).value("languages")).isEqualTo("sw, en");
        assertThat(again.form(FORM).value("other-languages")).isEqualTo("swb");

        String acts = baraka.open(path + "/activity").words(".timeline");
        again.form(FORM).send();
        assertThat(baraka.open(path + "/activity").words(".timeline")).isEqualTo(acts);
    }

    @Test
    void closedToReadersItIsNotHereForThemAndOpenedItIs() {
        Visitor facundo = Visitor.signedIn(port, "Facundo (example)");
        String path = Opened.by(facundo, "Now you see it");
        assertThat(Visitor.to(port).open(path).status()).isEqualTo(200);

        facundo.open(path + "/settings").form(FORM).with("audience", "partners").send();
        assertThat(Visitor.to(port).open(path).status()).isEqualTo(404);
        facundo.open(path + "/settings").form(FORM).with("audience", "public").send();

        assertThat(Visitor.to(port).open(path).words(".timeline"))
                .contains("closed Now you see it to all but its partners.")
                .contains("let everyone read Now you see it.");
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondSeesWhatTheFirstDidAndKeepsHerWords() {
        Visitor facundo = Visitor.signedIn(port, "Facundo (example)");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = "/p/unlock-2023";
        String name = amina.open(path).title();
        FilledForm first = facundo.open(path + "/settings").form(FORM).with("name", "Two pens, one sheet");
        FilledForm second = amina.open(path + "/settings").form(FORM).with("purpose", "To write together");
        String purpose = first.value("purpose");
        first.send();

        SeenPage told = second.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words(".message--error")).contains("Someone else has changed this");
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("Name Two pens, one sheet " + name, "Purpose " + purpose + " To write together");
        FilledForm mine = told.form(FORM);
        assertThat(mine.value("purpose")).isEqualTo("To write together");
        assertThat(amina.open(path).title()).isEqualTo("Two pens, one sheet");

        SeenPage saved = mine.with("name", "Two pens, one sheet").send();
        assertThat(saved.title()).isEqualTo("Two pens, one sheet");
        assertThat(saved.words(".lede")).isEqualTo("To write together");
    }

    @Test
    void sentTwiceItIsSavedOnce() {
        Visitor nakato = Visitor.signedIn(port, "Nakato (example)");
        String path = Opened.by(nakato, "Quick fingers");
        FilledForm form = nakato.open(path + "/settings").form(FORM).with("name", "Quicker fingers");

        form.send();
        SeenPage second = form.send();

        assertThat(second.status()).isEqualTo(200);
        assertThat(nakato.open(path + "/activity").words().split("renamed the partnership", -1))
                .hasSize(2);
    }

    @Test
    void aRefusedFormComesBackFilledIn() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Odd settings");

        SeenPage refused = milica.open(path + "/settings")
                .form(FORM)
                .with("name", " ")
                .with("purpose", "Kept")
                .with("other-languages", "not_a_tag")
                .forging("zone", "Mars/Olympus")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".field__error").eachText())
                .containsExactly(
                        "Please fill this in.",
                        "“not_a_tag” is no language code. Codes look like lg, pt or sr-Latn.",
                        "This is no time zone we know.");
        assertThat(refused.form(FORM).value("purpose")).isEqualTo("Kept");
        assertThat(refused.form(FORM).value("other-languages")).isEqualTo("not_a_tag");
    }

    @Test
    void onlyThoseWithAMandateChangeIt() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Hands off");
        FilledForm form = milica.open(path + "/settings").form(FORM);
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");

        assertThat(zawadi.open(path + "/settings").status()).isEqualTo(403);
        assertThat(zawadi.open(path).has("main a[href$=/settings]")).isFalse();
        assertThat(Visitor.to(port).open(path + "/settings").address()).startsWith("/sign-in?back=");
        SeenPage forged = zawadi.open("/me")
                .form("form")
                .forging("name", "Mine now")
                .forging("version", form.value("version"))
                .sendTo(path + "/settings");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(milica.open(path).title()).isEqualTo("Hands off");
    }
}
