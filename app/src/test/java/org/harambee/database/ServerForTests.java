package org.harambee.database;

import java.util.Map;

/** A PostgreSQL as somebody else would run it, for programs that are started with its address. */
public final class ServerForTests {
    private ServerForTests() {}

    /** A new, empty database, as the settings that name it. */
    public static Map<String, String> newDatabase() {
        var access = PostgresForTests.newDatabase();
        return Map.of(
                "SPRING_DATASOURCE_URL", access.url(),
                "SPRING_DATASOURCE_USERNAME", access.app().user(),
                "SPRING_DATASOURCE_PASSWORD", access.app().password(),
                "SPRING_FLYWAY_USER", access.owner().user(),
                "SPRING_FLYWAY_PASSWORD", access.owner().password());
    }
}
