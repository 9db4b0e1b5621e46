package org.harambee.innovation.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void serbianReadsAlikeInBothScripts() {
        assertThat(Wording.folded("Љубав, Њујорк и Џеп")).isEqualTo(Wording.folded("Ljubav, Njujork i Džep"));
        assertThat(Wording.folded("Ђорђе чува шуму")).isEqualTo("djordje cuva sumu");
        assertThat(Wording.latin("Чланак о Ђуру")).isEqualTo("članak o đuru");
    }

    @Test
    void accentsAndCapitalsDoNotTellTitlesApart() {
        assertThat(Wording.folded(" Más Fotografías ÜBER Straßen ")).isEqualTo("mas fotografias uber strassen");
        assertThat(Wording.folded("ASCII only")).isEqualTo("ascii only");
    }

    @Test
    void aLanguageWithoutADictionaryTakesWordsAsTheyAre() {
        assertThat(Wording.dictionary("sr-Latn")).isEqualTo("serbian");
        assertThat(Wording.dictionary("DE")).isEqualTo("german");
        assertThat(Wording.dictionary("sw")).isEqualTo("simple");
        assertThat(Wording.dictionary(null)).isEqualTo("simple");
    }
}
