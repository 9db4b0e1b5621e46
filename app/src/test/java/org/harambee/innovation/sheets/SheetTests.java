package org.harambee.innovation.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harambee.ui.Form;
import org.junit.jupiter.api.Test;

class SheetTests {
    private enum Part implements SheetField {
        TEXT,
        THEME;

        @Override
        public Set<String> aliases() {
            return this == TEXT ? Set.of("what is hard", "sticky note") : Set.of();
        }
    }

    @Test
    void commasSemicolonsAndTabsAreFoundOutAlsoWhereAHeaderQuotesOne() {
        assertThat(cells("a,b\n1,2")).containsExactly(List.of("1", "2"));
        assertThat(cells("a;\"b,c,d\"\r\n1;2\r\n")).containsExactly(List.of("1", "2"));
        assertThat(cells("a\tb\n1\t2\n\n")).containsExactly(List.of("1", "2"));
    }

    @Test
    void aCellMayHoldLinesAndQuotationMarks() {
        Sheet.Table table = table("text,theme\n\"She said \"\"no\"\",\nthen went\",entry\nnext,one");

        assertThat(table.rows().getFirst().cells()).containsExactly("She said \"no\",\nthen went", "entry");
        assertThat(table.rows()).extracting(Sheet.Row::line).containsExactly(2L, 4L);
    }

    @Test
    void aBrokenRowIsToldAndTheOthersAreRead() {
        Sheet.Table table =
                table("text,theme\nfirst,a\n\"never closed,b\nthird,c\n\"closed\" late,d\nfifth,e,f\nsixth");

        assertThat(table.rows())
                .extracting(row -> row.broken() == null
                        ? row.cells().getFirst()
                        : row.broken().key())
                .containsExactly(
                        "first",
                        "innovation-sheet-quotes",
                        "third",
                        "innovation-sheet-quotes",
                        "innovation-sheet-cells",
                        "sixth");
        assertThat(table.rows()).extracting(Sheet.Row::line).containsExactly(2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(2));
    }

    @Test
    void excelsUnicodeTextAndOldEncodingsAreRead() {
        assertThat(table("\uFEFFtext,theme\nизазов,a").columns()).containsExactly("text", "theme");
        byte[] unicode = "\uFEFFtext\ttheme\nизазов\ta".getBytes(StandardCharsets.UTF_16LE);
        assertThat(((Sheet.Table) Sheet.of(unicode)).rows().getFirst().cells()).containsExactly("изазов", "a");
        byte[] old = "text;theme\nDie größte Mühe ist für uns die Übersetzung;Sprache\nWir möchten öfter üben;Übung"
                .getBytes(Charset.forName("windows-1252"));
        Sheet.Table table = (Sheet.Table) Sheet.of(old);
        assertThat(table.rows().getFirst().cells().getFirst()).contains("größte Mühe");
        assertThat(table.encoding()).isNotEqualTo("UTF-8");
    }

    @Test
    void whatIsNoTableIsRefusedWithASentence() {
        assertThat(refusal("")).isEqualTo("innovation-sheet-empty");
        assertThat(refusal("only a header")).isEqualTo("innovation-sheet-empty");
        assertThat(refusal("a\n" + "1\n".repeat(Sheet.MOST_ROWS + 1))).isEqualTo("innovation-sheet-too-long");
        assertThat(refusal(",".repeat(Sheet.MOST_COLUMNS) + "x\n1")).isEqualTo("innovation-sheet-no-header");
        byte[] large = new byte[Sheet.MOST_MEGABYTES * Sheet.MEGABYTE + 1];
        assertThat(((Sheet.Unreadable) Sheet.of(large)).why().key()).isEqualTo("innovation-sheet-too-large");
    }

    @Test
    void quotationMarksWithoutAPartnerDoNotSwallowTheFile() {
        Sheet.Table table = table("text\n" + "\"never closed\n".repeat(9_999) + "last");

        assertThat(table.rows().getLast().cells()).containsExactly("last");
    }

    @Test
    void formulaCellsOfOurOwnExportsLoseTheirApostrophe() {
        assertThat(cells("a,b\n'=1+1,'tis")).containsExactly(List.of("=1+1", "'tis"));
    }

    @Test
    void columnsAreGuessedByTheirNamesAndChosenByHand() {
        List<String> names = List.of("Sticky note", "x", "THEME", "text");

        Mapping<Part> guess = Mapping.guess(Part.class, names);
        assertThat(guess.columns())
                .containsExactly(Optional.of(Part.TEXT), Optional.empty(), Optional.of(Part.THEME), Optional.empty());
        Form chosen = Form.of(Map.of("column-0", List.of(""), "column-1", List.of("text"), "column-2", List.of("odd")));
        Mapping<Part> mapping = Mapping.read(Part.class, names, chosen);
        assertThat(mapping.values(new Sheet.Row(2, List.of("a", " b ", "c", "d"), null)))
                .isEqualTo(Map.of(Part.TEXT, "b"));
        assertThat(mapping.has(Part.THEME)).isFalse();
    }

    @Test
    void aReportIsToldFromEveryOther() {
        Report.Line line = new Report.Line(2, "x", Report.Outcome.NEW, List.of());

        assertThat(new Report(List.of(line)).digest())
                .isEqualTo(new Report(List.of(line)).digest())
                .isNotEqualTo(new Report(List.of(line, line)).digest());
        assertThat(new Report(List.of()).applicable()).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> new Report(new ArrayList<>()).lines().add(line));
    }

    private static Sheet.Table table(String text) {
        return (Sheet.Table) Sheet.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(String text) {
        return table(text).rows().stream().map(Sheet.Row::cells).toList();
    }

    private static String refusal(String text) {
        return ((Sheet.Unreadable) Sheet.of(text.getBytes(StandardCharsets.UTF_8)))
                .why()
                .key();
    }
}
