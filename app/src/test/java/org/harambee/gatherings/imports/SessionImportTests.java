package org.harambee.gatherings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harambee.gatherings.CeeMeeting;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.Gatherings;
import org.harambee.gatherings.imports.ImportReport.Outcome;
import org.harambee.gatherings.imports.ImportReport.Refused;
import org.harambee.gatherings.imports.ImportReport.Understood;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class SessionImportTests {
    private static final String PAGE = """
            ID : 21

            Sharing tools across small communities

            Author(s): Wanjiru Example, Petar Example
            Username(s): Wanjiru (example) and Petar (example)
            Type of submission: Workshop
            Affiliation: First Example Group, Second Example Group
            Theme(s):
            * Technology
            * Collaboration

            Small communities build the same tools again and again. We show three that can be shared.

            Level of advancement: Medium
            Special requirements:
            How will this session be beneficial for the communities in the region of CEE?
            Nobody has to start from nothing.

            Interested participants
            (register below and ask your questions now to the session organizer)
            # Zainab Example 10:15, 3 May 2023 (UTC)
            """;

    @LocalServerPort
    int port;

    @Autowired
    SessionImport sessionImport;

    @Autowired
    ReportText reportText;

    @Autowired
    Gatherings gatherings;

    @Autowired
    Partnerships partnerships;

    @Autowired
    JdbcClient database;

    Gathering gathering;

    @BeforeEach
    void nothingIsImportedYet() {
        database.sql("delete from gatherings.interest where wiki_name is not null")
                .update();
        database.sql("delete from gatherings.session where imported").update();
        gathering = gatherings
                .find(partnerships.ofSlug("unlock-2023").orElseThrow(), "cee-meeting-2023")
                .orElseThrow();
    }

    @Test
    void aPageIsBroughtInAndReadsLikeAnyOtherSession() {
        Understood report = understood(PAGE, false);

        assertThat(report.outcome()).isEqualTo(Outcome.NEW);
        SeenPage page = Visitor.to(port).open(report.session().path());
        assertThat(page.title()).isEqualTo("Sharing tools across small communities");
        assertThat(page.document().select("main table tbody tr").eachText())
                .containsExactly(
                        "Wanjiru Example Wanjiru (example) First Example Group",
                        "Petar Example Petar (example) Second Example Group");
        assertThat(page.words())
                .contains("ID 21", "Workshop, 90 minutes", "left empty", "Zainab Example", "from the imported page");
    }

    @Test
    void aTrialRunTellsTheSameAndKeepsNothing() {
        Understood trial = understood(PAGE, true);

        assertThat(sessions()).isZero();
        Understood real = understood(PAGE, false);
        assertThat(trial.reading()).isEqualTo(real.reading());
        assertThat(List.of(trial.outcome(), trial.signUps(), trial.posts()))
                .isEqualTo(List.of(real.outcome(), real.signUps(), real.posts()));
    }

    @Test
    void theSamePageBroughtInTwiceDoublesNothing() {
        understood(PAGE, false);

        Understood again = understood(PAGE, false);

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(List.of(again.signUps(), again.posts())).containsExactly(0, 0);
        assertThat(sessions()).isEqualTo(1);
        assertThat(database.sql("select count(*) from gatherings.interest where wiki_name is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aChangedPageChangesOnlyWhatItSays() {
        understood(PAGE, false);

        Understood changed = understood(PAGE.replace("Medium", "Advanced"), false);
        Understood shorter = understood(
                "ID : 21\nSharing tools across small communities\nType of submission: Workshop"
                        + "\nLevel of advancement: Advanced\n",
                false);

        assertThat(changed.changed()).containsExactly("level");
        assertThat(shorter.changed()).isEmpty();
        assertThat(Visitor.to(port).open(changed.session().path()).words()).contains("Nobody has to start");
    }

    @Test
    void aPageWithoutAnIdIsKnownByItsTitle() {
        String without = PAGE.replace("ID : 21\n", "");
        understood(without, false);

        assertThat(understood(without, false).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(understood(PAGE, false).changed()).containsExactly("public-id");
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void anUnknownTypeIsRefusedWithTheTypesOfThisGathering() {
        assertThat(refused(PAGE.replace("Workshop", "Fishbowl").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "The type \"Fishbowl\" is none of this gathering’s types, which are: lecture, panel, workshop,"
                                + " lightning talk, roundtable, meetup, poster.");
        assertThat(sessions()).isZero();
    }

    @Test
    void whatIsNoSubmissionIsRefusedInOneSentence() {
        assertThat(refused(new byte[] {'I', 'D', ' ', (byte) 0xff, (byte) 0xfe}))
                .contains("no text in UTF-8 (line 1");
        assertThat(refused(new byte[50 * 1024 * 1024])).contains("This has 51,200 KB");
        assertThat(refused("Dear all,\nsee you in Tbilisi!\n".getBytes(StandardCharsets.UTF_8)))
                .contains("This is no submission of a session");
        assertThat(refused(new byte[0])).isEqualTo("There is no text in it.");
    }

    @Test
    void theReportTellsFieldByField() {
        String text = reportText.of(understood(PAGE + "\nRoom : 7\n", true), true);

        assertThat(text)
                .contains("  Title                   Sharing tools across small communities")
                .contains("  Special requirements    – left empty")
                .contains("  Slides                  – not in the text")
                .contains("A session that is not here yet.")
                .endsWith("Nothing is kept yet.\n");
    }

    @Test
    void aCoordinatorSeesTheReportFirstAndThenImports() {
        Visitor amina = Visitor.signedIn(port, CeeMeeting.AMINA);
        SeenPage report = amina.open(CeeMeeting.PATH + "/import")
                .form("form[data-form=import]")
                .with("text", PAGE)
                .press("do", "check");
        assertThat(report.words()).contains("Nothing is kept yet", "A session that is not here yet.");
        assertThat(sessions()).isZero();

        SeenPage imported = report.form("form[data-form=import]").press("do", "apply");

        assertThat(imported.title()).isEqualTo("Sharing tools across small communities");
        assertThat(database.sql("select subject from partnership.act where kind = 'gatherings-act-import'")
                        .query(String.class)
                        .list())
                .containsExactly("Sharing tools across small communities");
    }

    @Test
    void strangersImportNothing() {
        String form = CeeMeeting.PATH + "/import";

        assertThat(Visitor.signedIn(port, CeeMeeting.ZAWADI).open(form).status())
                .isEqualTo(403);
        assertThat(Visitor.to(port).open(form).address()).isEqualTo("/sign-in?back=" + form.replace("/", "%2F"));
    }

    private Understood understood(String page, boolean trial) {
        ImportReport report = sessionImport.run(gathering, page.getBytes(StandardCharsets.UTF_8), trial, null);
        assertThat(report).isInstanceOf(Understood.class);
        return (Understood) report;
    }

    private String refused(byte[] file) {
        ImportReport report = sessionImport.run(gathering, file, false, null);
        assertThat(report).isInstanceOf(Refused.class);
        return reportText.refusal(((Refused) report).reason());
    }

    private int sessions() {
        return database.sql("select count(*) from gatherings.session where imported")
                .query(Integer.class)
                .single();
    }
}
