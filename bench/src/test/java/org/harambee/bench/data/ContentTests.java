package org.harambee.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentTests {
    private final Content content = Content.of(2023, 350);

    @Test
    void theSameSeedMakesTheSameContent() {
        assertThat(Content.of(2023, 350)).isEqualTo(content);
        assertThat(Content.of(2024, 350)).isNotEqualTo(content);
    }

    @Test
    void itIsAsLargeAsThePeersContent() {
        assertThat(content.ideas()).hasSize(350);
        double text = content.ideas().stream()
                .mapToInt(idea -> idea.text().length())
                .average()
                .orElse(0);
        assertThat(text).isBetween(330.0, 400.0);
        assertThat(content.interested()).hasSize(25).doesNotHaveDuplicates();
        assertThat(content.questions()).hasSize(6);
    }

    @Test
    void oneSessionHasVoices() {
        String measured = Submission.of(content.ideas().get(8), content);
        assertThat(measured)
                .startsWith("{{Submission\n|id=1009\n|title=")
                .contains("== Interested participants ==\n# ");
        assertThat(Submission.of(content.ideas().getFirst(), content)).doesNotContain("==");
    }

    @Test
    void affiliatesAreOneToALine() {
        assertThat(AffiliatesFile.of(2023, 163).lines())
                .hasSize(164)
                .allMatch(line -> line.split(",", -1).length == 10);
    }
}
