package org.harambee.innovation.adoptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class AdoptionTests {
    private static final String FORM = "form[data-form=adoption]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void aCoordinatorFromOutsideThePartnershipTakesAnIdeaHomeWithCreditAndALinkBothWays() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Shared shelves");
        SeenPage idea = tell(milica, path, "A shelf in every school");
        Visitor nakato = Visitor.signedIn(port, "Nakato (example)");

        SeenPage adoption = nakato.open(idea.address() + "/adoptions/new")
                .form(FORM)
                .with("place", "Twelve schools in <b>Gulu</b>")
                .with("difference", "On phones, as there are no shelves")
                .with("since", "2026-03")
                .send();

        assertThat(adoption.title())
                .startsWith("Wikimedia Community User Group Uganda took home: A shelf in every school");
        assertThat(adoption.words("main dl"))
                .contains("Milica (example)", "Wikimedia Serbia", "Twelve schools in <b>Gulu</b>", "March 2026");
        assertThat(adoption.document().select("main dl a[href='" + idea.address() + "']"))
                .hasSize(1);
        SeenPage seen = Visitor.to(port).open(idea.address());
        assertThat(seen.words("#homes ~ ul")).contains("Wikimedia Community User Group Uganda: Twelve schools");
        assertThat(seen.document().select("#homes ~ ul a").attr("href")).isEqualTo(adoption.address());
        assertThat(milica.open(path + "/activity").words()).contains("took home: A shelf in every school");
        assertThat(Visitor.to(port).open(path + "/adoptions").words("main .list"))
                .contains("A shelf in every school", "Twelve schools in <b>Gulu</b>");
    }

    @Test
    void aSecondClickTakesItHomeOnceAndASecondAdoptionIsRefusedUntilTheFirstHasEnded() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Once home");
        String idea = tell(milica, path, "Reading by bus").address();
        FilledForm form = filled(milica, idea);

        SeenPage first = form.send();
        assertThat(form.send().address()).isEqualTo(first.address());
        SeenPage again = filled(milica, idea).send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words("main")).contains("You have taken this home already.");
        assertThat(again.form(FORM).value("place")).isEqualTo("Novi Sad");

        SeenPage unsaid =
                milica.open(first.address()).form("form[data-form=end]").send();
        assertThat(unsaid.status()).isEqualTo(422);
        SeenPage ended = unsaid.form("form[data-form=end]")
                .with("reason", "No bus any more")
                .send();
        assertThat(ended.words("main")).contains("no longer used", "No bus any more");
        assertThat(ended.has("form[data-form=end]")).isFalse();
        assertThat(filled(milica, idea).send().address()).isNotEqualTo(first.address());
    }

    @Test
    void itsPeopleAreAskedHowItGoesAfterHalfAYearAndTellItAsOftenAsTheyLike() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Half a year");
        SeenPage adoption =
                filled(milica, tell(milica, path, "Slow radio").address()).send();
        assertThat(milica.open("/").words()).doesNotContain("How does it go at home? Slow radio");
        String code = adoption.address().substring(adoption.address().lastIndexOf('/') + 1);

        aged(code, 5);
        assertThat(milica.open("/").words()).doesNotContain("How does it go at home? Slow radio");
        aged(code, 7);
        assertThat(milica.open("/").words()).contains("How does it go at home? Slow radio");
        assertThat(milica.open(adoption.address()).words("main")).contains("Asked since");
        assertThat(Visitor.to(port).open(adoption.address()).words("main")).doesNotContain("Asked since");

        FilledForm report =
                milica.open(adoption.address()).form("form[data-form=report]").with("text", "Forty listeners");
        report.send();
        report.send();
        milica.open(adoption.address())
                .form("form[data-form=report]")
                .with("text", "Nobody listens any more")
                .send();
        assertThat(milica.open(adoption.address())
                        .document()
                        .select("article.question .prose")
                        .eachText())
                .containsExactly("Nobody listens any more", "Forty listeners");
        assertThat(milica.open("/").words()).doesNotContain("How does it go at home? Slow radio");
    }

    @Test
    void whoAdoptsAPrototypeCreditsItsTeamAndTheAuthorsOfItsIdea() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Credit to all");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String idea = tell(zawadi, path, "A radio of stories").address();
        String prototype = milica.open(path + "/prototypes/new?idea=" + idea.replaceAll(".*/ideas/(.{6}).*", "$1"))
                .form("form[data-form=prototype]")
                .with("about", "An hour a week.")
                .send()
                .address();

        SeenPage adoption = filled(milica, prototype).send();

        assertThat(adoption.words("dl div:contains(Who built it)")).contains("Milica (example)");
        assertThat(adoption.words("dl div:contains(Whose idea it is)")).contains("Zawadi (example)");
        zawadi.open(idea).form("form[data-form=withdrawal]").send();
        assertThat(Visitor.to(port).open(adoption.address()).words("main dl"))
                .as("who took their idea back is not named for it")
                .contains("Milica (example)")
                .doesNotContain("Zawadi (example)");
    }

    @Test
    void theTitleOfAnIdeaThatWasTakenBackIsNotToldWhenItsPeopleAreAsked() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Taken back at home");
        String idea = tell(milica, path, "A regretted radio").address();
        String adoption = filled(milica, idea).send().address();
        String code = adoption.substring(adoption.lastIndexOf('/') + 1);
        aged(code, 7);
        assertThat(milica.open("/").words(".card--needs")).contains("A regretted radio");

        milica.open(idea).form("form[data-form=withdrawal]").send();

        assertThat(milica.open("/").words(".card--needs"))
                .contains("How does it go at home? " + code)
                .doesNotContain("A regretted radio");
    }

    @Test
    void nobodyTakesSomethingHomeForAnAffiliateTheyDoNotSpeakFor() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Whose home");
        String idea = tell(milica, path, "A quiet room").address();

        SeenPage stranger = Visitor.signedIn(port, "Zawadi (example)").open(idea + "/adoptions/new");
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.words("main")).contains("coordinators of any affiliate");
        SeenPage adoption = filled(milica, idea).send();
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        assertThat(amina.open(adoption.address() + "/edit").status()).isEqualTo(403);
        assertThat(amina.open(adoption.address()).has("main form")).isFalse();
        SeenPage forged = milica.open(adoption.address())
                .form("form[data-form=report]")
                .with("text", "It goes")
                .with("link", "javascript:alert(1)")
                .send();
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.words("main")).contains("is no web address");
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondKeepsTheirWords() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Two hands");
        SeenPage adoption =
                filled(milica, tell(milica, path, "Two doors").address()).send();
        FilledForm early = milica.open(adoption.address() + "/edit").form(FORM).with("place", "Niš");
        FilledForm late = milica.open(adoption.address() + "/edit").form(FORM).with("place", "Čačak");
        early.send();

        SeenPage told = late.send();
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.document().select("#differences tbody tr").eachText()).containsExactly("Where Niš Čačak");
        assertThat(told.form(FORM).send().words("main dl")).contains("Čačak");
    }

    @Test
    void whatAProgrammeHasNotOpenedYetSaysSinceWhen() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Not yet shared");
        String idea = tell(milica, path, "Early bird").address();
        milica.open(path + "/programme/phases")
                .form("form[data-form=phases]")
                .with("starts-share", LocalDate.now(ZoneOffset.UTC).plusDays(20).toString())
                .send();

        SeenPage shut = filled(milica, idea).send();
        assertThat(shut.status()).isEqualTo(422);
        assertThat(shut.form(FORM).value("place")).isEqualTo("Novi Sad");
        assertThat(Visitor.to(port).open(path + "/adoptions").words("main")).contains("Nobody has taken anything home");
    }

    @Test
    void whatIsPrivateIsTakenHomeByPartnersOnlyAndNotFoundByOthers() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.privately(milica, "Closed shelves");
        String idea = tell(milica, path, "A secret shelf").address();
        SeenPage adoption = filled(milica, idea).send();
        Visitor nakato = Visitor.signedIn(port, "Nakato (example)");

        for (String address :
                new String[] {idea + "/adoptions/new", adoption.address(), path + "/adoptions", path + "/adoptions.csv"
                }) {
            assertThat(nakato.open(address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void theTableOpensWithoutRunningAnything() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Tabled homes");
        filled(milica, tell(milica, path, "Plain idea").address())
                .with("place", "=1+1")
                .send();

        assertThat(milica.open(path + "/adoptions.csv").answer().body()).contains(",'=1+1,");
    }

    private void aged(String code, int months) {
        int changed = database.sql("update innovation.adoption set adopted_at = now() - make_interval(months => ?)"
                        + " where code = ?")
                .params(months, code)
                .update();
        assertThat(changed).isEqualTo(1);
    }

    private static FilledForm filled(Visitor visitor, String idea) {
        return visitor.open(idea + "/adoptions/new")
                .form(FORM)
                .with("place", "Novi Sad")
                .with("since", "2026");
    }

    private static SeenPage tell(Visitor visitor, String path, String title) {
        return visitor.open(path + "/ideas/new")
                .form("form[data-form=idea]")
                .with("title", title)
                .send();
    }
}
