package org.harambee.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;

/** The directory that keeps everything: cluster, unpacked programs, passwords, lock. Only its owner may look in. */
record DataDirectory(Path home) {
    private static final String ANOTHER = "; choose another with --data DIR.";

    private static final Set<String> NOT_OURS_BUT_HARMLESS = Set.of("lost+found", ".DS_Store");

    /** Makes the directory where there is none, and refuses one that holds something else. */
    static DataDirectory at(Path wanted) {
        Path home = wanted.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(home)) {
                Files.createDirectories(home);
            }
            // one name whichever way one came, because a left postmaster is known by its path
            var directory = new DataDirectory(home.toRealPath());
            directory.refuseForeign();
            forOwnerOnly(directory.home, "rwx------");
            directory.refuseUnwritable();
            return directory;
        } catch (IOException e) {
            throw new DatabaseFailure("The data directory " + home + " can't be written" + ANOTHER, e);
        }
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

    /** There from the beginning of the very first start until its end. */
    Path firstStart() {
        return home.resolve("first-start");
    }

    /** Written beside and then moved, so that nobody ever reads half of it, or reads it before its mode is set. */
    void writePrivately(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside);
        forOwnerOnly(beside, "rw-------");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes what PostgreSQL and its library would make for everyone, or takes it back from everyone. */
    void keepPrivate() throws IOException {
        Files.createDirectories(programs());
        forOwnerOnly(programs(), "rwx------");
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        forOwnerOnly(log(), "rw-------");
        forOwnerOnly(lock(), "rw-------");
    }

    private void refuseForeign() throws IOException {
        if (Files.exists(lock())) {
            return;
        }
        try (var found = Files.list(home)) {
            var names = found.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
            names.removeAll(NOT_OURS_BUT_HARMLESS);
            if (!names.isEmpty()) {
                throw new DatabaseFailure("The directory " + home + " holds something else" + ANOTHER);
            }
        }
    }

    private void refuseUnwritable() {
        if (!Files.isWritable(home) || (Files.exists(cluster()) && !Files.isReadable(cluster()))) {
            throw new DatabaseFailure("The data directory " + home + " belongs to somebody else" + ANOTHER);
        }
    }

    private static void forOwnerOnly(Path path, String mode) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }
}
