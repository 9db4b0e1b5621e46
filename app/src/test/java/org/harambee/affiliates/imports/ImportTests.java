package org.harambee.affiliates.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harambee.affiliates.Affiliates;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class ImportTests {
    private static final String HEADER = "code,name,kind,region,countries\n";

    @LocalServerPort
    int port;

    @Autowired
    Affiliates affiliates;

    @Test
    void importingAnExportChangesNothing() {
        Visitor keeper = keeper();
        byte[] export = keeper.open("/affiliates.csv").answer().body().getBytes(StandardCharsets.UTF_8);

        SeenPage report = brought(keeper, export);

        assertThat(figures(report).subList(0, 2)).containsExactly("new 0", "changed 0");
        assertThat(figures(report).getLast()).isEqualTo("refused 0");
        assertThat(report.has("form[data-form=apply]")).isFalse();
    }

    @Test
    void aFileIsFirstOnlyTriedThenAppliedAndASecondTimeChangesNothing() {
        String file = HEADER + "wm-x1,First,user group,ssa,KE|TZ\nwmrs,Wikimedia Serbia!,chapter,CEECA,RS\n";
        Visitor keeper = keeper();

        SeenPage report = brought(keeper, file);
        assertThat(figures(report)).containsExactly("new 1", "changed 1", "unchanged 0", "refused 0");
        assertThat(report.document().select("tbody tr").eachText())
                .containsExactly("2 wm-x1 new First", "3 wmrs changed Name: Wikimedia Serbia Wikimedia Serbia!");
        assertThat(affiliates.ofCode("wm-x1")).isEmpty();

        FilledForm apply = report.form("form[data-form=apply]");
        assertThat(apply.send().words("[role=status]")).startsWith("The file has been applied");
        assertThat(apply.send().words("[role=status]")).startsWith("This file had been applied already");
        assertThat(affiliates.ofCode("wm-x1").orElseThrow().countries()).containsExactly("KE", "TZ");
        assertThat(affiliates.ofCode("wmrs").orElseThrow().languages()).containsExactly("sr");
        assertThat(figures(brought(keeper, file))).containsExactly("new 0", "changed 0", "unchanged 2", "refused 0");
    }

    @Test
    void aReportThatIsNoLongerTrueIsNotApplied() {
        Visitor keeper = keeper();
        FilledForm first = brought(keeper, HEADER + "wm-y1,First,hub,NA,\n").form("form[data-form=apply]");
        brought(keeper, HEADER + "wm-y1,Other,hub,NA,\n")
                .form("form[data-form=apply]")
                .send();

        SeenPage answer = first.send();

        assertThat(answer.words("[role=status]")).startsWith("The directory has changed");
        assertThat(figures(answer)).containsExactly("new 0", "changed 1", "unchanged 0", "refused 0");
        assertThat(affiliates.ofCode("wm-y1").orElseThrow().name()).isEqualTo("Other");
    }

    @Test
    void whatIsWrongWithARowIsSaidWithItsLineAndThenNothingIsApplied() {
        SeenPage report = brought(
                keeper(),
                HEADER + "wm-z1,\"Two\nlines\",chapter,SSA,KE\n"
                        + "wm-z2,Bad kind,club,SSA,ZZ\nwm-z1,Again,chapter,SSA,KE\nwm-z3,Short\n,No code,hub,NA,\n");

        assertThat(report.document().select("tbody tr").eachText())
                .containsExactly(
                        "2 wm-z1 new Two lines",
                        "4 wm-z2 refused Kind: “club” is no kind. Use “chapter”, “thematic-organisation”,"
                                + " “user-group”, “hub” or “external-partner”."
                                + " Countries: “ZZ” is no country code."
                                + " Use two letters of ISO 3166-1 such as KE, or XK for Kosovo.",
                        "5 wm-z1 refused Code: The same code stands in line 2 already.",
                        "6 refused This row has 2 cells, the first row has 5.",
                        "7 refused Code: Please fill this in.");
        assertThat(report.has("form[data-form=apply]")).isFalse();
        assertThat(affiliates.ofCode("wm-z1")).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() {
        Visitor keeper = keeper();

        assertThat(error(brought(keeper, "code,name\nx1,Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("This file is not UTF-8: byte 7 of line 2 can’t be read."
                        + " Save it as “CSV UTF-8” and try again.");
        assertThat(error(brought(keeper, "name,kind\nA,chapter\n")))
                .isEqualTo("The first row has to name the columns, and one of them has to be “code”.");
        assertThat(error(brought(keeper, ""))).isEqualTo("This file is empty.");
        assertThat(error(brought(keeper, HEADER + "wm-q,\"never closed,hub,NA,\n")))
                .contains("quotation marks");
        assertThat(error(brought(keeper, new byte[5 * 1024 * 1024 + 1]))).contains("at most 5 MB");
        assertThat(error(brought(keeper, new byte[50 * 1024 * 1024]))).startsWith("This file has 50 MB; at most 5 MB");
        SeenPage huge = brought(keeper, new byte[65 * 1024 * 1024]);
        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.title()).isEqualTo("This is too large");
    }

    @Test
    void semicolonsTabsOtherNamesOfColumnsAndFormulasAreUnderstood() {
        Visitor keeper = keeper();
        SeenPage report = brought(
                keeper,
                "\uFEFFID;Title;Type;WMF region;Country codes;Colour\r\nwm-f1;'=SUM(A1);User Group;na;us, ca;red\r\n");
        report.form("form[data-form=apply]").send();

        assertThat(report.words(".message--warning")).isEqualTo("Not understood and left out: Colour");
        assertThat(affiliates.ofCode("wm-f1").orElseThrow().name()).isEqualTo("=SUM(A1)");
        assertThat(affiliates.ofCode("wm-f1").orElseThrow().countries()).containsExactly("US", "CA");
        assertThat(keeper.open("/affiliates.csv?q=wm-f1").answer().body()).contains("wm-f1,'=SUM(A1),");
        assertThat(figures(brought(keeper, "code\tname\nwm-f1\t'=SUM(A1)\n")))
                .containsExactly("new 0", "changed 0", "unchanged 1", "refused 0");
    }

    @Test
    void tenThousandRowsAreTriedAndAppliedAsOneUnit() {
        String file = HEADER
                + IntStream.range(0, 10_000)
                        .mapToObj(i -> "bulk-" + i + ",Bulk " + i + ",user-group,GLOBAL,\n")
                        .collect(Collectors.joining());
        SeenPage report = brought(keeper(), file);

        assertThat(figures(report)).containsExactly("new 10000", "changed 0", "unchanged 0", "refused 0");
        assertThat(report.form("form[data-form=apply]").send().words("main [role=status]"))
                .startsWith("The file");
        SeenPage list = Visitor.to(port).open("/affiliates?q=bulk&page=2");
        assertThat(list.words(".pager")).contains("Page 2 of 25");
    }

    @Test
    void onlyAdministratorsImport() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        SeenPage report = brought(keeper(), HEADER + "wm-a1,A,hub,NA,\n");

        assertThat(amina.open("/affiliates/import").status()).isEqualTo(404);
        assertThat(amina.open(report.address()).status()).isEqualTo(404);
        assertThat(Visitor.to(port).open("/affiliates/import").address()).startsWith("/sign-in?back=");
    }

    private static List<String> figures(SeenPage report) {
        return report.document().select("dl.facts div").eachText();
    }

    private static String error(SeenPage page) {
        assertThat(page.status()).isEqualTo(422);
        return page.words(".field__error");
    }

    private Visitor keeper() {
        return Visitor.signedIn(port, "Keeper (example)");
    }

    private static SeenPage brought(Visitor visitor, String file) {
        return brought(visitor, file.getBytes(StandardCharsets.UTF_8));
    }

    private static SeenPage brought(Visitor visitor, byte[] file) {
        return visitor.open("/affiliates/import").form("form[data-form=import]").sendWith("file", "list.csv", file);
    }
}
