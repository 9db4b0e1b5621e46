package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

    @Test
    void tokensComeOutOfItAndEverythingElseIsTheSameBytes() throws Exception {
        for (int forms = 0; forms < 5; forms++) {
            String page = pageWith(forms, "KtgnjO02ffGNXFVFR5yl_opxypPfLsyde8_FubWh");
            String other = pageWith(forms, "eekLFC1z_BIsf50J2VkOKoj3JhomR4fabp0l_RvC");

            assertThat(throughGzip(page)).isEqualTo(page);
            assertThat(throughGzip(other)).isEqualTo(other);
        }
    }

    @Test
    void noLengthTellsWhetherContentGuessesTheToken() {
        String token = "KtgnjO02ffGNXFVFR5yl_opxypPfLsyde8_FubWh";
        String right = "<p>" + token + "</p>" + pageWith(2, token);
        String wrong = "<p>" + token + "</p>"
                + pageWith(2, new StringBuilder(token).reverse().toString());

        assertThat(compression.compressed(right.getBytes(StandardCharsets.UTF_8)))
                .hasSameSizeAs(compression.compressed(wrong.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oddTokensComeOutToo() throws Exception {
        String field = "<input type=\"hidden\" name=\"_csrf\" value=\"";
        for (String token : new String[] {"", "a", "ж", "\u0000\u0000", "a".repeat(70_000)}) {
            String page = "<main>" + (field + token + "\">").repeat(3) + "</main>" + field;

            assertThat(throughGzip(page)).isEqualTo(page);
        }
    }

    private static String pageWith(int forms, String token) {
        String form = "<form><input type=\"hidden\" name=\"_csrf\" value=\"" + token
                + "\"><button>Ninapendezwa</button>" + "<input type=\"hidden\" name=\"once\" value=\""
                + token.toLowerCase(Locale.ROOT) + "\"></form>";
        return form + "<main>" + "content ".repeat(50) + (form + "between ".repeat(200)).repeat(forms) + "</main>"
                + form;
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
