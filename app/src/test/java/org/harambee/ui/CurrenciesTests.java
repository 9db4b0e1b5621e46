package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTests {
    @ParameterizedTest
    @ValueSource(strings = {"KES", "UGX", "EUR", "RSD", "XOF", "XAF", "XCD", "XPF", "USD", "INR", "BRL"})
    void whatPeopleSomewherePayWithIsKnown(String code) {
        assertThat(Currencies.known(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU", "XPT", "XDR", "CHE", "CLF", "DEM", "", "kes", "ABC"})
    void metalsFundsTestsAndWhatIsPaidWithNoMoreAreNot(String code) {
        assertThat(Currencies.known(code)).isFalse();
    }
}
