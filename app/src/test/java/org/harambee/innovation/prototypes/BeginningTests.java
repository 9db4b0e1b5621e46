package org.harambee.innovation.prototypes;

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
class BeginningTests {
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void aPartnerBeginsOneFromNoIdeaAndIsItsTeam() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Small builds");

        SeenPage begun = Begun.by(milica, path, "Pocket glossary");

        assertThat(begun.address()).matches(path + "/prototypes/[0-9A-Z]{6}-pocket-glossary");
        assertThat(begun.title()).isEqualTo("Pocket glossary");
        assertThat(begun.words("main")).contains("Milica (example)", "Wikimedia Serbia", "Understand", "now");
        SeenPage list = Visitor.to(port).open(path + "/prototypes");
        assertThat(list.words("main ul.list")).contains("Pocket glossary", "running", "Wikimedia Serbia");
        assertThat(Visitor.to(port).open(begun.address()).has("main form[method=post]"))
                .isFalse();
        assertThat(milica.open(path + "/activity").words(".timeline")).contains("began a prototype: Pocket glossary");
    }

    @Test
    void anIdeaThatWasNotChosenMayBecomeOneAndThePageSaysSo() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = idea("Radio hour");

        SeenPage form = amina.open(idea);
        SeenPage blank = amina.open(
                form.document().select("main a[href*=prototypes/new]").attr("href"));

        assertThat(blank.words("main")).contains("The idea was not chosen to be worked out.");
        assertThat(blank.form(Begun.FORM).value("title")).isEqualTo("Radio hour");
        SeenPage begun =
                blank.form(Begun.FORM).with("about", "A radio hour in Luo.").send();
        assertThat(begun.words("main")).contains("From the idea: Radio hour").contains("was not chosen");
        assertThat(amina.open(idea).words("main")).contains("Prototypes of this idea");
    }

    @Test
    void theTitleOfAnIdeaThatWasTakenBackIsNotToldByItsPrototype() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = idea("Regretted radio");
        String begun = amina.open("/p/unlock-2023/prototypes/new?idea=" + code(idea))
                .form(Begun.FORM)
                .with("title", "Another radio")
                .with("about", "Radio.")
                .send()
                .address();
        String file = begun.replace("-another-radio", "") + "/prototype.json";
        assertThat(amina.open(begun).words("main")).contains("Regretted radio");
        assertThat(amina.open(file).answer().body()).contains("Regretted radio");

        database.sql("update innovation.idea set state = 'withdrawn' where code = ?")
                .param(code(idea))
                .update();

        assertThat(amina.open(begun).words("main"))
                .contains("From the idea: Taken back")
                .doesNotContain("Regretted radio");
        assertThat(amina.open(file).answer().body()).contains(code(idea)).doesNotContainIgnoringCase("regretted");
        assertThat(Visitor.to(port).open("/p/unlock-2023/ideas/" + code(idea)).address())
                .as("its address tells no more of it")
                .isEqualTo("/p/unlock-2023/ideas/" + code(idea));
    }

    @Test
    void theOverviewOfAPartnershipShowsWhatIsBuiltThere() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Seen from afar");
        assertThat(Visitor.to(port).open(path).has("main .card a[href='" + path + "/prototypes']"))
                .isFalse();

        String begun = Begun.by(milica, path, "Pocket glossary").address();

        SeenPage overview = Visitor.to(port).open(path);
        assertThat(overview.words("main a[href='" + begun + "']")).isEqualTo("Pocket glossary");
        assertThat(Visitor.to(port).open("/p/unlock-2023").words("main"))
                .as("what is made up is no news")
                .doesNotContain("Courage festival as an online evening");
    }

    @Test
    void anIdeaChosenByADecidedSelectionBringsItsCostAsBudget() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = idea("Chosen radio");
        database.sql("with s as (insert into innovation.selection (id, partnership_id, code, title, unit, currency,"
                        + " budget, electorate, kind, points, rule, seed, opens_at, closes_at, zone, told_at)"
                        + " select gen_random_uuid(), partnership_id, 'RADI0S', 'Which radio?', 'money', 'KES', 90000,"
                        + " 'partners', 'approval', 1, 'top', 'x', now() - interval '2 days', now() - interval '1 day',"
                        + " 'UTC', now() from innovation.idea where title = 'Chosen radio' returning id, partnership_id),"
                        + " c as (insert into innovation.selection_idea (partnership_id, selection_id, number, idea_id,"
                        + " title, cost) select s.partnership_id, s.id, 1, i.id, i.title, 65000 from s,"
                        + " innovation.idea i where i.title = 'Chosen radio'),"
                        + " d as (insert into innovation.selection_decision (selection_id, partnership_id, ideas,"
                        + " overridden, reason, at) select id, partnership_id, '{1}', false, '', now() from s)"
                        + " update innovation.idea set concept = true where title = 'Chosen radio'")
                .update();

        SeenPage blank = amina.open("/p/unlock-2023/prototypes/new?idea=" + code(idea));

        assertThat(blank.form(Begun.FORM).value("budget")).isEqualTo("65000");
        assertThat(blank.form(Begun.FORM).value("currency")).isEqualTo("KES");
        SeenPage begun = blank.form(Begun.FORM).with("about", "Radio.").send();
        assertThat(begun.words("main")).contains("Chosen with a cost of 65,000 KES by the selection Which radio?");
    }

    @Test
    void whileTheStepIsClosedNoneBeginsAndWhatWasTypedStays() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Late builds");
        FilledForm typed = Begun.filled(milica, path, "Too late");
        milica.open(path + "/programme/phases")
                .form("form[data-form=phases]")
                .with("ends-prototype", today.minusDays(3).toString())
                .send();

        SeenPage refused = typed.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("[role=alert]")).contains("Prototypes could be started until");
        assertThat(refused.form(Begun.FORM).value("title")).isEqualTo("Too late");
        SeenPage list = milica.open(path + "/prototypes");
        assertThat(list.has("main a[href$=/new]")).isFalse();
        assertThat(list.words("main")).contains("Prototypes could be started until");
    }

    @Test
    void whoHoldsNoMandateIsToldWhoMay() {
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");

        assertThat(zawadi.open("/p/unlock-2023/prototypes/new").status()).isEqualTo(403);
        assertThat(Visitor.to(port).open("/p/unlock-2023/prototypes/new").address())
                .startsWith("/sign-in?back=");
    }

    @Test
    void ofTwoWhoChangeOneAtOnceTheSecondSeesTheOthersWordsAndASecondClickBeginsNothing() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Twice builds");
        FilledForm once = Begun.filled(milica, path, "Only once");
        SeenPage begun = once.send();
        assertThat(once.send().address()).isEqualTo(begun.address());
        assertThat(milica.open(path + "/prototypes").document().select("main ul.list > li"))
                .hasSize(1);
        FilledForm first = milica.open(begun.address().replaceAll("-only-once", "") + "/facts")
                .form(Begun.FORM);
        FilledForm second = milica.open(begun.address().replaceAll("-only-once", "") + "/facts")
                .form(Begun.FORM);
        first.with("about", "A smaller thing.").send();

        SeenPage told = second.with("about", "A bigger thing.").send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words("#differences")).contains("A smaller thing.", "A bigger thing.");
        assertThat(told.form(Begun.FORM).send().words("main")).contains("A bigger thing.");
    }

    @Test
    void whatNoneShouldTypeIsToldInASentenceAndScriptsAreShownAsText() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Hostile builds");

        SeenPage refused = Begun.filled(milica, path, "<script>alert(1)</script>")
                .with("about", "x".repeat(1_000_000))
                .with("budget", "-5")
                .with("currency", "XYZ")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".field__error").eachText())
                .containsExactly(
                        "This may have at most 10,000 characters; it has 1,000,000. Please shorten it.",
                        "Write an amount in digits, such as 1200, 1,500.00 or 1.500,00, none below zero.",
                        "Write the currency as its three letters, such as EUR or KES.");
        SeenPage begun = refused.form(Begun.FORM)
                .with("about", "<img src=x onerror=alert(1)>")
                .with("budget", "")
                .with("currency", "")
                .send();
        assertThat(begun.title()).isEqualTo("<script>alert(1)</script>");
        assertThat(begun.has("main script, main img")).isFalse();
    }

    private String idea(String title) {
        database.sql("insert into innovation.idea (id, partnership_id, code, title, text)"
                        + " select gen_random_uuid(), id, upper(substr(md5(?), 1, 6)), ?, ''"
                        + " from partnership.partnership where slug = 'unlock-2023'")
                .params(title, title)
                .update();
        return "/p/unlock-2023/ideas/"
                + database.sql("select code from innovation.idea where title = ?")
                        .param(title)
                        .query(String.class)
                        .single();
    }

    private static String code(String idea) {
        return idea.substring(idea.lastIndexOf('/') + 1);
    }
}
