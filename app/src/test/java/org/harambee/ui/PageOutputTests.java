package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageOutputTests {
    private final PageOutput output = new PageOutput();

    @Test
    void everyLetterIsWrittenInUtf8() {
        String text = "Harambee, Ћирилица, ñandú, 🌍 and back";
        output.writeContent(text);
        output.writeContent("xx" + text + "xx", 2, 2 + text.length());
        output.writeBinaryContent("<br>".getBytes(StandardCharsets.UTF_8));

        assertThat(written()).isEqualTo(text + text + "<br>");
    }

    @Test
    void itGrowsWithThePage() {
        String line = "Ideas that nobody has to read twice. Мисли.\n";
        for (int i = 0; i < 5_000; i++) {
            output.writeContent(line);
        }

        assertThat(written()).isEqualTo(line.repeat(5_000));
    }

    private String written() {
        return new String(output.toByteArray(), StandardCharsets.UTF_8);
    }
}
