package org.harambee.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class SignInTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void aminaSignsInAndOut() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");

        SeenPage home = amina.open("/");
        assertThat(home.words("header")).contains("Amina (example)");

        SeenPage after = home.form("header form").send();
        assertThat(after.words(".message--success")).isEqualTo("You are signed out.");
        assertThat(after.words("header")).doesNotContain("Amina");
    }

    @Test
    void someoneWithTheWrongPasswordIsToldNoMoreThanThat() {
        SeenPage known = tries("Amina (example)", "not-her-password");
        SeenPage unknown = tries("Nobody at all", "not-her-password");

        assertThat(known.status()).isEqualTo(422);
        assertThat(known.words(".message--error")).contains("The user name or the password is not right.");
        assertThat(known.form("form[data-form=sign-in]").value("user-name")).isEqualTo("Amina (example)");
        assertThat(known.form("form[data-form=sign-in]").value("password")).isEmpty();
        assertThat(unknown.words(".message--error")).isEqualTo(known.words(".message--error"));
        assertThat(known.words(".message--error h2")).isEqualTo("That did not work:");
    }

    @Test
    void aNameIsTheSameInSmallLetters() {
        assertThat(tries("amina (EXAMPLE)", Visitor.EXAMPLE_PASSWORD).words("header"))
                .contains("Amina (example)");
    }

    @Test
    void theDatabaseHoldsNoSecretThatCouldBeUsed() {
        Visitor.signedIn(port, "Baraka (example)");

        assertThat(database.sql("select octet_length(token) from identity.session")
                        .query(Integer.class)
                        .list())
                .isNotEmpty()
                .containsOnly(32);
        assertThat(database.sql("select password from identity.person")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void noWayBackLeadsToAnotherSite() {
        for (String elsewhere : new String[] {
            "https://evil.example", "//evil.example", "/\\evil.example", "/\t/evil.example", "javascript:alert(1)"
        }) {
            Visitor visitor = Visitor.to(port);
            SeenPage page = visitor.open("/sign-in")
                    .form("form[data-form=sign-in]")
                    .with("user-name", "Amina (example)")
                    .with("password", Visitor.EXAMPLE_PASSWORD)
                    .forging("back", elsewhere)
                    .send();

            assertThat(page.answer().uri().getAuthority()).isEqualTo("127.0.0.1:" + port);
            assertThat(page.address()).isEqualTo("/");
        }
    }

    @Test
    void signingInMakesASecretNobodyCouldHavePlanted() {
        Visitor visitor = Visitor.to(port).carrying("Cookie", "session=planted");
        int before = sessions();
        SeenPage page = signIn(visitor.open("/sign-in"), "Amina (example)", Visitor.EXAMPLE_PASSWORD);

        String cookie = String.join(
                ";", page.answer().previousResponse().orElseThrow().headers().allValues("Set-Cookie"));
        assertThat(cookie).containsPattern("session=[A-Za-z0-9_-]{43};").contains("HttpOnly", "SameSite=Lax");
        assertThat(sessions()).isEqualTo(before + 1);
    }

    @Test
    void signingInFromAnOldTabEndsTheSessionOfBefore() {
        Visitor visitor = Visitor.to(port);
        SeenPage tab = visitor.open("/sign-in");
        signIn(visitor.open("/sign-in"), "Jelena (example)", Visitor.EXAMPLE_PASSWORD);
        int before = sessions();

        SeenPage look = signIn(tab, "Baraka (example)", Visitor.EXAMPLE_PASSWORD);
        assertThat(look.status()).isEqualTo(403);
        signIn(look, "Baraka (example)", Visitor.EXAMPLE_PASSWORD);

        assertThat(sessions()).isEqualTo(before);
        assertThat(visitor.open("/").words("header")).contains("Baraka").doesNotContain("Jelena");
    }

    @Test
    void aSessionIsSeenAndEndsAfterThirtyIdleDays() {
        Visitor nakato = Visitor.signedIn(port, "Nakato (example)");
        database.sql("update identity.session set seen_at = seen_at - interval '11 minutes'")
                .update();
        nakato.open("/me");
        assertThat(database.sql("select max(seen_at) > now() - interval '1 minute' from identity.session")
                        .query(Boolean.class)
                        .single())
                .isTrue();

        database.sql("update identity.session set expires_at = now() - interval '1 second'")
                .update();
        assertThat(nakato.open("/me").address()).startsWith("/sign-in");
        Visitor.signedIn(port, "Nakato (example)");
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void whoTypesTheWrongPasswordTooOftenHasToWait() {
        for (int i = 0; i < 10; i++) {
            assertThat(tries("Facundo (example)", "wrong-password-" + i).status())
                    .isEqualTo(422);
        }

        SeenPage right = tries("facundo (example)", Visitor.EXAMPLE_PASSWORD);
        assertThat(right.status()).isEqualTo(429);
        assertThat(right.words(".message--error")).contains("Please try again in 15 minutes.");
        assertThat(tries("Frieda (example)", Visitor.EXAMPLE_PASSWORD).words("header"))
                .contains("Frieda");
        database.sql("update identity.attempt set at = at - interval '15 minutes'")
                .update();
        assertThat(tries("Facundo (example)", Visitor.EXAMPLE_PASSWORD).words("header"))
                .contains("Facundo");
    }

    @Test
    void noHeaderHidesWhereTriesComeFrom() {
        // behind the numbers that other tests have taken
        database.sql("insert into identity.attempt (kind, subject, number, at)"
                        + " select 'ADDRESS', '127.0.0.1', 1000 + number, now() from generate_series(1, 100) number")
                .update();
        Visitor hidden =
                Visitor.to(port).carrying("X-Forwarded-For", "203.0.113.7").carrying("Forwarded", "for=192.0.2.1");

        assertThat(signIn(hidden.open("/sign-in"), "Zawadi (example)", "wrong-password")
                        .status())
                .isEqualTo(429);
        database.sql("delete from identity.attempt").update();
    }

    @Test
    void aSamplePersonIsOneButtonAwayOnThisMachineAndOutOfReachThroughAProxy() {
        SeenPage page = Visitor.to(port).open("/sign-in");
        assertThat(page.words("aside")).contains("Amina (example)", "these accounts are samples and not theirs");
        assertThat(page.form("form[data-form=samples]")
                        .press("user-name", "Lucia Obst (WMDE)")
                        .words("header"))
                .contains("Lucia Obst (WMDE)");

        Visitor outside = Visitor.to(port).carrying("X-Forwarded-For", "203.0.113.7");
        SeenPage fromOutside = outside.open("/sign-in");
        assertThat(fromOutside.has("form[data-form=samples]")).isFalse();
        assertThat(signIn(fromOutside, "Amina (example)", Visitor.EXAMPLE_PASSWORD)
                        .words(".message--error"))
                .contains("Everyone knows this password");
    }

    @Test
    void aFormThatWasOpenForLongAsksAgain() {
        SeenPage page = Visitor.to(port)
                .open("/sign-in")
                .form("form[data-form=sign-in]")
                .with("user-name", "Amina (example)")
                .with("password", Visitor.EXAMPLE_PASSWORD)
                .without("_csrf")
                .send();

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.words(".message--error")).contains("This form could not be checked");
        assertThat(signIn(page, "Amina (example)", Visitor.EXAMPLE_PASSWORD).words("header"))
                .contains("Amina");
    }

    private int sessions() {
        return database.sql("select count(*) from identity.session")
                .query(Integer.class)
                .single();
    }

    private SeenPage tries(String name, String password) {
        return signIn(Visitor.to(port).open("/sign-in"), name, password);
    }

    private static SeenPage signIn(SeenPage page, String name, String password) {
        return page.form("form[data-form=sign-in]")
                .with("user-name", name)
                .with("password", password)
                .send();
    }
}
