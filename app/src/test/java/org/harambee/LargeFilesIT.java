package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files far too large, several at once, on a server with little memory. */
class LargeFilesIT {
    private static final int AT_ONCE = 4;

    @TempDir
    Path somewhere;

    @Test
    void theyAreRefusedInWordsAndTheServerStaysWell() {
        try (var server = Program.run(
                        "serve",
                        "--example",
                        "--port",
                        "0",
                        "--data",
                        somewhere.resolve("data").toString())
                .ready()) {
            var keeper = Visitor.signedIn(server.port(), "Keeper (example)");
            var milica = Visitor.signedIn(server.port(), "Milica (example)");
            byte[] large = new byte[50 * 1024 * 1024];
            List<CompletableFuture<SeenPage>> sent = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                sent.add(CompletableFuture.supplyAsync(() -> bring(keeper, "/affiliates/import", large)));
                sent.add(CompletableFuture.supplyAsync(
                        () -> bring(milica, "/p/unlock-2023/gatherings/cee-meeting-2023/import", large)));
            }

            assertThat(sent.stream().map(CompletableFuture::join).map(LargeFilesIT::answer))
                    .containsOnly(
                            "422 CSV file: This file has 50 MB; at most 5 MB are read. Divide it into several files.",
                            "422 This has 51,200 KB; a submission may have at most 1,024 KB.");
            assertThat(server.health()).isEqualTo(200);
            assertThat(server.err()).isEmpty();
        }
    }

    private static SeenPage bring(Visitor visitor, String path, byte[] file) {
        return visitor.open(path).form("form[data-form=import]").sendWith("file", "large.txt", file);
    }

    private static String answer(SeenPage page) {
        return page.status() + " " + page.words(".message--error li");
    }
}
