package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-1", "@cmd", "\tx", "\rx", "\nx", "'=1", "''", "＝1", "'"})
    void aFormulaIsWrittenAsTextAndReadBackAsItWas(String value) {
        assertThat(Cell.written(value)).isEqualTo("'" + value);
        assertThat(Cell.read(Cell.written(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wikimedia Serbia", "", "a=b", "'Okina", "Grŵp"})
    void whatIsNoFormulaIsReadAsItIsWritten(String value) {
        assertThat(Cell.read(value)).isEqualTo(value);
        assertThat(Cell.read(Cell.written(value))).isEqualTo(value);
    }
}
