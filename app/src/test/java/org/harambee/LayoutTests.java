package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sizes and shapes that keep the house small enough to live in. Each rule is seen to fail on a broken fixture. */
class LayoutTests {

    @Test
    void classesTemplatesAndMethodsStaySmall() {
        assertThat(Layout.tooLong(House.CODE)).isEmpty();
    }

    @Test
    void whatIsTooLongIsSeen() {
        assertThat(Layout.tooLong(House.BROKEN))
                .containsExactly(
                        "Long.java: 302 lines, at most 300",
                        "Long.java: method long_ has 42 lines, at most 40",
                        "long.jte: 121 lines, at most 120");
    }

    @Test
    void controllersFindOnlyThroughTheViewer() {
        assertThat(Layout.bareLookups(House.CODE)).isEmpty();
    }

    @Test
    void aBareLookupIsSeen() {
        assertThat(Layout.bareLookups(House.BROKEN)).containsExactly("BareController.java: findById(");
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        assertThat(Layout.silentPackages(House.CODE)).isEmpty();
    }

    @Test
    void aSilentPackageIsSeen() {
        assertThat(Layout.silentPackages(House.BROKEN)).containsExactly("silent");
    }

    @Test
    void modulesKeepToTheirOwnSchema() {
        assertThat(Layout.foreignSchemas(House.CODE, ModularityTests.LEVELS)).isEmpty();
    }

    @Test
    void aForeignSchemaIsSeen() {
        assertThat(Layout.foreignSchemas(House.BROKEN, List.of("prying", "pried")))
                .containsExactly("prying/Prying.java: pried.");
    }

    @Test
    void namesSayWhatThingsAre() {
        assertThat(Layout.emptyNames(House.CODE)).isEmpty();
        assertThat(Layout.emptyNames(House.BROKEN)).containsExactly("ThingHelper.java");
    }

    @Test
    void nothingAsksTheTimeOrDrawsLotsByItself() {
        assertThat(Layout.ownClocks(House.CODE)).isEmpty();
        assertThat(Layout.ownClocks(House.BROKEN)).containsExactly("Clockless.java: Instant.now()");
    }

    @Test
    void everyQueryGivesItsConnectionBack() {
        assertThat(Layout.openStreams(House.CODE)).isEmpty();
        assertThat(Layout.openStreams(House.BROKEN)).containsExactly("Leaking.java: query(…).stream()");
    }

    @Test
    void thereIsSomethingToCheck() {
        assertThat(House.files(House.CODE, ".java")).hasSizeGreaterThan(50);
        assertThat(House.files(House.CODE, ".jte")).hasSizeGreaterThan(10);
        assertThat(House.CODE).isDirectoryContaining(path -> path.endsWith(Path.of("ui")));
    }
}
