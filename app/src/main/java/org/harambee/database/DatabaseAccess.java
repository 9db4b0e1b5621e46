package org.harambee.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database is, who migrates it and who works with it. */
record DatabaseAccess(String url, Login owner, Login app) {
    boolean twoRoles() {
        return !owner.user().equals(app.user());
    }

    JdbcConnectionDetails forTheApp() {
        return new ForTheApp(url, app.user(), app.password());
    }

    FlywayConnectionDetails forMigrations() {
        return new ForMigrations(url, owner.user(), owner.password());
    }

    private record ForTheApp(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record ForMigrations(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}
}
