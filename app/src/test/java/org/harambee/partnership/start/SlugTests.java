package org.harambee.partnership.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTests {

    @Test
    void namesInAnyScriptBecomeAddresses() {
        assertThat(Slugs.of("Re-imagining UNLOCK")).isEqualTo("re-imagining-unlock");
        assertThat(Slugs.of("Знање за све")).isEqualTo("znane-za-sve");
        assertThat(Slugs.of("Größe & Güte")).isEqualTo("grosse-gute");
        assertThat(Slugs.of("知識")).isEqualTo("zhi-shi");
    }

    @Test
    void aNameWithoutLettersStillGetsAnAddress() {
        assertThat(Slugs.of("!!! ???")).isEqualTo("partnership");
    }

    @Test
    void aLongNameIsCutBetweenWords() {
        String slug =
                Slugs.of("a partnership with quite a long name that goes on and on and never seems to end at all");

        assertThat(slug).isEqualTo("a-partnership-with-quite-a-long-name-that-goes-on-and");
        assertThat(Slugs.wellFormed(slug)).isTrue();
    }

    @Test
    void whatWouldBreakAnAddressIsNotWellFormed() {
        for (String odd : new String[] {"", "-a", "a-", "a--b", "A", "a/b", "ž", "a".repeat(61)}) {
            assertThat(Slugs.wellFormed(odd)).as(odd).isFalse();
        }
    }
}
