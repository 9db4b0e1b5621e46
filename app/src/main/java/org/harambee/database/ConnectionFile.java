package org.harambee.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Properties;

/** How a command reaches the database of the server that runs on the same directory. There while that server runs. */
record ConnectionFile(DataDirectory directory) {
    void write(DatabaseAccess access, String httpPort) throws IOException {
        directory.writePrivately(directory.connection(), """
            url=%s
            owner=%s
            owner.password=%s
            app=%s
            app.password=%s
            pid=%d
            http.port=%s
            """.formatted(
                        access.url(),
                        access.owner().user(),
                        access.owner().password(),
                        access.app().user(),
                        access.app().password(),
                        ProcessHandle.current().pid(),
                        httpPort));
    }

    Optional<DatabaseAccess> read() throws IOException {
        if (!Files.exists(directory.connection())) {
            return Optional.empty();
        }
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(directory.connection())));
        return Optional.of(
                new DatabaseAccess(lines.getProperty("url", ""), login(lines, "owner"), login(lines, "app")));
    }

    void remove() throws IOException {
        Files.deleteIfExists(directory.connection());
    }

    private static Login login(Properties lines, String role) {
        return new Login(lines.getProperty(role, ""), lines.getProperty(role + ".password", ""));
    }
}
