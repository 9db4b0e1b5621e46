package org.harambee.innovation.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTests {

    @Test
    void serbianReadsAlikeInBothScripts() {
        assertThat(SearchText.folded("Љубав, Њујорк и Џеп")).isEqualTo(SearchText.folded("Ljubav, Njujork i Džep"));
        assertThat(SearchText.folded("Ђорђе чува шуму")).isEqualTo("djordje cuva sumu");
        assertThat(SearchText.latin("Чланак о Ђуру")).isEqualTo("članak o đuru");
    }

    @Test
    void accentsAndCapitalsDoNotTellTitlesApart() {
        assertThat(SearchText.folded(" Más Fotografías ÜBER Straßen ")).isEqualTo("mas fotografias uber strassen");
        assertThat(SearchText.folded("ASCII only")).isEqualTo("ascii only");
    }

    @Test
    void aLanguageWithoutADictionaryTakesWordsAsTheyAre() {
        assertThat(SearchText.dictionary("sr-Latn")).isEqualTo("serbian");
        assertThat(SearchText.dictionary("DE")).isEqualTo("german");
        assertThat(SearchText.dictionary("sw")).isEqualTo("simple");
        assertThat(SearchText.dictionary(null)).isEqualTo("simple");
    }
}
