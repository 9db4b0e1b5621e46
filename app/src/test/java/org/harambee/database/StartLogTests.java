package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLogTests {
    @TempDir
    Path directory;

    @Test
    void aRefusalEndsTheWaitAndSaysWhy() throws IOException {
        var file = Files.writeString(directory.resolve("postgres.log"), "FATAL:  of last week\n");
        var log = StartLog.of(file);

        assertThatThrownBy(() -> log.watch(() -> {
                    Files.writeString(
                            file,
                            "2026 FATAL:  could not open file\npg_ctl: could not start server\n",
                            StandardOpenOption.APPEND);
                    waitLikeTheLibrary();
                    return "started";
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("could not open file");
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aLogOfManyStartsIsPutAside() throws IOException {
        var file = Files.writeString(directory.resolve("postgres.log"), "x".repeat(1_000_001));

        StartLog.of(file);

        assertThat(file).doesNotExist();
        assertThat(directory.resolve("postgres.log.old")).exists();
    }

    private static void waitLikeTheLibrary() {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
