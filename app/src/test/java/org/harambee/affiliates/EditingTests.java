package org.harambee.affiliates;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class EditingTests {
    @LocalServerPort
    int port;

    @Test
    void aCoordinatorEditsTheEntryOfTheirOwnAffiliateAndTheHistoryTells() {
        SeenPage saved = entry(amina(), "wck")
                .with("home-page", "https://example.org/kenya")
                .with("networks", "East Africa, CEE")
                .with("languages", "Kiswahili, en")
                .send();

        assertThat(saved.address()).isEqualTo("/affiliates/wck");
        assertThat(saved.words("[role=status]")).isEqualTo("Saved.");
        assertThat(saved.words("dl")).contains("Networks East Africa, CEE").contains("Languages Swahili, English");
        assertThat(saved.document().select("#history ~ ul li").eachText())
                .anySatisfy(line ->
                        assertThat(line).contains("Networks: East Africa, CEE").contains("Amina (example)"));
    }

    @Test
    void nobodyElseFindsTheForm() {
        Visitor volunteer = Visitor.signedIn(port, "Otieno (example)");

        assertThat(volunteer.open("/affiliates/wck").has("a[href=/affiliates/wck/edit]"))
                .isFalse();
        assertThat(volunteer.open("/affiliates/wck/edit").status()).isEqualTo(404);
        assertThat(amina().open("/affiliates/wmrs/edit").status()).isEqualTo(404);
        assertThat(Visitor.to(port).open("/affiliates/wck/edit").address()).startsWith("/sign-in?back=");
    }

    @Test
    void aFormMadeForOneAffiliateChangesNoOther() {
        SeenPage refused = entry(amina(), "wck")
                .sendingTo("/affiliates/wmrs/edit")
                .with("name", "Taken over")
                .send();

        assertThat(refused.status()).isEqualTo(404);
        assertThat(Visitor.to(port).open("/affiliates/wmrs").title()).isEqualTo("Wikimedia Serbia");
    }

    @Test
    void whatCannotBeIsRefusedInWordsAndNothingTypedIsLost() {
        SeenPage refused = entry(amina(), "wck")
                .with("name", "")
                .with("home-page", "javascript:alert(1)")
                .with("languages", "Klingonish")
                .forging("zones", "Mars/Olympus")
                .forging("countries", "ZZ")
                .with("note", "<b>kept</b>")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".field__error").eachText())
                .containsExactly(
                        "Please fill this in.",
                        "“ZZ” is no country code. Use two letters of ISO 3166-1 such as KE, or XK for Kosovo.",
                        "“Klingonish” is no language we know. Use a tag such as sw, en or pt-BR.",
                        "“Mars/Olympus” is no time zone. Use an IANA name such as Africa/Kampala.",
                        "“javascript:alert(1)” is no whole web address. It has to begin with https:// or http://.");
        assertThat(refused.document().select("textarea#note").val()).isEqualTo("<b>kept</b>");
        assertThat(refused.document().select("input#languages").val()).isEqualTo("Klingonish");
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondSeesBothVersionsAndKeepsWhatTheyTyped() {
        FilledForm first = entry(amina(), "wck").with("note", "The first note");
        FilledForm second = entry(keeper(), "wck").with("note", "The second note");
        first.send();

        SeenPage overtaken = second.send();

        assertThat(overtaken.status()).isEqualTo(422);
        assertThat(overtaken.document().select("#differences tbody tr").eachText())
                .containsExactly("Note The first note The second note");
        assertThat(overtaken.document().select("textarea#note").val()).isEqualTo("The second note");
        assertThat(overtaken.form("form[data-form=entry]").send().words("dl")).contains("The second note");
    }

    @Test
    void anAdministratorAddsAnAffiliateOnceOnly() {
        SeenPage added = added("wmxk", "Wikimedians of <i>Kosovo</i>");

        assertThat(added.title()).isEqualTo("Wikimedians of <i>Kosovo</i>");
        assertThat(added.document().select("h1 i")).isEmpty();
        assertThat(added.words("dl")).contains("Countries Kosovo");
        assertThat(added("wmxk", "Another").document().select(".field__error").eachText())
                .containsExactly("The code “wmxk” is taken. Choose another one.");
        assertThat(added("new", "Another").status()).isEqualTo(422);
        assertThat(amina().open("/affiliates/new").status()).isEqualTo(404);
    }

    private SeenPage added(String code, String name) {
        return keeper().open("/affiliates/new")
                .form("form[data-form=entry]")
                .with("code", code)
                .with("name", name)
                .with("kind", "user-group")
                .with("region", "CEECA")
                .with("countries", "XK", "")
                .send();
    }

    private Visitor amina() {
        return Visitor.signedIn(port, "Amina (example)");
    }

    private Visitor keeper() {
        return Visitor.signedIn(port, "Keeper (example)");
    }

    private static FilledForm entry(Visitor visitor, String code) {
        return visitor.open("/affiliates/" + code + "/edit").form("form[data-form=entry]");
    }
}
