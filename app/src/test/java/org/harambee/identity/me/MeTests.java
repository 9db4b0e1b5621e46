package org.harambee.identity.me;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class MeTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void whoIsNotSignedInIsLedThroughTheSignInPageAndBack() {
        SeenPage page = Visitor.to(port).open("/me");
        assertThat(page.address()).isEqualTo("/sign-in?back=%2Fme");

        SeenPage me = page.form("form[data-form=sign-in]")
                .with("user-name", "Otieno (example)")
                .with("password", Visitor.EXAMPLE_PASSWORD)
                .send();
        assertThat(me.address()).isEqualTo("/me");
        assertThat(me.words()).contains("You are signed in as Otieno (example).");
    }

    @Test
    void jelenaChoosesSerbianForGood() {
        Visitor jelena = Visitor.signedIn(port, "Jelena (example)");
        jelena.open("/language/de?back=/me");

        jelena.open("/me")
                .form("form[data-form=details]")
                .with("language", "sr")
                .send();

        assertThat(jelena.open("/me").title()).isEqualTo("Твој налог");
        assertThat(Visitor.signedIn(port, "Jelena (example)").open("/me").title())
                .isEqualTo("Твој налог");
    }

    @Test
    void aWikiNameIsAClaimUntilItIsConfirmedAndAgainWhenItChanges() {
        Visitor frieda = Visitor.signedIn(port, "Frieda (example)");
        frieda.open("/me")
                .form("form[data-form=details]")
                .with("wiki-name", "frieda_F")
                .send();
        assertThat(frieda.open("/me").words()).contains("On the wikis: Frieda F (not confirmed yet)");

        database.sql("update identity.person set wiki_name_confirmed_at = now() where wiki_name = 'Frieda F'")
                .update();
        assertThat(frieda.open("/me").words()).contains("On the wikis: Frieda F (confirmed)");

        frieda.open("/me")
                .form("form[data-form=details]")
                .with("wiki-name", "Frieda G")
                .send();
        assertThat(frieda.open("/me").words()).contains("On the wikis: Frieda G (not confirmed yet)");
    }

    @Test
    void nobodyTakesAnothersName() {
        SeenPage page = Visitor.signedIn(port, "Otieno (example)")
                .open("/me")
                .form("form[data-form=details]")
                .with("user-name", "AMINA (example)")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words("#user-name-error")).contains("is taken");
        assertThat(page.form("form[data-form=details]").value("user-name")).isEqualTo("AMINA (example)");
    }

    @Test
    void aNewPasswordEndsAllOtherSessionsAndNotThisOne() {
        Visitor here = Visitor.signedIn(port, "Milica (example)");
        Visitor there = Visitor.signedIn(port, "Milica (example)");

        SeenPage wrong = passwordForm(here, "not-her-password").send();
        assertThat(wrong.words("#current-password-error")).isEqualTo("This is not your password.");

        SeenPage changed = passwordForm(here, Visitor.EXAMPLE_PASSWORD).send();
        assertThat(changed.words(".message--success")).startsWith("The password is changed.");
        assertThat(here.open("/me").status()).isEqualTo(200);
        assertThat(there.open("/me").address()).isEqualTo("/sign-in?back=%2Fme");
        assertThat(Visitor.signedIn(port, "Milica (example)").open("/me").address())
                .isEqualTo("/sign-in?back=%2Fme");
    }

    @Test
    void facundoSignsOutTheComputerInTheLibrary() {
        Visitor phone = Visitor.to(port).carrying("User-Agent", "Mozilla/5.0 (Android 14; Mobile) Firefox/130.0");
        Visitor library = Visitor.to(port).carrying("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari");
        signIn(library, "Facundo (example)");
        signIn(phone, "Facundo (example)");

        SeenPage me = phone.open("/me");
        assertThat(me.words("#sessions ~ ul")).contains("Firefox · Android").contains("Chrome · Windows");

        me.form("form[data-form=session]").send();
        assertThat(library.open("/me").address()).startsWith("/sign-in");
        assertThat(phone.open("/me").has("form[data-form=session]")).isFalse();
    }

    @Test
    void nobodyEndsAnothersSession() {
        Visitor baraka = Visitor.signedIn(port, "Baraka (example)");
        Visitor nakato = Visitor.signedIn(port, "Nakato (example)");
        Visitor.signedIn(port, "Nakato (example)");
        String barakas = database.sql("select s.id from identity.session s join identity.person p"
                        + " on p.id = s.person_id where p.user_name = 'Baraka (example)'")
                .query(String.class)
                .single();

        nakato.open("/me")
                .form("form[data-form=session]")
                .to("/me/sessions/" + barakas + "/end")
                .send();

        assertThat(baraka.open("/me").status()).isEqualTo(200);
    }

    private static FilledForm passwordForm(Visitor visitor, String current) {
        return visitor.open("/me")
                .form("form[data-form=password]")
                .with("current-password", current)
                .with("new-password", "nine red kites");
    }

    private static void signIn(Visitor visitor, String name) {
        visitor.open("/sign-in")
                .form("form[data-form=sign-in]")
                .with("user-name", name)
                .with("password", Visitor.EXAMPLE_PASSWORD)
                .send();
    }
}
