package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTests {
    @TempDir
    Path somewhere;

    @Test
    void aNewDirectoryIsForItsOwnerOnly() throws IOException {
        var directory = DataDirectory.at(somewhere.resolve("deep/data"));

        assertThat(modeOf(directory.home())).isEqualTo("rwx------");
    }

    @Test
    void aSecretIsWrittenForItsOwnerOnlyAndReplacedAsAWhole() throws IOException {
        var directory = DataDirectory.at(somewhere.resolve("data"));

        directory.writePrivately(directory.passwords(), "first");
        directory.writePrivately(directory.passwords(), "second");

        assertThat(modeOf(directory.passwords())).isEqualTo("rw-------");
        assertThat(directory.passwords()).hasContent("second");
    }

    @Test
    void aDirectoryWithSomethingElseInItIsLeftAlone() throws IOException {
        Files.writeString(somewhere.resolve("thesis.odt"), "five years of work");

        assertThatThrownBy(() -> DataDirectory.at(somewhere))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessage("The directory " + somewhere + " holds something else; choose another with --data DIR.");
    }

    @Test
    void aFreshDiskIsTakenAsEmpty() throws IOException {
        Files.createDirectory(somewhere.resolve("lost+found"));

        assertThat(DataDirectory.at(somewhere).home()).isEqualTo(somewhere.toRealPath());
    }

    @Test
    void aFileInItsPlaceIsRefusedInOneLine() throws IOException {
        var file = Files.writeString(somewhere.resolve("data"), "");

        assertThatThrownBy(() -> DataDirectory.at(file))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessage("The data directory " + file + " can't be written; choose another with --data DIR.");
    }

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
