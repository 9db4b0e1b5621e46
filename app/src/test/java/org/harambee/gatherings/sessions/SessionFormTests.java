package org.harambee.gatherings.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.harambee.gatherings.CeeMeeting;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class SessionFormTests {
    private static final String FORM = "form[data-form=session]";
    private static final String HOSTILE = "<img src=x onerror=alert(1)> ' or 1=1 -- Ђорђе";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void anyoneSignedInProposesASession() {
        SeenPage page = filled(open(CeeMeeting.ZAWADI), "Reading circles in two alphabets")
                .send();

        assertThat(page.title()).isEqualTo("Reading circles in two alphabets");
        assertThat(page.words()).contains("Your session is handed in.", "Lecture, 30 minutes", "left empty");
        assertThat(page.address()).endsWith("-reading-circles-in-two-alphabets");
        assertThat(database.sql("select subject from partnership.act where kind = 'gatherings-act-session'")
                        .query(String.class)
                        .list())
                .contains("Reading circles in two alphabets");
    }

    @Test
    void theLanguageOfItsTextsMayBeSaidAndStaysWhenItIsChanged() {
        SeenPage page = filled(open(CeeMeeting.ZAWADI), "Kusoma pamoja")
                .with("language", "sw")
                .send();
        assertThat(page.document().select("h1").attr("lang")).isEqualTo("sw");
        assertThat(page.words("dl.definition")).contains("Language of these texts Swahili");

        FilledForm form = page.visitor()
                .open(page.document().select("main a[href$=/edit]").attr("href"))
                .form(FORM);
        assertThat(form.value("language")).isEqualTo("sw");
        SeenPage odd = form.forging("language", "\"><b>").press("do", "keep");
        assertThat(odd.document().select("h1").hasAttr("lang")).isFalse();
    }

    @Test
    void oneMoreAuthorKeepsEverythingTyped() {
        FilledForm form = filled(open(CeeMeeting.ZAWADI), "With a friend").with("own-themes", "Libraries, Music");
        SeenPage more = form.press("do", "add-author");

        assertThat(more.status()).isEqualTo(200);
        assertThat(more.document().select("input[name=author-name]").eachAttr("value"))
                .containsExactly("Zawadi (example)", "");
        assertThat(more.document().select("#own-themes").val()).isEqualTo("Libraries, Music");
        SeenPage kept = more.form(FORM)
                .with("author-name", "Zawadi (example)", "Tumaini (example)")
                .with("author-user-name", "", "Tumaini (example)")
                .with("author-affiliation", "", "")
                .press("do", "keep");
        assertThat(kept.document().select("main table tbody tr th").eachText())
                .containsExactly("Zawadi (example)", "Tumaini (example)");
        assertThat(kept.document().select(".chips .chip").eachText()).containsExactly("Libraries", "Music");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        SeenPage refused = open(CeeMeeting.ZAWADI)
                .form(FORM)
                .with("abstract", "Only an abstract.")
                .press("do", "keep");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Name at least one author.", "Please fill this in.");
        assertThat(refused.words("textarea[name=abstract]")).isEqualTo("Only an abstract.");
    }

    @Test
    void hostileNamesStayNames() {
        SeenPage page = filled(open(CeeMeeting.ZAWADI), HOSTILE)
                .with("own-themes", HOSTILE)
                .send();

        assertThat(page.title()).isEqualTo(HOSTILE);
        assertThat(page.document().select("main img")).isEmpty();
        SeenPage list = Visitor.to(port).open(CeeMeeting.PATH + "?q=" + "%27+or+1%3D1");
        assertThat(list.document().select("tbody tr")).hasSize(1);
        assertThat(list.document().select("main img")).isEmpty();
        assertThat(Visitor.to(port).open(CeeMeeting.PATH + "?q=%25%27%5C_").words())
                .contains("No session fits.");
        String code =
                page.address().substring(page.address().lastIndexOf('/') + 1).substring(0, 6);
        assertThat(page.address()).endsWith(code + "-img-src-x-onerror-alert-1-or-1-1-dorde");
    }

    @Test
    void formulasDoNotRunInSpreadsheets() {
        filled(open(CeeMeeting.ZAWADI), "=1+1").send();

        assertThat(Visitor.to(port)
                        .open(CeeMeeting.PATH + "/sessions.csv")
                        .answer()
                        .body())
                .contains(",'=1+1,")
                .doesNotContain(",=1+1");
    }

    @Test
    void twoEditorsAtOnceLoseNothing() {
        String address = filled(open(CeeMeeting.ZAWADI), "Two windows").send().address();
        Visitor zawadi = Visitor.signedIn(port, CeeMeeting.ZAWADI);
        Visitor amina = Visitor.signedIn(port, CeeMeeting.AMINA);
        SeenPage hers = zawadi.open(edit(address));
        SeenPage other = amina.open(edit(address));

        hers.form(FORM).with("title", "Two windows, first").press("do", "keep");
        SeenPage refused = other.form(FORM).with("title", "Two windows, second").press("do", "keep");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Someone else has changed this");
        assertThat(refused.document().select("#differences tbody tr").eachText())
                .containsExactly("Title Two windows, first Two windows, second");
        assertThat(refused.document().select("#title").val()).isEqualTo("Two windows, second");
        assertThat(refused.form(FORM).press("do", "keep").title()).isEqualTo("Two windows, second");
    }

    @Test
    void onlyAuthorsAndPeopleWithAMandateChangeASession() {
        String session14 = CeeMeeting.session(Visitor.to(port), CeeMeeting.SESSION_14);

        SeenPage zawadis = Visitor.signedIn(port, CeeMeeting.ZAWADI).open(edit(session14));
        assertThat(zawadis.status()).isEqualTo(403);
        assertThat(zawadis.words(".lede")).startsWith("A session is changed by its authors");
        assertThat(Visitor.to(port).open(edit(session14)).address())
                .isEqualTo("/sign-in?back=" + URLEncoder.encode(edit(session14), StandardCharsets.UTF_8));
        assertThat(Visitor.signedIn(port, CeeMeeting.LUCIA)
                        .open(edit(session14))
                        .status())
                .isEqualTo(200);
        assertThat(Visitor.signedIn(port, CeeMeeting.AMINA)
                        .open(edit(session14))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void changingASessionKeepsWhereItIsKnownFrom() {
        Visitor lucia = Visitor.signedIn(port, CeeMeeting.LUCIA);
        String session14 = CeeMeeting.session(lucia, CeeMeeting.SESSION_14);

        SeenPage kept = lucia.open(edit(session14))
                .form(FORM)
                .with("special-requirements", "A projector")
                .press("do", "keep");

        assertThat(kept.words()).contains("ID 14", "A projector", "sourced", "Medium");
    }

    private SeenPage open(String person) {
        return Visitor.signedIn(port, person).open(CeeMeeting.PATH + "/sessions/new");
    }

    private static FilledForm filled(SeenPage form, String title) {
        return form.form(FORM)
                .with("title", title)
                .with("author-name", "Zawadi (example)")
                .with("type", "lecture")
                .with("abstract", "What we read, and who came.");
    }

    private static String edit(String address) {
        int code = address.lastIndexOf('/') + 1;
        return address.substring(0, code + 6) + "/edit";
    }
}
