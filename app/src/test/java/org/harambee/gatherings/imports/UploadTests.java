package org.harambee.gatherings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class UploadTests {
    private static final String TYPED = "ID : 77\nMaps for all\nType of submission: lecture";

    @LocalServerPort
    int port;

    @Test
    void aFileOfFiftyMegabytesIsRefusedInASentenceAndWhatWasTypedBesideItStays() {
        SeenPage refused = form().with("text", TYPED).sendWith("file", "page.txt", new byte[50 * 1024 * 1024]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error"))
                .contains("This has 51,200 KB; a submission may have at most 1,024 KB.");
        assertThat(refused.form("form[data-form=import]").value("text")).isEqualTo(TYPED);
    }

    @Test
    void aTextTooLongToBeASubmissionIsRefusedInASentenceAndStays() {
        String text = "Maps for all and everyone. ".repeat(60_000).strip();

        SeenPage refused = form().with("text", text).sendWith("file", "", new byte[0]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("a submission may have at most 1,024 KB");
        assertThat(refused.form("form[data-form=import]").value("text")).isEqualTo(text);
    }

    @Test
    void whatNoFormOfOursTakesIsRefusedUnreadOnAPageThatSaysSo() {
        SeenPage file = form().sendWith("file", "film.mkv", new byte[65 * 1024 * 1024]);
        assertThat(file.status()).isEqualTo(413);
        assertThat(file.title()).isEqualTo("This is too large");

        SeenPage text = form().with("text", "Maps for all. ".repeat(4_000_000)).send();
        assertThat(text.status()).isEqualTo(413);
        assertThat(text.title()).isEqualTo("This is too large");
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWithItsLine() {
        SeenPage refused =
                form().sendWith("file", "page.txt", (TYPED + "\nCaf\u00e9").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("UTF-8").contains("4");
    }

    private FilledForm form() {
        return Visitor.signedIn(port, "Milica (example)")
                .open("/p/unlock-2023/gatherings/cee-meeting-2023/import")
                .form("form[data-form=import]");
    }
}
