package org.harambee.innovation.prototypes.spending;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.innovation.prototypes.Begun;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class SpendingTests {
    private static final String FORM = "form[data-form=spending]";

    @LocalServerPort
    int port;

    @Test
    void spendingIsAddedUpAgainstTheBudgetAndCorrectedByAnotherEntry() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String spending = spending(milica, "Books");
        FilledForm drawings =
                milica.open(spending).form(FORM).with("purpose", "=Drawings").with("amount", "600");
        drawings.send();
        drawings.send();

        SeenPage page = milica.open(spending);

        assertThat(page.words("dl.facts")).isEqualTo("spent 600 EUR Budget 1,000 EUR left 400 EUR");
        SeenPage form =
                milica.open(page.document().select("a[href$=correction]").attr("href"));
        assertThat(form.form("form[data-form=correction]").value("amount")).isEqualTo("600");
        SeenPage same = form.form("form[data-form=correction]")
                .with("reason", "No reason")
                .send();
        assertThat(same.words(".field__error")).isEqualTo("That is what it says already.");
        SeenPage corrected = same.form("form[data-form=correction]")
                .with("amount", "540.50")
                .with("reason", "They gave us a discount.")
                .send();
        assertThat(corrected.words("dl.facts")).isEqualTo("spent 540.50 EUR Budget 1,000 EUR left 459.50 EUR");
        assertThat(corrected.words("#entry-2")).contains("corrects no. 1", "-59.50 EUR", "They gave us a discount.");
        assertThat(corrected.words("#entry-1")).contains("600 EUR");
        assertThat(Visitor.to(port).open(spending + ".csv").answer().body())
                .contains(",'=Drawings,600,EUR,1,,600,EUR,,")
                .contains(",'=Drawings,-59.5,EUR,1,,-59.5,EUR,1,They gave us a discount.,");
    }

    @Test
    void anotherCurrencyNeedsItsRateAndTheDayOfIt() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String spending = spending(milica, "Currencies");

        SeenPage refused = milica.open(spending)
                .form(FORM)
                .with("purpose", "Bus fares")
                .with("amount", "18500")
                .with("currency", "kes")
                .send();

        assertThat(refused.document().select(".field__error").eachText())
                .containsExactly("Please fill this in.", "Please fill this in.");
        SeenPage told = refused.form(FORM)
                .with("rate", "0,0071")
                .with("rate-day", "2026-03-02")
                .send();
        assertThat(told.words("#entry-1")).contains("18,500 KES", "at 0.0071, March 2, 2026", "131.35 EUR");
        assertThat(told.words("dl.facts")).startsWith("spent 131.35 EUR");
        assertThat(milica.open(spending.replace("/spending", "/facts"))
                        .form("form[data-form=prototype]")
                        .with("currency", "KES")
                        .send()
                        .words(".field__error"))
                .isEqualTo("What was spent is counted in EUR, so it stays.");
    }

    @Test
    void whatGoesBeyondTheBudgetNeedsAReasonAndIsSaidPlainly() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String spending = spending(milica, "Beyond");

        SeenPage asked = milica.open(spending)
                .form(FORM)
                .with("purpose", "A room")
                .with("amount", "1200")
                .send();

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.words(".field__error")).startsWith("This goes beyond the budget.");
        SeenPage told =
                asked.form(FORM).with("beyond", "The small room was taken.").send();
        assertThat(told.words(".message--warning")).isEqualTo("200 EUR more is spent than there is.");
        assertThat(told.words("#entry-1")).contains("Beyond the budget because: The small room was taken.");
        assertThat(Visitor.to(port).open(spending.replace("/spending", "")).words(".message--warning"))
                .isEqualTo("200 EUR more is spent than there is.");
    }

    @Test
    void thousandsMayStandApartAndWhatCouldBeReadInTwoWaysIsAsked() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String spending = spending(milica, "Commas");
        FilledForm form = milica.open(spending).form(FORM).with("purpose", "Bus fares");

        SeenPage asked = form.with("amount", "1,500").send();

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.words(".field__error")).startsWith("“1,500” can be read in two ways.");
        assertThat(asked.form(FORM).value("amount")).isEqualTo("1,500");
        assertThat(asked.form(FORM)
                        .with("amount", "1,500.00")
                        .with("beyond", "Far")
                        .send()
                        .words("#entry-1"))
                .contains("1,500 EUR");
        assertThat(milica.open(spending)
                        .form(FORM)
                        .with("purpose", "Bus fares")
                        .with("amount", "1.500,50")
                        .with("beyond", "Far")
                        .send()
                        .words("#entry-2"))
                .contains("1,500.50 EUR");
    }

    @Test
    void nothingBelowZeroIsSpentAndAStrangerKeepsNoBooks() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String spending = spending(milica, "Negative");

        for (String odd : new String[] {"-5", "0", "1e9", "five"}) {
            SeenPage refused = milica.open(spending)
                    .form(FORM)
                    .with("purpose", "Something")
                    .with("amount", odd)
                    .send();
            assertThat(refused.status()).as(odd).isEqualTo(422);
            assertThat(refused.form(FORM).value("amount")).isEqualTo(odd);
        }
        FilledForm form = milica.open(spending).form(FORM);
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        assertThat(zawadi.open(spending).has(FORM)).isFalse();
        assertThat(zawadi.open(spending + "/1/correction").status()).isEqualTo(403);
        assertThat(form.with("day", "2999-01-01").send().words(".field__error")).contains("Write the day as");
    }

    private static String spending(Visitor visitor, String partnership) {
        String page = Begun.by(visitor, Opened.by(visitor, partnership), "Pocket glossary")
                .address();
        return page.replace("-pocket-glossary", "") + "/spending";
    }
}
