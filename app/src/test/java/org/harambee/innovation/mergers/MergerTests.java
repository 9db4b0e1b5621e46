package org.harambee.innovation.mergers;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.innovation.ideas.Told;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class MergerTests {
    @LocalServerPort
    int port;

    @Test
    void twoIdeasBecomeOneThatCreditsBothAndTheirSupportersAreAsked() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        Visitor otieno = Visitor.signedIn(port, "Otieno (example)");
        String partnership = Opened.by(amina, "Merged ideas");
        String one = Told.idea(amina, partnership, "Maps of wells");
        String two = Told.idea(zawadi, partnership, "Photos of springs");
        otieno.open(two).form("form[data-form=support]").send();
        FilledForm form = amina.open(one + "/mergers/new").form("form[data-form=merger]");
        assertThat(form.with("other", "NOSUCH").send().status()).isEqualTo(422);
        assertThat(form.with("other", one).send().words(".message--error")).contains("this idea itself");

        SeenPage child = form.with("other", "https://example.org" + two)
                .with("title", "An atlas of water")
                .send();

        assertThat(child.words("h1")).isEqualTo("An atlas of water");
        assertThat(child.words("main dl")).contains("Amina (example)").contains("Zawadi (example)");
        assertThat(child.words("section:has(#support)")).contains("Nobody supports it yet");
        SeenPage parent = otieno.open(two);
        assertThat(parent.words()).contains("Merged into another").contains("An atlas of water");
        assertThat(amina.open(partnership + "/ideas")
                        .document()
                        .select("main ol.list h2")
                        .eachText())
                .containsExactly("An atlas of water");
        SeenPage me = otieno.open("/");
        assertThat(me.words()).contains("“Photos of springs”, which you support, is now a part of “An atlas of water”");
        otieno.open(child.address()).form("form[data-form=support]").send();
        assertThat(otieno.open("/").words()).doesNotContain("An atlas of water");
        amina.open(child.address()).form("form[data-form=parting]").send();
        assertThat(amina.open(partnership + "/ideas").document().select("main ol.list > li"))
                .hasSize(2);
        assertThat(amina.open(partnership + "/activity").words())
                .contains("merged ideas: An atlas of water")
                .contains("parted merged ideas: An atlas of water");
    }

    @Test
    void whatWasMergedKeepsWhatItsPartsSaidAndIsPartedWhereAnAuthorTakesItBack() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String partnership = Opened.by(amina, "Merged and parted");
        String one = Told.idea(amina, partnership, "Maps of wells");
        String two = Told.idea(zawadi, partnership, "Photos of springs");
        amina.open(one + "/napkin")
                .form("form[data-form=napkin]")
                .with("problem", "Wells are not on maps")
                .with("themes", "maps, water")
                .with("cost", "99.50")
                .with("currency", "KES")
                .with("reach", "local")
                .send();
        zawadi.open(two + "/napkin")
                .form("form[data-form=napkin]")
                .with("problem", "Springs dry up")
                .with("themes", "water, photos")
                .with("reach", "movement")
                .send();
        FilledForm takenBack = zawadi.open(two).form("form[data-form=withdrawal]");
        FilledForm late =
                zawadi.open(two + "/napkin").form("form[data-form=napkin]").with("problem", "Too dry");
        FilledForm comment = zawadi.open(two).form("form[data-form=comment]").with("comment", "Look here");

        String child = amina.open(one + "/mergers/new")
                .form("form[data-form=merger]")
                .with("other", two)
                .with("title", "An atlas of water")
                .send()
                .address();

        assertThat(zawadi.open(child).words("main dl")).contains("Wells are not on maps", "Springs dry up", "99.5 KES");
        assertThat(zawadi.open(child).document().select("main .chip").eachText())
                .startsWith("maps", "water", "photos", "the whole movement");
        assertThat(takenBack.send().words()).contains("Merged into another");
        SeenPage refused = late.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("a part of another one in the meantime");
        assertThat(refused.form("form[data-form=napkin]").value("problem")).isEqualTo("Too dry");
        SeenPage said = comment.send();
        assertThat(said.status()).isEqualTo(422);
        assertThat(said.form("form[data-form=comment]").value("comment")).isEqualTo("Look here");
        FilledForm again = zawadi.open(child).form("form[data-form=withdrawal]");
        again.send();
        again.send();
        assertThat(amina.open(partnership + "/ideas")
                        .document()
                        .select("main ol.list h2")
                        .eachText())
                .containsExactlyInAnyOrder("Maps of wells", "Photos of springs");
        assertThat(zawadi.open(child).has("form[data-form=return]")).isFalse();
        assertThat(amina.open(partnership + "/activity").document().select(".timeline li:contains(parted merged)"))
                .hasSize(1);
    }
}
