package org.harambee.database;

import org.flywaydb.core.Flyway;

/**
 * Migrates each module from the {@code db} folder beside its code, with a history of its own. The order is of no
 * matter: no module's schema refers to another's.
 */
record ModuleMigrations(Flyway settings) {
    void migrate(Iterable<String> modules) {
        for (String module : modules) {
            Flyway.configure()
                    .configuration(settings.getConfiguration())
                    .locations("classpath:org/harambee/" + module + "/db")
                    .table(module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }
}
