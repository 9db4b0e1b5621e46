package org.harambee.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Migrates each module from the {@code db} folder beside its code, with a history of its own. The order is of no
 * matter: no module's schema refers to another's.
 */
record ModuleMigrations(Flyway settings) {
    private static final String SCRIPTS = "classpath*:org/harambee/*/db/V*.sql";
    private static final Pattern MODULE = Pattern.compile("org/harambee/([^/]+)/db/");

    void migrate() {
        for (String module : modules()) {
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

    private static Set<String> modules() {
        Set<String> modules = new TreeSet<>();
        try {
            for (Resource script : new PathMatchingResourcePatternResolver().getResources(SCRIPTS)) {
                Matcher module = MODULE.matcher(script.getURL().toString());
                if (module.find()) {
                    modules.add(module.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modules;
    }
}
