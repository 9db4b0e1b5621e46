package org.harambee.innovation.juries;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class JurySetUpTests {
    private static final String AMINA = "Amina (example)";
    private static final String OTIENO = "Otieno (example)";
    private static final String ZAWADI = "Zawadi (example)";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void ideasAreOfferedByTheLanguagesTheyAreIn() {
        JuryBench bench = JuryBench.opened(port, "Languages");
        bench.idea(ZAWADI, "Solar lamps");
        database.sql("insert into innovation.idea (id, partnership_id, code, title, text, language)"
                        + " select gen_random_uuid(), id, upper(substr(md5('tongue' || n), 1, 6)), 'Idee ' || n, '',"
                        + " (array['de', 'de-AT', 'sr-Latn', null])[1 + n % 4]"
                        + " from partnership.partnership, generate_series(1, 40) n where slug = ?")
                .param(bench.partnership.substring("/p/".length()))
                .update();
        bench.setUp("1");

        SeenPage jury = bench.keeper.open(bench.jury);

        assertThat(jury.document()
                        .select("form[data-form=read-ideas] select[name=language] option")
                        .eachAttr("value"))
                .containsExactly("", "de", "en", "sr");
        SeenPage german = bench.blank("German ideas")
                .send()
                .form("form[data-form=read-ideas]")
                .with("which", "all")
                .with("language", "de")
                .send();
        assertThat(german.document().select("#ideas li")).hasSize(20);
    }

    @Test
    void onlyPeopleWithAMandateLookAfterAJury() {
        JuryBench bench = JuryBench.opened(port, "Whose jury");
        bench.idea(ZAWADI, "Solar lamps");
        bench.setUp("1");

        assertThat(bench.as(OTIENO).open(bench.jury + "/assignment").status()).isEqualTo(403);
        assertThat(bench.as(OTIENO).open(bench.partnership + "/juries/new").status())
                .isEqualTo(403);
        assertThat(bench.as(OTIENO).open(bench.jury + "/seat").status()).isEqualTo(404);
        SeenPage reader = Visitor.to(port).open(bench.jury);
        assertThat(reader.has("main form")).isFalse();
        assertThat(Visitor.to(port).open(bench.jury + "/seat").address()).startsWith("/sign-in?back=");
        assertThat(reader.visitor().open(bench.jury + "/results").status()).isEqualTo(404);
    }

    @Test
    void aRefusedJurySaysWhatToChangeAndKeepsWhatWasTyped() {
        JuryBench bench = JuryBench.opened(port, "Refused jury");

        SeenPage refused = bench.blank("Odd jury")
                .with("points", "4")
                .with("reviews", "0")
                .with("starts", "2027-03-02")
                .with("ends", "2027-03-01")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words("#anchors-1-error"))
                .isEqualTo("The scale has 4 points, but here are 5 lines. Write one line for each point, or none.");
        assertThat(refused.words("#reviews-error")).isEqualTo("A whole number from 1 to 20, please.");
        assertThat(refused.words("#ends-error")).isEqualTo("The last day is before the first.");
        assertThat(refused.form("form[data-form=jury]").value("name")).isEqualTo("Odd jury");
    }

    @Test
    void aJurorOfThreeHundredAndFiftyIdeasSaysWishesInParts() {
        JuryBench bench = JuryBench.opened(port, "A large jury");
        bench.idea(ZAWADI, "Idea 0");
        database.sql("insert into innovation.idea (id, partnership_id, code, title, text, language)"
                        + " select gen_random_uuid(), id, upper(substr(md5('large' || n), 1, 6)), 'Idea ' || n, '', 'en'"
                        + " from partnership.partnership, generate_series(1, 349) n where slug = ?")
                .param(bench.partnership.substring("/p/".length()))
                .update();
        bench.setUp("1");
        bench.invite(AMINA);
        SeenPage first = bench.as(AMINA).open(bench.jury + "/seat");
        String wish = first.document().select("select[name^=wish-]").attr("name");

        SeenPage next =
                first.form("form[data-form=seat]").with(wish, "conflict").press("then", "next");

        assertThat(first.words()).contains("Part 1 of 9; the jury reads 350 ideas.");
        assertThat(next.words()).contains("Part 2 of 9");
        String other = next.document().select("select[name^=wish-]").attr("name");
        next.form("form[data-form=seat]").with(other, "gladly").send();
        SeenPage again = bench.as(AMINA).open(bench.jury + "/seat");
        assertThat(again.form("form[data-form=seat]").value(wish)).isEqualTo("conflict");
        SeenPage found = bench.as(AMINA).open(bench.jury + "/seat?q=idea+349");
        assertThat(found.document().select("select[name^=wish-]")).hasSize(1);
        assertThat(database.sql("select count(*) from innovation.jury_wish w join innovation.jury j on j.id = w.jury_id"
                                + " where j.code = ?")
                        .param(bench.jury.substring(bench.jury.length() - 6))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aSecondClickOnASavedJuryIsSavedAndWhatIsTypedAfterReviewingBeganIsNotLost() {
        JuryBench bench = JuryBench.opened(port, "Second click");
        bench.idea(ZAWADI, "Solar lamps");
        bench.setUp("1");
        FilledForm edit = bench.keeper
                .open(bench.jury + "/edit")
                .form("form[data-form=jury]")
                .with("about", "For the spring");
        assertThat(edit.send().status()).isEqualTo(200);

        assertThat(edit.send().words("[role=status]")).isEqualTo("The jury is saved.");

        FilledForm late = bench.keeper
                .open(bench.jury + "/edit")
                .form("form[data-form=jury]")
                .with("about", "For the autumn");
        FilledForm leaveOut = bench.keeper.open(bench.jury).form("form[data-form=leave-out]");
        bench.seat(AMINA);
        bench.assign();
        bench.begin();
        SeenPage refused = late.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("Reviewing has begun");
        assertThat(refused.form("form[data-form=jury]").value("about")).isEqualTo("For the autumn");
        assertThat(leaveOut.send().words(".message--error")).contains("Reviewing has begun");
    }
}
