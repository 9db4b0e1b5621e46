package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between two processes it is tried in ServeIT. */
class DirectoryLockTests {
    @TempDir
    Path directory;

    @Test
    void theSecondIsRefusedUntilTheFirstHasGone() {
        var file = directory.resolve("lock");
        var first = DirectoryLock.tryTake(file, "process 1, port 8080").orElseThrow();

        assertThat(DirectoryLock.tryTake(file, "process 2")).isEmpty();

        first.close();
        var second = DirectoryLock.tryTake(file, "process 2").orElseThrow();
        second.close();
        assertThat(DirectoryLock.holder(file)).isEqualTo("process 2");
    }

    @Test
    void itIsHeldThoughNobodyKeepsIt() {
        var file = directory.resolve("lock");
        assertThat(DirectoryLock.tryTake(file, "process 1")).isPresent();

        System.gc();

        assertThat(DirectoryLock.tryTake(file, "process 2")).isEmpty();
    }
}
