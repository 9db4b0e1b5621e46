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

    private SeenPage tries(String name, String password) {
        return Visitor.to(port)
                .open("/sign-in")
                .form("form[data-form=sign-in]")
                .with("user-name", name)
                .with("password", password)
                .send();
    }
}
