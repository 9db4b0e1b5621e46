package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MigrationScriptsTests {
    private static final String IDEAS = "org/harambee/innovation/db/V1__ideas.sql";

    @Test
    void aModuleWithADbFolderIsFoundBesideItsCode() {
        assertThat(MigrationScripts.find().modules()).contains("database", "identity");
    }

    @Test
    void whateverChangesIsSeen() {
        var before = scripts("create schema innovation;");

        assertThat(before.fingerprint("app"))
                .isEqualTo(scripts("create schema innovation;").fingerprint("app"))
                .isNotEqualTo(scripts("create schema innovation; ").fingerprint("app"))
                .isNotEqualTo(before.fingerprint("another_app"));
    }

    private static MigrationScripts scripts(String text) {
        return new MigrationScripts(new TreeMap<>(Map.of(IDEAS, text)));
    }
}
