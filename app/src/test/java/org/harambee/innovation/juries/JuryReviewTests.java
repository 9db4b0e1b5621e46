package org.harambee.innovation.juries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class JuryReviewTests {
    private static final String AMINA = "Amina (example)";
    private static final String BARAKA = "Baraka (example)";
    private static final String NAKATO = "Nakato (example)";
    private static final String ZAWADI = "Zawadi (example)";
    private static final String LAMPS = "Solar lamps";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void aJurorSeesNoNamesAndWhatOthersGaveOnlyAfterGivingTheirOwn() {
        JuryBench bench = reviewing("Blind", "2", AMINA, BARAKA);
        String lamps = bench.review(AMINA, LAMPS);
        assertThat(bench.as(AMINA).open("/").words(".card--needs")).contains("My reviews, 0 of 3 done: Trial jury");
        bench.give(BARAKA, bench.review(BARAKA, LAMPS), 2, "Which batteries?");

        SeenPage before = bench.as(AMINA).open(lamps);
        assertThat(before.words())
                .contains("About Solar lamps")
                .contains("5 – Nobody has tried it")
                .doesNotContain("Zawadi")
                .doesNotContain("2 of 5");
        assertThat(bench.as(AMINA).open(bench.jury).has("main a:contains(Solar lamps)"))
                .isFalse();
        bench.give(AMINA, lamps, 4, "");

        assertThat(bench.as(AMINA).open(lamps).words()).contains("What others gave 2 of 5");
        assertThat(bench.as(NAKATO).open(lamps).status()).isEqualTo(404);
        assertThat(bench.keeper.open(bench.jury).words("#jurors li:contains(Baraka)"))
                .contains("1 of 3 reviews given");
        assertThat(bench.as(AMINA).open(bench.jury + "/reviews").words("[role=status]"))
                .isEqualTo("1 of 3 done");
    }

    @Test
    void aReviewWithoutAPointIsRefusedAndOfTwoWindowsTheSecondSeesWhatTheFirstGave() {
        JuryBench bench = reviewing("Two windows", "1", AMINA);
        String lamps = bench.review(AMINA, LAMPS);
        Visitor amina = bench.as(AMINA);
        FilledForm empty = amina.open(lamps).form("form[data-form=review]").with("comment", "Good");
        SeenPage refused = empty.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#score-1-error")).isEqualTo("Choose a point.");

        FilledForm late = points(refused.form("form[data-form=review]"), "5");
        bench.give(AMINA, lamps, 1, "");
        SeenPage overtaken = late.send();

        assertThat(overtaken.status()).isEqualTo(422);
        assertThat(overtaken.document().select("#differences tbody tr").eachText())
                .containsExactly("Originality 1 5", "Urgency 1 5", "Feasibility 1 5", "Comment for the jury Good");
        SeenPage kept = overtaken.form("form[data-form=review]").send();
        assertThat(kept.words("[role=status]")).startsWith("The review is given.");
    }

    @Test
    void whoAbstainsSaysWhyAndSomebodyElseIsAsked() {
        JuryBench bench = reviewing("Abstaining", "1", AMINA, BARAKA);
        String person = bench.reviews(AMINA).containsKey(LAMPS) ? AMINA : BARAKA;
        String other = person.equals(AMINA) ? BARAKA : AMINA;

        SeenPage abstained = bench.as(person)
                .open(bench.review(person, LAMPS))
                .form("form[data-form=abstain]")
                .with("reason", "I sell lamps")
                .send();
        assertThat(abstained.words("main ul.list li:contains(Solar)")).endsWith("abstained");
        bench.repair().form("form[data-form=change]").send();

        assertThat(bench.reviews(other)).containsKey(LAMPS);
    }

    @Test
    void whatCameOutIsToldAfterClosingWithDoubtAndWithoutNames() {
        JuryBench bench = reviewing("Results", "3", AMINA, BARAKA, NAKATO);
        int strict = 0;
        for (String person : List.of(AMINA, BARAKA, NAKATO)) {
            int idea = 0;
            for (String review : bench.reviews(person).values()) {
                bench.give(person, review, 2 + idea++ + strict % 2, "=A note");
            }
            strict++;
        }
        assertThat(bench.keeper.open(bench.jury + "/results").status()).isEqualTo(404);
        assertThat(bench.close().words("[role=status]")).isEqualTo("The jury is closed. The results are told.");

        SeenPage results = Visitor.to(port).open(bench.jury + "/results");
        assertThat(results.document().select("tbody tr th").eachText())
                .containsExactly("Solar lamps", "Radio plays", "Night trains");
        assertThat(results.has("svg[role=img] desc")).isTrue();
        assertThat(results.words()).doesNotContain("Amina").doesNotContain("note");
        assertThat(bench.as(AMINA).open(bench.jury + "/results").words())
                .contains("How lenient you are")
                .contains("Amina")
                .doesNotContain("Baraka");
        SeenPage file = bench.as(AMINA).open(bench.jury + "/results.csv");
        assertThat(file.answer().body()).contains(",J1,given,yes,").doesNotContain("Amina");
        assertThat(bench.as(AMINA).open(bench.jury + "/results.csv?names=yes").status())
                .isEqualTo(404);
        assertThat(bench.keeper
                        .open(bench.jury + "/results.csv?names=yes")
                        .answer()
                        .body())
                .contains("Amina (example)")
                .contains(",'=A note,");
    }

    @Test
    void authorsAloneReadWhatTheJuryWroteToThem() {
        JuryBench bench = reviewing("Notes", "1", AMINA);
        String lamps = bench.review(AMINA, LAMPS);
        bench.give(AMINA, lamps, 3, "Ask the schools first.");
        bench.close();
        Visitor zawadi = bench.as(ZAWADI);
        String notes = lamps.replace("/reviews/", "/notes/");
        assertThat(zawadi.open("/").words(".card--needs a[href='" + notes + "']"))
                .isEqualTo("A jury wrote to you about “Solar lamps”");

        SeenPage page = zawadi.open(notes);

        assertThat(page.words("blockquote")).isEqualTo("Ask the schools first.");
        assertThat(page.words()).doesNotContain("Amina");
        String idea = page.document().select(".lede a").attr("href");
        assertThat(zawadi.open(idea).words("section[aria-labelledby=notes]"))
                .contains("Ask the schools first.")
                .doesNotContain("Amina");
        assertThat(bench.keeper.open(idea).words()).doesNotContain("Ask the schools first.");
        assertThat(Visitor.to(port).open(idea).words()).doesNotContain("Ask the schools first.");
        page.form("form[data-form=read-notes]").send();
        assertThat(zawadi.open("/").has(".card--needs a[href='" + notes + "']")).isFalse();
        assertThat(bench.keeper.open(notes).status()).isEqualTo(404);
        assertThat(Visitor.to(port).open(bench.jury + "/results").words())
                .contains("This panel is too small")
                .contains("too few reviews to say");
    }

    @Test
    void aSecondClickOnAReviewIsGivenAndWhoIsOnTheJuryNoMoreKeepsWhatTheyTyped() {
        JuryBench bench = reviewing("Clicked twice", "1", AMINA);
        String lamps = bench.review(AMINA, LAMPS);
        FilledForm review = points(bench.as(AMINA).open(lamps).form("form[data-form=review]"), "4")
                .with("comment", "Well thought");
        review.send();

        assertThat(review.send().words("[role=status]")).startsWith("The review is given.");

        FilledForm late = points(bench.as(AMINA).open(lamps).form("form[data-form=review]"), "1");
        String trains = bench.review(AMINA, "Night trains");
        FilledForm lost = points(bench.as(AMINA).open(trains).form("form[data-form=review]"), "2")
                .with("comment", "Three pages of thoughts");
        bench.as(AMINA).open(bench.jury + "/seat").form("form[data-form=leave]").send();
        assertThat(late.send().words(".message--error")).contains("no longer asked of you");
        SeenPage refused = lost.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("form[data-form=review]").value("comment")).isEqualTo("Three pages of thoughts");
        assertThat(bench.as(AMINA).open(lamps).words()).doesNotContain("Give this review");
    }

    @Test
    void whatIsTypedWhenTheJuryClosesIsShownAgainAndMoneyIsShownToJurors() {
        JuryBench bench = JuryBench.opened(port, "Closing early");
        String code = bench.idea(ZAWADI, LAMPS);
        bench.as(ZAWADI)
                .open(bench.partnership + "/ideas/" + code + "/napkin")
                .form("form[data-form=napkin]")
                .with("cost", "3000")
                .with("currency", "EUR")
                .with("hours", "40")
                .with("reach", "regional")
                .send();
        bench.setUp("1");
        bench.seat(AMINA);
        bench.assign();
        bench.begin();
        SeenPage page = bench.as(AMINA).open(bench.review(AMINA, LAMPS));
        assertThat(page.words("dl.definition")).contains("3,000 EUR").contains("40 hours");
        FilledForm review = points(page.form("form[data-form=review]"), "3").with("comment", "Not lost");
        bench.close();

        SeenPage refused = review.send();

        assertThat(refused.words(".message--error")).contains("the jury is not reviewing");
        assertThat(refused.form("form[data-form=review]").value("comment")).isEqualTo("Not lost");
    }

    @Test
    void whoOwesReviewsIsRemindedOnceADayByThoseWhoLookAfterTheJury() {
        JuryBench bench = reviewing("Reminders", "2", AMINA, BARAKA);
        for (String review : bench.reviews(BARAKA).values()) {
            bench.give(BARAKA, review, 3, "");
        }
        assertThat(bench.as(AMINA).open(bench.jury).words("#own")).isEqualTo("0 of 3 done");
        FilledForm remind = bench.keeper.open(bench.jury).form("form[data-form=remind]");
        assertThat(remind.value("juror")).isEqualTo(AMINA);
        assertThat(bench.keeper.open(bench.jury).document().select("form[data-form=remind]"))
                .hasSize(1);

        SeenPage reminded = remind.send();

        assertThat(reminded.words("#jurors [role=status]")).startsWith("Reminded.");
        assertThat(reminded.words("#jurors li:contains(Amina)")).contains("reminded");
        assertThat(reminded.has("form[data-form=remind]")).isFalse();
        assertThat(bench.as(AMINA).open("/").words(".card--needs a[href='" + bench.jury + "/reviews']"))
                .isEqualTo("A reminder: 0 of 3 of your reviews are done: Trial jury");
        SeenPage again = remind.send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words(".message--error")).contains("reminded less than a day ago");
        assertThat(bench.as(ZAWADI).open(bench.jury).has("form[data-form=remind]"))
                .isFalse();
        database.sql("update innovation.jury_reminder set at = at - interval '25 hours'")
                .update();
        assertThat(remind.send().words("#jurors [role=status]")).startsWith("Reminded.");
    }

    @Test
    void nobodyIsRemindedBeforeReviewingBeginsOrAfterItEnds() {
        JuryBench bench = reviewing("No reminders", "1", AMINA, BARAKA);
        FilledForm all = bench.keeper.open(bench.jury).form("form[data-form=remind-all]");
        bench.close();

        SeenPage refused = all.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(bench.keeper.open(bench.jury).has("form[data-form^=remind]")).isFalse();
    }

    private JuryBench reviewing(String name, String reviews, String... jurors) {
        JuryBench bench = JuryBench.opened(port, name);
        for (String title : List.of(LAMPS, "Radio plays", "Night trains")) {
            bench.idea(ZAWADI, title);
        }
        bench.setUp(reviews);
        bench.seat(jurors);
        bench.assign();
        bench.begin();
        return bench;
    }

    private static FilledForm points(FilledForm form, String point) {
        return form.with("score-1", point).with("score-2", point).with("score-3", point);
    }
}
