package org.harambee.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL that lives and dies with this program. */
final class EmbeddedDatabase implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final Passwords passwords;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Passwords passwords) {
        this.postgres = postgres;
        this.passwords = passwords;
    }

    static EmbeddedDatabase start(DataDirectory directory) {
        try {
            boolean first = !Files.exists(directory.passwords());
            var passwords = first ? Passwords.fresh() : Passwords.read(directory.passwords());
            var pwfile = directory.home().resolve("pwfile");
            directory.writePrivately(pwfile, passwords.superuser());
            var builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(directory.programs().toFile())
                    .setDataDirectory(directory.cluster().toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", pwfile.toString())
                    .setConnectConfig("password", passwords.superuser());
            Settings.SERVER.forEach(builder::setServerConfig);
            Settings.LOCALE.forEach(builder::setLocaleConfig);
            var database = new EmbeddedDatabase(builder.start(), passwords);
            Files.delete(pwfile);
            if (first) {
                database.createRoles();
                directory.writePrivately(directory.passwords(), passwords.text());
            }
            return database;
        } catch (IOException | SQLException e) {
            throw new DatabaseFailure("The embedded PostgreSQL did not start.", e);
        }
    }

    DatabaseAccess access() {
        return access(Roles.DATABASE);
    }

    DatabaseAccess access(String database) {
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database;
        return new DatabaseAccess(url, passwords.asOwner(), passwords.asApp());
    }

    Connection asSuperuser() throws SQLException {
        String url = access("postgres").url();
        return DriverManager.getConnection(url, "postgres", passwords.superuser());
    }

    private void createRoles() throws SQLException {
        try (var superuser = asSuperuser()) {
            Roles.create(superuser, passwords);
            Roles.createDatabase(superuser, Roles.DATABASE);
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
