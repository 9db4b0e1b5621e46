package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as nobody would write them on purpose, each with what is understood of it; all content is made up. */
class OddPagesTests {

    /** A page, and what is expected of it: a line for each field that is told, each author, each thing left over. */
    record OddPage(String name, String text, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<OddPage> pages() {
        String all = new String(Pages.file("odd-pages.txt"), StandardCharsets.UTF_8);
        return Arrays.stream(all.split("(?m)^%%%% ", -1)).skip(1).map(OddPagesTests::page);
    }

    private static OddPage page(String text) {
        int name = text.indexOf('\n');
        int told = text.indexOf("\n----\n");
        return new OddPage(
                text.substring(0, name),
                text.substring(name + 1, told),
                text.substring(told + 6).lines().filter(line -> !line.isBlank()).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anOddPageIsReadAndEverythingInItIsToldOnce(OddPage page) {
        assertThat(told(Pages.read(page.text()))).isEqualTo(page.expected());
    }

    private static List<String> told(Understood reading) {
        List<String> told = new ArrayList<>();
        for (FieldReport report : reading.fields()) {
            switch (report.finding()) {
                case Finding.Understood found ->
                    told.add(report.field().code() + " = " + found.value().replace("\n", " // "));
                case Finding.Empty empty -> told.add(report.field().code() + " is empty");
                case Finding.Ambiguous several ->
                    told.add(report.field().code() + " = " + several.taken() + " or "
                            + String.join(
                                    " or ",
                                    several.seen().stream()
                                            .map(Seen::text)
                                            .skip(1)
                                            .toList()));
                case Finding.Missing missing -> {}
            }
        }
        reading.submission()
                .authors()
                .listed()
                .forEach(author ->
                        told.add("by " + author.name() + " | " + author.userName() + " | " + author.affiliation()));
        reading.unplaced()
                .forEach(left -> told.add("? " + left.line() + " " + left.text() + " (" + left.reason() + ")"));
        return told;
    }
}
