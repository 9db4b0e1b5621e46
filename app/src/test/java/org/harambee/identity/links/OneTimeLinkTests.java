package org.harambee.identity.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.identity.People;
import org.harambee.identity.PersonId;
import org.harambee.ui.AtOnce;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class OneTimeLinkTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    OneTimeLinks links;

    @Autowired
    People people;

    @AfterEach
    void theKeeperKeepsTheServerAgain() {
        database.sql("delete from identity.person where user_name like 'Mlinzi%'")
                .update();
        database.sql("update identity.person set administrator = user_name = 'Keeper (example)'")
                .update();
    }

    @Test
    void theFirstLinkMakesAnAdministratorOnce() {
        nobodyKeepsTheServer();
        String path = OneTimeLink.path(links.forFirstAdministrator());
        SeenPage opened = Visitor.to(port).open(path);
        SeenPage alsoOpened = Visitor.to(port).open(path);

        SeenPage home = first(opened, "Mlinzi").send();
        assertThat(home.words("header")).contains("Mlinzi");
        assertThat(home.visitor().open("/people").status()).isEqualTo(200);

        SeenPage again = first(alsoOpened, "Second").send();
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.title()).isEqualTo("This link works no more");
        assertThat(people.ofUserName("Second")).isEmpty();
    }

    @Test
    void aNewerFirstLinkVoidsTheOlder() {
        nobodyKeepsTheServer();
        String older = OneTimeLink.path(links.forFirstAdministrator());
        String newer = OneTimeLink.path(links.forFirstAdministrator());

        assertThat(Visitor.to(port).open(older).status()).isEqualTo(404);
        assertThat(Visitor.to(port).open(newer).status()).isEqualTo(200);
    }

    @Test
    void aFirstLinkIsWorthNothingOnceSomeoneKeepsTheServer() {
        String path = OneTimeLink.path(links.forFirstAdministrator());

        assertThat(Visitor.to(port).open(path).status()).isEqualTo(404);
    }

    @Test
    void aRefusedNameLeavesTheLinkAsItWas() {
        nobodyKeepsTheServer();
        String path = OneTimeLink.path(links.forFirstAdministrator());

        SeenPage refused = first(Visitor.to(port).open(path), "Amina (example)").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#user-name-error")).contains("is taken");
        assertThat(first(refused, "Mlinzi wa pili").send().words("header")).contains("Mlinzi wa pili");
    }

    @Test
    void whoLostThePasswordChoosesANewOneAndIsSignedOutEverywhereElse() {
        Visitor elsewhere = Visitor.signedIn(port, "Otieno (example)");
        String path = lost("Otieno (example)");

        SeenPage home = password(Visitor.to(port).open(path), "nine red kites").send();

        assertThat(home.words("header")).contains("Otieno (example)");
        assertThat(elsewhere.open("/me").address()).startsWith("/sign-in");
        assertThat(Visitor.to(port).open(path).status()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneIsTold() throws Exception {
        String path = lost("Zawadi (example)");
        FilledForm one = password(Visitor.to(port).open(path), "nine red kites");
        FilledForm other = password(Visitor.to(port).open(path), "nine green kites");

        List<SeenPage> pages = AtOnce.send(one, other);

        assertThat(pages).extracting(SeenPage::status).containsExactlyInAnyOrder(200, 404);
    }

    @Test
    void aLinkEndsAfterADayAndANewOneDoesNotReviveIt() {
        String old = lost("Jelena (example)");
        FilledForm form = password(Visitor.to(port).open(old), "nine red kites");
        database.sql("update identity.one_time_link set expires_at = now() - interval '1 second'")
                .update();
        lost("Jelena (example)");

        assertThat(form.send().status()).isEqualTo(404);
    }

    @Test
    void whoTriesManyLinksHasToWait() {
        // behind the numbers that other tests have taken
        database.sql("insert into identity.attempt (kind, subject, number, at)"
                        + " select 'LINK', '127.0.0.1', 1000 + number, now() from generate_series(1, 30) number")
                .update();

        SeenPage page =
                Visitor.to(port).carrying("X-Forwarded-For", "203.0.113.9").open("/one-time-links/guessed");

        assertThat(page.status()).isEqualTo(429);
        assertThat(page.words()).contains("Please try again in 15 minutes.");
        database.sql("delete from identity.attempt").update();
    }

    private void nobodyKeepsTheServer() {
        database.sql("update identity.person set administrator = false").update();
    }

    private String lost(String name) {
        PersonId person = people.ofUserName(name).orElseThrow().id();
        PersonId keeper = people.ofUserName("Keeper (example)").orElseThrow().id();
        return OneTimeLink.path(links.forLostPassword(person, keeper));
    }

    private static FilledForm first(SeenPage page, String name) {
        return password(page, "seven blue herons").with("user-name", name);
    }

    private static FilledForm password(SeenPage page, String password) {
        return page.form("form[data-form=one-time-link]").with("new-password", password);
    }
}
