package org.harambee.innovation.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.harambee.partnership.Opened;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class ChallengeImportTests {
    private static final String FORM = "form[data-form=challenge]";

    @LocalServerPort
    int port;

    @Test
    void surveysAreBroughtWithAReportPerRowAndTheSameTableAgainAddsNothing() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Interviews");
        String table = """
                Respondent;Answer;Mood;Level
                r1;We have no phone network;sad;local
                r2;;happy;
                r3;"never closed;x;
                r4;Nobody answers our mails;sad;everywhere
                r1;Twice;;
                r5;=HYPERLINK("https://example.org");;
                """;

        SeenPage report = brought(milica, path, table);

        assertThat(report.document().select("dl.facts dd").eachText()).containsExactly("2", "0", "0", "4");
        assertThat(report.document().select("table tbody tr").eachText())
                .containsExactly(
                        "2 We have no phone network new",
                        "3 left out What is hard, and for whom?: Please fill this in.",
                        "4 left out A quotation mark in it has no partner.",
                        "5 Nobody answers our mails left out How far it goes: It says local, regional or movement, or"
                                + " nothing.",
                        "6 Twice left out Line 2 of this table has the same ID.",
                        "7 =HYPERLINK(\"https://example.org\") new");
        assertThat(milica.open(path + "/challenges").words()).contains("No challenge is told here yet.");

        SeenPage mapped =
                report.form("form[data-form=mapping]").with("column-2", "theme").send();
        SeenPage taken = mapped.form("form[data-form=apply]").send();

        assertThat(taken.words("[role=status]")).isEqualTo("The rows are taken.");
        assertThat(taken.document().select("main ul.list > li").eachText())
                .containsExactly("We have no phone network sad one place", "=HYPERLINK(\"https://example.org\")");
        assertThat(mapped.form("form[data-form=apply]").send().words("[role=status]"))
                .startsWith("These rows were taken before");
        SeenPage again = brought(milica, path, table);
        SeenPage asBefore =
                again.form("form[data-form=mapping]").with("column-2", "theme").send();
        assertThat(asBefore.document().select("dl.facts dd").eachText()).containsExactly("0", "0", "2", "4");
        assertThat(asBefore.words()).contains("There is nothing to take from this table.");
        assertThat(milica.open(path + "/challenges.csv").answer().body())
                .startsWith("\uFEFFsource,id,text,theme,affected,grounds,links,reach,language,state,state-note")
                .contains("\"'=HYPERLINK(\"\"https://example.org\"\")\"");
    }

    @Test
    void whatPeoplePutIntoOtherWordsIsNotWrittenOver() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Own hand");
        brought(milica, path, "id,text\n1,No network\n2,No power")
                .form("form[data-form=apply]")
                .send();
        String first = milica.open(path + "/challenges")
                .document()
                .select("main ul.list a")
                .attr("href");
        milica.open(first + "/edit").form(FORM).with("theme", "network").send();

        SeenPage report = brought(milica, path, "id,text\n1,No network at all\n2,No power at night");

        assertThat(report.document().select("table tbody tr").eachText())
                .containsExactly(
                        "2 No network at all left out It has been put into other words here since it was brought."
                                + " Change it here.",
                        "3 No power at night changed");
        report.form("form[data-form=apply]").send();
        assertThat(milica.open(path + "/challenges")
                        .document()
                        .select("main ul.list > li")
                        .eachText())
                .containsExactly("No network network", "No power at night");
        assertThat(milica.open(path + "/activity").words(".timeline"))
                .contains("brought challenges from a table: Survey of spring");
    }

    @Test
    void theFileOfAListComesBackAndAddsNothing() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "There and back");
        told(milica, path, "=We lose drafts");
        brought(milica, path, "id,text,theme\nq1,No power at night,power\nq2,No network,power")
                .form("form[data-form=apply]")
                .send();

        String csv = milica.open(path + "/challenges.csv").answer().body();

        assertThat(brought(milica, path, csv).document().select("dl.facts dd").eachText())
                .containsExactly("0", "0", "3", "0");
        assertThat(brought(milica, path, csv.replace("No network", "No net").replace("lose drafts", "lose all"))
                        .document()
                        .select("dl.facts dd")
                        .eachText())
                .as("what people told here is not written over")
                .containsExactly("0", "1", "1", "1");
    }

    @Test
    void whatIsNoTableIsRefusedAndWhatOthersBroughtIsNotHere() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        SeenPage form = milica.open("/p/unlock-2023/challenges/import");
        assertThat(form.form("form[data-form=import]")
                        .with("name", "Nothing")
                        .sendWith("file", "", new byte[0])
                        .words(".field__error"))
                .isEqualTo("Choose a file, or paste cells.");
        SeenPage refused = form.form("form[data-form=import]")
                .with("name", "A header")
                .sendWith("file", "empty.csv", "only a header".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".field__error")).startsWith("There are no rows below a header.");
        SeenPage report = brought(milica, "/p/unlock-2023", "text\nHard");

        assertThat(Visitor.signedIn(port, "Baraka (example)")
                        .open(report.address())
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "Zawadi (example)")
                        .open("/p/unlock-2023/challenges/import")
                        .status())
                .isEqualTo(403);
    }

    private static SeenPage brought(Visitor visitor, String path, String table) {
        return visitor.open(path + "/challenges/import")
                .form("form[data-form=import]")
                .with("name", "Survey of spring")
                .with("pasted", table)
                .sendWith("file", "", new byte[0]);
    }

    private static String told(Visitor visitor, String path, String text) {
        return visitor.open(path + "/challenges/new")
                .form(FORM)
                .with("text", text)
                .with("theme", "drafts")
                .send()
                .address();
    }
}
