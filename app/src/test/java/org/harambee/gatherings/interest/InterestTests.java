package org.harambee.gatherings.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.harambee.gatherings.CeeMeeting;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class InterestTests {
    private static final String FORM = "form[data-form=interest]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    Visitor reader;
    String session;

    @BeforeEach
    void nobodyIsInterestedYet() {
        database.sql("delete from gatherings.interest").update();
        database.sql("delete from partnership.act where kind = 'gatherings-act-interest'")
                .update();
        reader = Visitor.to(port);
        session = CeeMeeting.session(reader, CeeMeeting.SESSION_14);
    }

    @Test
    void whoIsInterestedStandsOnTheListForEveryone() {
        SeenPage after = press(CeeMeeting.AMINA, "name");

        assertThat(after.words()).contains("You are on the list of the interested.");
        assertThat(reader.open(session)
                        .document()
                        .select("[data-list=interested] li")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("Amina (example) (Wikimedia Community User Group Kenya)");
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void whoShowsNoNameIsCountedAndNowhereNamed() {
        String code = session.substring(session.lastIndexOf('/') + 1).substring(0, 6);
        String sessions = CeeMeeting.PATH + "/sessions";
        List<String> pages = List.of(
                session,
                session + "/interest",
                session + "/questions",
                sessions + "/" + code + ".json",
                sessions + ".csv",
                CeeMeeting.PATH,
                "/p/unlock-2023",
                "/");
        List<Integer> before = pages.stream().map(this::mentions).toList();

        press(CeeMeeting.AMINA, "count");

        assertThat(reader.open(session).words("[data-unnamed]"))
                .isEqualTo("Fewer than five more are interested without showing their names.");
        assertThat(pages).map(this::mentions).isEqualTo(before);
        assertThat(mentions(session)).isZero();
        assertThat(acts()).isZero();
        assertThat(Visitor.signedIn(port, CeeMeeting.OTIENO).open(session).words("#interest-list"))
                .doesNotContain("Amina");
        assertThat(Visitor.signedIn(port, CeeMeeting.AMINA).open(session).words("[data-own]"))
                .isEqualTo("You are interested. Only you see this; others see no name.");
    }

    @Test
    void theListOfSessionsCountsAndOrdersOnlyByWhatIsShown() {
        List<String> before =
                reader.open(CeeMeeting.PATH).document().select("tbody tr").eachText();

        press(CeeMeeting.AMINA, "count");

        assertThat(reader.open(CeeMeeting.PATH).document().select("tbody tr").eachText())
                .isEqualTo(before);
    }

    @Test
    void anExactNumberOfTheUnnamedIsNeverTold() {
        press(CeeMeeting.AMINA, "count");
        String one = reader.open(session).words("[data-unnamed]");
        press(CeeMeeting.OTIENO, "count");

        assertThat(reader.open(session).words("[data-unnamed]")).isEqualTo(one);
    }

    @Test
    void hidingANameTakesItOffTheListAndOutOfTheActivity() {
        press(CeeMeeting.AMINA, "name");
        press(CeeMeeting.AMINA, "count");

        assertThat(reader.open(session).answer().body()).doesNotContain("Amina");
        assertThat(acts()).isZero();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whoShowsTheirNameLaterComesLast() {
        press(CeeMeeting.AMINA, "count");
        press(CeeMeeting.OTIENO, "name");
        press(CeeMeeting.AMINA, "name");

        assertThat(reader.open(session)
                        .document()
                        .select("[data-list=interested] li")
                        .eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Otieno"),
                        last -> assertThat(last).startsWith("Amina"));
    }

    @Test
    void takingItBackLeavesNoTrace() {
        press(CeeMeeting.AMINA, "name");
        SeenPage after = press(CeeMeeting.AMINA, "withdraw");

        assertThat(after.words("#interest-list")).isEqualTo("Nobody has said so yet.");
        assertThat(rows()).isZero();
        assertThat(acts()).isZero();
    }

    @Test
    void twoWindowsAndADoubleClickMakeOneInterest() throws Exception {
        Visitor amina = Visitor.signedIn(port, CeeMeeting.AMINA);
        SeenPage open = amina.open(session);
        try (ExecutorService windows = Executors.newFixedThreadPool(8)) {
            Callable<SeenPage> click = () -> open.form(FORM).press("show", "name");
            for (Future<SeenPage> click8 : windows.invokeAll(java.util.Collections.nCopies(8, click))) {
                assertThat(click8.get().status()).isEqualTo(200);
            }
        }

        assertThat(rows()).isEqualTo(1);
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void twoPeopleAtOnceAreTwo() throws Exception {
        SeenPage amina = Visitor.signedIn(port, CeeMeeting.AMINA).open(session);
        SeenPage otieno = Visitor.signedIn(port, CeeMeeting.OTIENO).open(session);
        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            windows.invokeAll(List.of(
                    () -> amina.form(FORM).press("show", "name"),
                    () -> otieno.form(FORM).press("show", "name")));
        }

        assertThat(reader.open(session).words("#interest-list")).startsWith("2 people are interested:");
    }

    @Test
    void theListUpdatesItselfAndSaysNothingWhereNothingChanged() {
        SeenPage list = reader.open(session + "/interest");
        String tag = list.answer().headers().firstValue("etag").orElseThrow();

        assertThat(reader.open(session + "/interest", "If-None-Match", tag).status())
                .isEqualTo(304);
        press(CeeMeeting.AMINA, "name");
        SeenPage changed = reader.open(session + "/interest", "If-None-Match", tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.words("#interest-list")).contains("Amina");
        assertThat(changed.has("form")).isFalse();
    }

    @Test
    void thePageItselfAsksForTheSameListAndIsNotDisturbed() {
        Visitor otieno = Visitor.signedIn(port, CeeMeeting.OTIENO);
        String poll = otieno.open(session).document().select("#interest-list").attr("hx-get");

        assertThat(otieno.open(poll).status()).isEqualTo(204);
        database.sql("select pg_notify('harambee_changed', '')").query().listOfRows();
        assertThat(otieno.open(poll).status()).isEqualTo(204);
        press(CeeMeeting.AMINA, "name");
        assertThat(otieno.open(poll).words("#interest-list")).contains("Amina");
    }

    @Test
    void aPersonWhoIsNotSignedInIsAskedToSignIn() {
        assertThat(reader.open(session).has(FORM)).isFalse();
        assertThat(reader.open(session).has("a[href^=/sign-in?back=" + session + "]"))
                .isTrue();
    }

    private SeenPage press(String person, String choice) {
        return Visitor.signedIn(port, person).open(session).form(FORM).press("show", choice);
    }

    private int rows() {
        return count("select count(*) from gatherings.interest");
    }

    private int acts() {
        return count("select count(*) from partnership.act where kind = 'gatherings-act-interest'");
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private int mentions(String path) {
        return reader.open(path).answer().body().split("Amina", -1).length - 1;
    }
}
