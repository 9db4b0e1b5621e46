package org.harambee.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.identity.People;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class PeopleTests {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Test
    void theListIsThereForAdministratorsOnly() {
        String amina = "/people/" + id("Amina (example)");
        Visitor otieno = Visitor.signedIn(port, "Otieno (example)");

        assertThat(otieno.open("/people").status()).isEqualTo(404);
        assertThat(otieno.open(amina).status()).isEqualTo(404);
        assertThat(Visitor.to(port).open("/people").address()).isEqualTo("/sign-in?back=%2Fpeople");
        SeenPage forged = otieno.open("/me")
                .form("form[data-form=details]")
                .to("/people/" + id("Otieno (example)") + "/administration")
                .send();
        assertThat(forged.status()).isEqualTo(404);
        assertThat(otieno.open("/people").status()).isEqualTo(404);
    }

    @Test
    void theKeeperFindsPeopleByPartOfTheirName() {
        SeenPage found = keeper().open("/people?q=OBST");

        assertThat(found.words("main ul")).contains("Lucia Obst (WMDE)").doesNotContain("Amina");
        assertThat(found.words("[role=status]")).isEqualTo("1 person");
        assertThat(keeper().open("/people?q=%25").words("[role=status]")).isEqualTo("0 people");
    }

    @Test
    void aLostPasswordGetsALinkThatWorks() {
        SeenPage made = keeper().open("/people/" + id("Baraka (example)"))
                .form("form[data-form=one-time-link]")
                .send();
        String link = made.words(".message--success a");

        SeenPage opened = Visitor.to(port).open(link);
        assertThat(opened.title()).isEqualTo("Choose a new password");
        assertThat(opened.words()).contains("Baraka (example)");
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        Visitor keeper = keeper();
        String own = "/people/" + id("Keeper (example)");

        SeenPage refused =
                keeper.open(own).form("form[data-form=administration]").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("This is the last administrator.");

        keeper.open("/people/" + id("Frieda (example)"))
                .form("form[data-form=administration]")
                .send();
        SeenPage dismissed =
                keeper.open(own).form("form[data-form=administration]").send();
        assertThat(dismissed.status()).isEqualTo(404);
        Visitor frieda = Visitor.signedIn(port, "Frieda (example)");
        assertThat(frieda.open("/people").status()).isEqualTo(200);

        frieda.open(own).form("form[data-form=administration]").send();
        frieda.open("/people/" + id("Frieda (example)"))
                .form("form[data-form=administration]")
                .send();
    }

    @Test
    void aWikiNameFindsItsPersonOnlyOnceConfirmed() {
        Visitor.signedIn(port, "Nakato (example)")
                .open("/me")
                .form("form[data-form=details]")
                .with("wiki-name", "Nakato on Wikis")
                .send();
        assertThat(people.ofWikiName("Nakato on Wikis")).isEmpty();

        SeenPage confirmed = keeper().open("/people/" + id("Nakato (example)"))
                .form("form[data-form=wiki-name]")
                .send();
        assertThat(confirmed.words()).contains("On the wikis: Nakato on Wikis (confirmed)");
        assertThat(people.ofWikiName("Nakato on Wikis")).isPresent();
    }

    @Test
    void aWikiNameIsOnePersonsOnly() {
        Visitor.signedIn(port, "Zawadi (example)")
                .open("/me")
                .form("form[data-form=details]")
                .with("wiki-name", "IvanaMadzarevic")
                .send();

        SeenPage refused = keeper().open("/people/" + id("Zawadi (example)"))
                .form("form[data-form=wiki-name]")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("already confirmed as someone else’s wiki name");
        assertThat(people.ofWikiName("IvanaMadzarevic").orElseThrow().userName())
                .isEqualTo("IvanaMadzarevic");
    }

    private Visitor keeper() {
        return Visitor.signedIn(port, "Keeper (example)");
    }

    private String id(String name) {
        return people.ofUserName(name).orElseThrow().id().value().toString();
    }
}
