package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTests {
    private static final String REST = "\n/data/pg\n1700000000\n40000\n\n127.0.0.1\n  5432001   7\nready\n";

    @TempDir
    Path cluster;

    @Test
    void aClusterThatWasStoppedHasNone() {
        assertThat(Postmaster.of(cluster)).isEmpty();
    }

    @Test
    void aProcessThatOnlyHasItsNumberIsNotTakenForIt() throws IOException {
        long ourOwn = ProcessHandle.current().pid();
        Files.writeString(cluster.resolve("postmaster.pid"), ourOwn + REST);

        assertThat(Postmaster.of(cluster).orElseThrow().runs()).isFalse();
    }

    @Test
    void disownedItNamesNobodyAndStillTellsItsSharedMemory() throws IOException {
        long ourOwn = ProcessHandle.current().pid();
        Files.writeString(cluster.resolve("postmaster.pid"), ourOwn + REST);

        Postmaster.of(cluster).orElseThrow().disown();

        assertThat(cluster.resolve("postmaster.pid")).hasContent("2147483647" + REST);
    }

    @Test
    void anUnreadableFileIsTakenAsNone() throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), "not a number\n");

        assertThat(Postmaster.of(cluster)).isEmpty();
    }
}
