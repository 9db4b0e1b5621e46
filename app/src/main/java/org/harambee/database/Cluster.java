package org.harambee.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL and the way to start it, again and again on the same port. */
record Cluster(DataDirectory directory, Passwords passwords, int port, Map<String, String> settings) {
    // recovery after a crash may take a while; a start that fails is noticed at once, see StartLog
    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    EmbeddedPostgres start() {
        refuseAnotherVersion();
        try {
            dropHalfUnpacked();
            var log = StartLog.of(directory.log());
            directory.keepPrivate();
            Path password = passwordFile();
            try {
                return log.watch(builder(password)::start);
            } finally {
                Files.deleteIfExists(password);
                // the library opens the programs' directory to everyone
                directory.keepPrivate();
            }
        } catch (IOException | RuntimeException e) {
            throw asFailure(e);
        }
    }

    private EmbeddedPostgres.Builder builder(Path password) {
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(directory.programs().toFile())
                .setDataDirectory(directory.cluster().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .setOutputRedirector(Redirect.appendTo(directory.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(directory.log().toFile()))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setConnectConfig("password", passwords.superuser());
        Settings.LOCALE.forEach(builder::setLocaleConfig);
        settings.forEach(builder::setServerConfig);
        return builder;
    }

    private Path passwordFile() throws IOException {
        Path file = directory.home().resolve("pwfile");
        directory.writePrivately(file, passwords.superuser());
        return file;
    }

    private void refuseAnotherVersion() {
        try {
            Path version = directory.cluster().resolve("PG_VERSION");
            String made = Files.exists(version) ? Files.readString(version).strip() : Settings.MAJOR;
            if (!made.equals(Settings.MAJOR)) {
                throw new DatabaseFailure("The data in " + directory.home() + " was made by PostgreSQL " + made
                        + ", this program brings PostgreSQL " + Settings.MAJOR
                        + "; use the release of Harambee that made it, or another directory with --data DIR.");
            }
        } catch (IOException e) {
            throw asFailure(e);
        }
    }

    /** The library keeps files it finds, also those that a killed first start left half written. */
    private void dropHalfUnpacked() throws IOException {
        if (!Files.isDirectory(directory.programs())) {
            return;
        }
        try (var versions = Files.list(directory.programs())) {
            for (Path version : versions.toList()) {
                if (!Files.exists(version.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }

    private DatabaseFailure asFailure(Exception cause) {
        if (cause instanceof DatabaseFailure failure) {
            return failure;
        }
        if ("Missing embedded postgres binaries".equals(cause.getMessage())) {
            return new DatabaseFailure(
                    "This program brings no PostgreSQL for " + System.getProperty("os.name") + " on "
                            + System.getProperty("os.arch") + "; name a server with SPRING_DATASOURCE_URL.",
                    cause);
        }
        return new DatabaseFailure(
                "PostgreSQL could not be started on " + directory.home() + " (" + cause.getMessage()
                        + "); what it says stands in " + directory.log() + ".",
                cause);
    }
}
