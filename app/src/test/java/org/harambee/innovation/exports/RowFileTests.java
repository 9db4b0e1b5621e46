package org.harambee.innovation.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletResponse;

class RowFileTests {
    private static final Map<String, String> ROW = Map.of("title", "A bus that reads");

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void whatSpreadsheetsWouldCalculateIsMadeHarmless() throws Exception {
        RowFile.csv(response, "ideas.csv", taker -> taker.accept(Map.of("title", "=1+1")));

        assertThat(response.getContentAsString()).isEqualTo("\uFEFFtitle\r\n'=1+1\r\n");
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"ideas.csv\"");
    }

    @Test
    void factsStandBeforeTheRows() throws Exception {
        RowFile.json(response, Map.of("partnership", "unlock"), taker -> taker.accept(ROW));

        assertThat(response.getContentAsString())
                .isEqualTo("{\"partnership\":\"unlock\",\"ideas\":[{\"title\":\"A bus that reads\"}]}");
    }

    @Test
    void whereReadingFailsBeforeAnybodyHasSeenAnythingAPageCanSaySo() {
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> RowFile.csv(response, "ideas.csv", taker -> away()));

        assertThat(response.getHeaderNames()).isEmpty();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aFileThatIsCutOffNeverLooksWhole() throws Exception {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> RowFile.json(response, Map.of(), taker -> {
                    for (int i = 0; i < 10_000; i++) {
                        taker.accept(ROW);
                    }
                    away();
                }))
                // with a cause the page for it would be written behind the rows
                .withNoCause();

        assertThat(response.getContentAsString()).startsWith("{\"ideas\":[{").doesNotContain("]");
    }

    private static void away() {
        throw new DataAccessResourceFailureException("the database is away");
    }
}
