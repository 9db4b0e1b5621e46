package org.harambee.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Three passwords nobody has to know: they are made at the first start and stay in the data directory. */
record Passwords(String superuser, String owner, String app) {
    static Passwords fresh() {
        var random = new SecureRandom();
        return new Passwords(next(random), next(random), next(random));
    }

    static Passwords read(Path file) throws IOException {
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        return new Passwords(
                lines.getProperty("superuser", ""), lines.getProperty("owner", ""), lines.getProperty("app", ""));
    }

    String text() {
        return "superuser=%s%nowner=%s%napp=%s%n".formatted(superuser, owner, app);
    }

    Login asSuperuser() {
        return new Login("postgres", superuser);
    }

    Login asOwner() {
        return new Login(Roles.OWNER, owner);
    }

    Login asApp() {
        return new Login(Roles.APP, app);
    }

    private static String next(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
