package org.harambee.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "Ђорђе Петровић", "O'Neill", "Ngũgĩ", "名前", "Lucia Obst (WMDE)", "42", "a&b"})
    void aNameMayStandInAnyLetters(String name) {
        assertThat(UserName.of(name).map(UserName::value)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "<script>",
                "a/b",
                "a#b",
                "a[b]",
                "a|b",
                "{{a}}",
                "a@b",
                "a:b",
                "a\u0000b",
                "a\u202Eb",
                "a\u200Bb",
                "a\u2028b",
                "a\uFFFE"
            })
    void aNameMayNotHoldWhatWikisForbidNorWhatCantBeSeen(String name) {
        assertThat(UserName.of(name)).isEmpty();
    }

    @Test
    void aNameHasAtMost85CharactersHoweverManyBytes() {
        assertThat(UserName.of("ш".repeat(85))).isPresent();
        assertThat(UserName.of("𐐷".repeat(85))).isPresent();
        assertThat(UserName.of("ш".repeat(86))).isEmpty();
    }

    @Test
    void twoWaysToWriteANameAreOneName() {
        UserName composed = UserName.of("José  Ñu\u00e9").orElseThrow();
        UserName decomposed = UserName.of(" jose\u0301_N\u0303ue\u0301 ").orElseThrow();

        assertThat(decomposed.key()).isEqualTo(composed.key());
        assertThat(UserName.of("STRASSE").orElseThrow().key())
                .isEqualTo(UserName.of("straße").orElseThrow().key());
    }
}
