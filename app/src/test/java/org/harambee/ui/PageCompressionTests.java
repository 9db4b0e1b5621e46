package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PageCompressionTests {
    private final PageCompression compression = new PageCompression();

    @Test
    void aPageComesOutOfItAsItWentIn() throws Exception {
        String page = "<body>frame<main>" + "content ".repeat(5_000) + "</main>frame</body>";

        assertThat(throughGzip(page)).isEqualTo(page);
    }

    @Test
    void contentThatIsKnownComesOutAmongEveryFrame() throws Exception {
        String content = "<main>" + "Rasilimali za pamoja ".repeat(5_000) + "</main>";

        for (String frame : new String[] {"Amina", "Нада", "", "a frame that is longer than the others"}) {
            assertThat(throughGzip(frame + content + frame)).isEqualTo(frame + content + frame);
        }
    }

    @Test
    void contentThatDiffersByOneLetterIsNotMistaken() throws Exception {
        String content = "<main>" + "a".repeat(10_000) + "</main>";

        assertThat(throughGzip(content)).isEqualTo(content);
        assertThat(throughGzip(content.replaceFirst("aa", "ab"))).isEqualTo(content.replaceFirst("aa", "ab"));
    }

    @Test
    void pagesWithoutMainOrThatDontCompressComeOutToo() throws Exception {
        Random noise = new Random(2023);
        for (int length : new int[] {0, 1, 5_000, 300_000}) {
            byte[] page = new byte[length];
            noise.nextBytes(page);

            assertThat(unzipped(compression.compressed(page))).isEqualTo(page);
        }
    }

    @Test
    void whatViewersHaveInCommonIsTheSameBytes() {
        String content = "<main>" + "the same for all ".repeat(1_000) + "</main>";

        byte[] one = compression.compressed(("A" + content).getBytes(StandardCharsets.UTF_8));
        byte[] other = compression.compressed(("B" + content).getBytes(StandardCharsets.UTF_8));

        assertThat(one).hasSameSizeAs(other);
        assertThat(one.length).isLessThan(500);
    }

    private String throughGzip(String page) throws Exception {
        return new String(
                unzipped(compression.compressed(page.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
    }

    private static byte[] unzipped(byte[] gzip) throws Exception {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }
}
