package org.harambee.partnership.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class StartTests {
    @LocalServerPort
    int port;

    @Test
    void aminaStartsAPartnershipInThreeStepsAndGoesBackInBetween() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        SeenPage second = amina.open("/start")
                .form("form[data-form=start]")
                .with("name", "Voices of the lake")
                .with("purpose", "Record what fishers know")
                .send();
        assertThat(second.address()).endsWith("/partners");
        amina.open(second.address() + "?q=uganda")
                .form("form[data-form=choose]")
                .with("partner", "wcug")
                .send();

        // back to the first step, in another window: what was written is still there
        SeenPage first = amina.open(second.address().replace("/partners", ""));
        assertThat(first.form("form[data-form=start]").value("name")).isEqualTo("Voices of the lake");
        SeenPage again = first.form("form[data-form=start]")
                .with("name", "Voices of Lake Victoria")
                .send();
        assertThat(again.words()).contains("Wikimedia Community User Group Uganda");

        SeenPage open = amina.open(again.address().replace("/partners", "/languages"))
                .form("form[data-form=settings]")
                .with("languages", "en", "sw")
                .with("zone", "Africa/Nairobi")
                .press("then", "open");
        assertThat(open.address()).isEqualTo("/p/voices-of-lake-victoria");
        assertThat(open.title()).isEqualTo("Voices of Lake Victoria");
        SeenPage partners = amina.open("/p/voices-of-lake-victoria/partners");
        assertThat(partners.words("tr:has(a[href$=wck]) .info-chip")).isEqualTo("joined");
        assertThat(partners.words("tr:has(a[href$=wcug]) .info-chip")).isEqualTo("invited");
    }

    @Test
    void whatIsTickedIsKeptWhenSearchingOnAndWhenAnotherOneIsRemoved() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        SeenPage second = amina.open("/start")
                .form("form[data-form=start]")
                .with("name", "Ticked and searched")
                .with("purpose", "Lose nobody")
                .send();

        SeenPage searched = amina.open(second.address() + "?q=uganda")
                .form("form#choose")
                .with("partner", "wcug")
                .with("q", "tanzania")
                .press("search", "on");
        assertThat(searched.words("ul[data-list=chosen]")).contains("Uganda");
        // what Enter in a field presses
        assertThat(searched.document()
                        .select("#choose button, button[form=choose]")
                        .eachAttr("name"))
                .startsWith("search");
        SeenPage removed = searched.form("form#choose")
                .with("partner", "wctz")
                .forging("remove", "wcug")
                .send();

        assertThat(removed.words("ul[data-list=chosen]")).contains("Tanzania").doesNotContain("Uganda");
    }

    @Test
    void whatIsTickedIsKeptWhenGoingOnToTheNextStep() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        SeenPage second = amina.open("/start")
                .form("form[data-form=start]")
                .with("name", "Ticked")
                .with("purpose", "Lose nobody")
                .send();
        SeenPage found = amina.open(second.address() + "?q=uganda");
        assertThat(found.document().select("button[name=then]").attr("form")).isEqualTo("choose");

        SeenPage third = found.form("form#choose")
                .with("partner", "wcug")
                .forging("then", "next")
                .send();

        assertThat(third.address()).endsWith("/languages");
        assertThat(amina.open(second.address()).words("ul[data-list=chosen]"))
                .contains("Wikimedia Community User Group Uganda");
        SeenPage nobody = amina.open(second.address() + "?q=nobody-is-called-this");
        assertThat(nobody.document().select("button[name=then]").attr("form")).isEqualTo("choose");
        assertThat(nobody.form("form#choose").forging("then", "next").send().address())
                .endsWith("/languages");
    }

    @Test
    void aDraftIsListedForItsStarterOnlyAndCanBeDiscarded() {
        Visitor baraka = Visitor.signedIn(port, "Baraka (example)");
        SeenPage second = baraka.open("/start")
                .form("form[data-form=start]")
                .with("name", "Half a thought")
                .with("purpose", "Not sure yet")
                .send();
        assertThat(baraka.open("/start").words()).contains("Half a thought");
        Visitor nakato = Visitor.signedIn(port, "Nakato (example)");
        assertThat(nakato.open("/start").words()).doesNotContain("Half a thought");
        assertThat(nakato.open(second.address()).status()).isEqualTo(404);
        assertThat(Visitor.to(port).open(second.address()).status()).isEqualTo(404);

        baraka.open("/start").form("form[data-form=discard]").send();

        assertThat(baraka.open("/start").words()).doesNotContain("Half a thought");
        assertThat(baraka.open(second.address()).status()).isEqualTo(404);
    }

    @Test
    void whoCoordinatesNobodyIsShownAWayOn() {
        SeenPage page = Visitor.signedIn(port, "Zawadi (example)").open("/start");

        assertThat(page.has("form[data-form=start]")).isFalse();
        assertThat(page.has("main a[href='/affiliates']")).isTrue();
    }

    @Test
    void aReaderIsAskedToSignIn() {
        SeenPage page = Visitor.to(port).open("/start");

        assertThat(page.has("main a[href^='/sign-in']")).isTrue();
        assertThat(page.has("[name=_csrf]")).isFalse();
    }

    @Test
    void aRefusedStepComesBackFilledIn() {
        SeenPage page = Visitor.signedIn(port, "Milica (example)")
                .open("/start")
                .form("form[data-form=start]")
                .with("name", "Kept")
                .with("purpose", "  ")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words(".field__error")).isEqualTo("Please fill this in.");
        assertThat(page.words(".message--error h2")).startsWith("One thing has to be changed");
        assertThat(page.words(".message--error a[href='#purpose']")).isEqualTo("Purpose: Please fill this in.");
        assertThat(page.form("form[data-form=start]").value("name")).isEqualTo("Kept");
    }

    @Test
    void twoPartnershipsOfOneNameGetTwoAddresses() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");

        assertThat(Opened.by(milica, "Twins")).isEqualTo("/p/twins");
        assertThat(Opened.by(milica, "Twins")).isEqualTo("/p/twins-2");
    }

    @Test
    void anAddressSomeoneElseTookMeanwhileIsRefusedWithAFreeOne() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        SeenPage second = milica.open("/start")
                .form("form[data-form=start]")
                .with("name", "Slow and steady")
                .with("purpose", "Take our time")
                .send();
        Opened.by(Visitor.signedIn(port, "Facundo (example)"), "Slow and steady");
        SeenPage third = milica.open(second.address().replace("/partners", "/languages"))
                .form("form[data-form=settings]")
                .with("languages", "sr")
                .with("slug", "slow-and-steady")
                .press("then", "open");

        assertThat(third.status()).isEqualTo(422);
        assertThat(third.words(".field__error")).contains("slow-and-steady-2");
        assertThat(third.has("input[value=sr][checked]")).isTrue();
    }

    @Test
    void openingTwiceOpensOnce() {
        Visitor facundo = Visitor.signedIn(port, "Facundo (example)");
        SeenPage second = facundo.open("/start")
                .form("form[data-form=start]")
                .with("name", "Once only")
                .with("purpose", "Press twice")
                .send();
        SeenPage third = facundo.open(second.address().replace("/partners", "/languages"));

        SeenPage one =
                third.form("form[data-form=settings]").with("languages", "es").press("then", "open");
        SeenPage two =
                third.form("form[data-form=settings]").with("languages", "es").press("then", "open");

        assertThat(one.address()).isEqualTo("/p/once-only");
        assertThat(two.address()).isEqualTo("/p/once-only");
        assertThat(facundo.open("/p/once-only-2").status()).isEqualTo(404);
    }

    @Test
    void markupInANameStaysText() {
        Visitor frieda = Visitor.signedIn(port, "Frieda (example)");

        String path = Opened.by(frieda, "<img src=x onerror=alert(1)> & friends");

        SeenPage page = frieda.open(path);
        assertThat(page.title()).isEqualTo("<img src=x onerror=alert(1)> & friends");
        assertThat(page.has("main img")).isFalse();
        assertThat(path).isEqualTo("/p/img-src-x-onerror-alert-1-friends");
    }
}
