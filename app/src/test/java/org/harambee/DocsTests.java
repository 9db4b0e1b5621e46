package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the entrance names exists: a newcomer never looks for what is gone. */
class DocsTests {

    @Test
    void everythingTheDocsNameIsThere() {
        assertThat(Docs.missing(House.ROOT)).isEmpty();
    }

    @Test
    void thereIsSomethingToCheck() {
        assertThat(Docs.named(House.ROOT)).hasSizeGreaterThan(60);
    }

    @Test
    void whatIsGoneIsSeen() {
        assertThat(Docs.missingIn(List.of(House.BROKEN.resolve("GONE.md")), House.ROOT))
                .containsExactly(
                        "GONE.md names the class GoneClass",
                        "GONE.md names the file bin/gone",
                        "GONE.md links to docs/gone.md");
    }

    @Test
    void theEntranceStaysShort() {
        assertThat(House.lines(House.ROOT.resolve("README.md"))).isLessThanOrEqualTo(90);
        assertThat(House.lines(House.ROOT.resolve("ARCHITECTURE.md"))).isLessThanOrEqualTo(150);
        assertThat(House.files(House.ROOT.resolve("docs/adr"), ".md"))
                .isNotEmpty()
                .allSatisfy((Path decision) -> assertThat(House.lines(decision)).isLessThanOrEqualTo(40));
    }
}
