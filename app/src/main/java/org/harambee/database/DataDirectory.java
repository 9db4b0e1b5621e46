package org.harambee.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that keeps everything: the cluster, the unpacked programs, passwords, the lock. For its owner only. */
record DataDirectory(Path home) {
    static DataDirectory at(Path home) {
        var directory = new DataDirectory(home.toAbsolutePath().normalize());
        directory.create();
        return directory;
    }

    Path cluster() {
        return home.resolve("pg");
    }

    Path programs() {
        return home.resolve("pgbin");
    }

    Path passwords() {
        return home.resolve("passwords.properties");
    }

    Path connection() {
        return home.resolve("connection.properties");
    }

    Path lock() {
        return home.resolve("lock");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    /** Written beside and moved, so that nobody ever reads half of it or before its mode is set. */
    void writePrivately(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside);
        forOwnerOnly(beside, "rw-------");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void create() {
        try {
            Files.createDirectories(home);
            forOwnerOnly(home, "rwx------");
        } catch (IOException e) {
            throw new DatabaseFailure(
                    "The data directory " + home + " can't be written; choose another with --data DIR.", e);
        }
        if (!Files.isWritable(home)) {
            throw new DatabaseFailure(
                    "The data directory " + home + " can't be written; choose another with --data DIR.");
        }
    }

    private static void forOwnerOnly(Path path, String mode) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }
}
