package org.harambee.innovation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.harambee.innovation.sheets.FileImport;
import org.harambee.innovation.sheets.Report;
import org.harambee.partnership.Opened;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class IdeaImportTests {
    private static final String BOARD = """
            Note ID;Idea;Tags;Lang;Budget;Currency
            n1;Ein Bücherbus;libraries, transport;de;1500;EUR
            n2;=HYPERLINK("https://example.org");tools;en;;
            n3;;tools;en;;
            n4;Radio plays;radio;en;200;Taler
            n1;Ein zweiter Bücherbus;libraries;de;;
            n5;Stories of elders;oral history;en;99,50;KES
            """;

    @LocalServerPort
    int port;

    @Autowired
    FileImport files;

    @Autowired
    IdeaRows rows;

    @Autowired
    Partnerships partnerships;

    @Test
    void aBoardsExportIsTriedRowByRowTakenOnceAndABrokenRowStopsNothing() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(amina, "Board ideas");

        SeenPage report = amina.open(path + "/ideas/import")
                .form("form[data-form=import]")
                .with("name", "board")
                .sendWith("file", "board.csv", BOARD.getBytes(Charset.forName("windows-1252")));

        assertThat(report.document().select("dl.facts dd").eachText()).containsExactly("3", "0", "0", "3");
        assertThat(report.document().select("table tbody tr").eachText())
                .filteredOn(line -> line.contains("left out"))
                .hasSize(3);
        assertThat(report.words("table tbody tr:contains(zweiter)")).contains("2");
        assertThat(amina.open(path + "/ideas").has("main ol.list > li")).isFalse();
        SeenPage list = report.form("form[data-form=apply]").send();
        assertThat(list.document().select("main ol.list h2").eachText())
                .containsExactlyInAnyOrder("Ein Bücherbus", "Stories of elders", "=HYPERLINK(\"https://example.org\")");
        SeenPage again = amina.open(path + "/ideas/import")
                .form("form[data-form=import]")
                .with("name", "board")
                .sendWith("file", "board.csv", BOARD.getBytes(Charset.forName("windows-1252")));
        assertThat(again.document().select("dl.facts dd").eachText()).containsExactly("0", "0", "3", "3");
        assertThat(amina.open(path + "/activity").words()).contains("brought a table of ideas (3)");
    }

    @Test
    void whatTheListShowsIsAFileThatComesBackUnchangedAndCalculatesNothing() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(amina, "Files of ideas");
        Partnership partnership =
                partnerships.ofSlug(path.substring("/p/".length())).orElseThrow();
        files.run(partnership, rows, "board", BOARD.getBytes(StandardCharsets.UTF_8), false);
        amina.open(path + "/ideas/new")
                .form("form[data-form=idea]")
                .with("title", "+told here")
                .send();

        String csv = amina.open(path + "/ideas.csv").answer().body();

        assertThat(csv.lines().filter(line -> line.contains("'=HYPERLINK"))).hasSize(1);
        assertThat(csv.lines().filter(line -> line.contains("'+told here"))).hasSize(1);
        assertThat(files.run(partnership, rows, "board", csv.getBytes(StandardCharsets.UTF_8), false))
                .isInstanceOfSatisfying(FileImport.Outcome.Told.class, told -> {
                    assertThat(told.report().count(Report.Outcome.UNCHANGED)).isEqualTo(4);
                    assertThat(told.report().applicable()).isFalse();
                });
        assertThat(amina.open(path + "/ideas.json?q=elders").answer().body())
                .contains("\"title\":\"Stories of elders\"")
                .doesNotContain("HYPERLINK");
        String otherWords = csv.replace("'+told here", "'+told elsewhere");
        assertThat(files.run(partnership, rows, "board", otherWords.getBytes(StandardCharsets.UTF_8), false))
                .as("what people told here is not written over")
                .isInstanceOfSatisfying(
                        FileImport.Outcome.Told.class,
                        told -> assertThat(told.report().count(Report.Outcome.REFUSED))
                                .isEqualTo(1));
    }

    @Test
    void aLanguageOfFiftyThousandLettersIsARowLeftOutAndStopsNothing() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(amina, "Long languages");
        Partnership partnership =
                partnerships.ofSlug(path.substring("/p/".length())).orElseThrow();
        String table = "title,language\nBroken,en" + "-abc".repeat(12_500) + "\nWhole,en\n";

        assertThat(files.run(partnership, rows, "board", table.getBytes(StandardCharsets.UTF_8), false))
                .isInstanceOfSatisfying(FileImport.Outcome.Told.class, told -> {
                    assertThat(told.report().count(Report.Outcome.REFUSED)).isEqualTo(1);
                    assertThat(told.report().count(Report.Outcome.NEW)).isEqualTo(1);
                });
    }

    @Test
    void aSpreadsheetsOwnFileIsRefusedWithTheWayOn() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(amina, "Spreadsheet ideas");

        SeenPage refused = amina.open(path + "/ideas/import")
                .form("form[data-form=import]")
                .with("name", "board")
                .sendWith("file", "board.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0});

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("Save it as CSV");
    }

    @Test
    void tenThousandRowsAreTakenAtOnceAndOnce() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Opened.by(amina, "Very many ideas");
        Partnership partnership =
                partnerships.ofSlug(path.substring("/p/".length())).orElseThrow();
        StringBuilder table = new StringBuilder("id,title,text,language,themes\n");
        for (int i = 0; i < 10_000; i++) {
            table.append("r%d,Idea number %d about wells,What row %d says,en,theme %d\n".formatted(i, i, i, i % 40));
        }
        byte[] content = table.toString().getBytes(StandardCharsets.UTF_8);

        files.run(partnership, rows, "board", content, false);

        assertThat(amina.open(path + "/ideas").words(".lede")).startsWith("More than 1,000 ideas");
        assertThat(files.run(partnership, rows, "board", content, false))
                .isInstanceOfSatisfying(
                        FileImport.Outcome.Told.class,
                        told -> assertThat(told.report().count(Report.Outcome.UNCHANGED))
                                .isEqualTo(10_000));
    }

    @Test
    void whoHoldsNoMandateBringsNoTable() {
        assertThat(Visitor.signedIn(port, "Zawadi (example)")
                        .open("/p/unlock-2023/ideas/import")
                        .status())
                .isEqualTo(403);
        assertThat(Visitor.to(port).open("/p/unlock-2023/ideas/import").address())
                .startsWith("/sign-in");
    }
}
