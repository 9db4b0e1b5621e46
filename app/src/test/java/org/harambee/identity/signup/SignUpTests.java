package org.harambee.identity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.ui.AtOnce;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class SignUpTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void aSecondClickJoinsNobodyTwiceAndIsNoStranger() {
        FilledForm form = Visitor.to(port)
                .open("/sign-up")
                .form("form[data-form=sign-up]")
                .with("user-name", "Twice Clicked")
                .with("password", "a clicked password");
        Visitor another = Visitor.to(port);
        FilledForm second = another.open("/sign-up")
                .form("form[data-form=sign-up]")
                .with("user-name", "Twice Clicked")
                .with("password", "a clicked password");

        assertThat(form.send().status()).isEqualTo(200);
        assertThat(second.send().words("[role=status]")).isNotEmpty();
        assertThat(another.open("/me").words("header")).contains("Twice Clicked");
        SeenPage stranger = Visitor.to(port)
                .open("/sign-up")
                .form("form[data-form=sign-up]")
                .with("user-name", "Twice Clicked")
                .with("password", "another password")
                .send();
        assertThat(stranger.words(".field__error")).startsWith("The name Twice Clicked is taken.");
    }

    @Test
    void wanjikuJoinsAndIsSignedIn() {
        SeenPage page = form("Wanjiku", "seven blue herons")
                .with("zone", "Africa/Nairobi")
                .send();

        assertThat(page.address()).isEqualTo("/");
        assertThat(page.words(".message--success")).startsWith("Welcome!");
        assertThat(page.words("header")).contains("Wanjiku");
        assertThat(page.visitor().open("/me").form("form[data-form=details]").value("zone"))
                .isEqualTo("Africa/Nairobi");
    }

    @Test
    void whoWasOnTheirWaySomewhereGetsThereByWayOfAnAccount() {
        Visitor wairimu = Visitor.to(port);
        SeenPage signIn = wairimu.open("/sign-in?back=/affiliates%3Fq%3Dke%26kind%3Dchapter");
        String way = signIn.document().select("main a[href^=/sign-up]").attr("href");

        SeenPage page = wairimu.open(way)
                .form("form[data-form=sign-up]")
                .with("user-name", "Wairimu on her way")
                .with("password", "seven blue herons")
                .send();

        assertThat(page.address()).isEqualTo("/affiliates?q=ke&kind=chapter");
        SeenPage odd = form("Wangari", "seven blue herons")
                .forging("back", "/affiliates#x;y")
                .send();
        assertThat(odd.words(".message--success")).startsWith("Welcome!");
        SeenPage elsewhere = Visitor.to(port).open("/sign-up?back=//example.org");
        assertThat(elsewhere.form("form[data-form=sign-up]").value("back")).isEqualTo("/");
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedButNotThePassword() {
        SeenPage page =
                form("Someone / else", "short").with("wiki-name", "Someone").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words("#user-name-error")).startsWith("This name can’t be used");
        assertThat(page.words("#password-error")).isEqualTo("A password needs at least 10 characters.");
        FilledForm again = page.form("form[data-form=sign-up]");
        assertThat(again.value("user-name")).isEqualTo("Someone / else");
        assertThat(again.value("wiki-name")).isEqualTo("Someone");
        assertThat(again.value("password")).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsRefusedHoweverItIsWritten() {
        SeenPage page = form("AMINA_(Example)", "seven blue herons").send();

        assertThat(page.words("#user-name-error"))
                .isEqualTo("The name AMINA (Example) is taken. Please choose another.");
    }

    @Test
    void thePasswordCantBeTheUserName() {
        assertThat(form("Wanjiku Kamau", "wanjiku kamau").send().words("#password-error"))
                .isEqualTo("The password can’t be the user name.");
    }

    @Test
    void markupInANameIsRefusedAndShownAsItIs() {
        SeenPage page =
                form("<img src=x onerror=alert(1)>", "seven blue herons").send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.has("img[onerror]")).isFalse();
        assertThat(page.form("form[data-form=sign-up]").value("user-name")).isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void lettersThatMeanSomethingInMarkupAreOnlyLetters() {
        SeenPage page =
                form("Tom & \"Jerry\" 'n' `co` ${7*7}", "seven blue herons").send();

        assertThat(page.status()).isEqualTo(422);
        SeenPage joined = form("Tom & \"Jerry\" 'n' `co`", "seven blue herons").send();
        assertThat(joined.words("header")).contains("Tom & \"Jerry\" 'n' `co`");
    }

    @Test
    void ofTwoWhoTakeOneNameAtOnceOneGetsItAndTheOtherKeepsTheForm() throws Exception {
        List<SeenPage> pages = AtOnce.send(form("Twin", "seven blue herons"), form("twin", "eight blue herons"));

        assertThat(pages).extracting(SeenPage::status).containsExactlyInAnyOrder(200, 422);
        SeenPage refused =
                pages.stream().filter(page -> page.status() == 422).findFirst().orElseThrow();
        assertThat(refused.words("#user-name-error")).contains("is taken");
        assertThat(database.sql("select count(*) from identity.person where user_key = 'twin'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aChoiceThatWasNeverOfferedCountsAsNone() {
        form("Forger", "seven blue herons")
                .forging("zone", "../../etc/passwd")
                .forging("language", "xx")
                .forging("administrator", "true")
                .send();

        assertThat(database.sql("select coalesce(zone, '') || coalesce(language, '') || administrator"
                                + " from identity.person where user_name = 'Forger'")
                        .query(String.class)
                        .single())
                .isEqualTo("false");
    }

    @Test
    void aClassroomMayJoinAndAMachineGunMayNot() {
        // behind the numbers that other tests have taken
        database.sql("insert into identity.attempt (kind, subject, number, at)"
                        + " select 'SIGN_UP', '127.0.0.1', 1000 + number, now() from generate_series(1, 30) number")
                .update();

        SeenPage page =
                form("Latecomer", "seven blue herons").with("wiki-name", "Late").send();

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.words(".message--error")).contains("Please try again in 60 minutes.");
        assertThat(page.form("form[data-form=sign-up]").value("wiki-name")).isEqualTo("Late");
        database.sql("delete from identity.attempt").update();
    }

    private FilledForm form(String name, String password) {
        return Visitor.to(port)
                .open("/sign-up")
                .form("form[data-form=sign-up]")
                .with("user-name", name)
                .with("password", password);
    }
}
