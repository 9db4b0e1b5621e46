package org.harambee.innovation.selections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.harambee.ui.AtOnce;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class PeopleSelectTests {
    private static final Map<String, String> COSTS =
            Drawn.costs("Radio from the lake", "40", "Village maps", "30", "Old songs", "20");
    private static final Map<String, String> FACTS =
            Map.of("title", "Whose hours?", "unit", "hours", "budget", "60", "electorate", "mandates");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void ideas() {
        Drawn.ideas(database, COSTS.keySet());
    }

    @Test
    void aSecretBallotIsCheckedCastOnceAndDetachedFromItsVoter() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = opened(amina, FACTS);
        SeenPage ballot = amina.open(path + "/ballot");
        FilledForm form = ballot.form("form[data-form=ballot]").with(Drawn.field(ballot, "Old songs"), "yes");

        SeenPage checked = form.press("step", "check");

        assertThat(checked.words("#checked")).isEqualTo("Old songs · 20 hours");
        assertThat(checked.words())
                .contains("Together they cost 20 hours; there are 60 hours.")
                .contains("it is final");
        assertThat(Drawn.ballots(database, path)).isZero();
        FilledForm sure = checked.form("form[data-form=ballot]");
        assertThat(sure.press("step", "cast").words("[role=status]")).contains("Your ballot is cast.");
        SeenPage twice = sure.press("step", "cast");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.words(".message--error"))
                .contains("Your ballot was cast before. It counts; this one does not");
        assertThat(Drawn.ballots(database, path)).isEqualTo(1);
        assertThat(amina.open(path + "/ballot").has("form[data-form=ballot]")).isFalse();
        assertThat(database.sql("select column_name from information_schema.columns"
                                + " where table_schema = 'innovation' and table_name = 'selection_ballot'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("id", "partnership_id", "selection_id", "affiliate_id", "ideas", "points");
        assertThat(database.sql("select count(*) from innovation.selection_ballot b join innovation.selection s"
                                + " on s.id = b.selection_id where s.code = ? and b.affiliate_id is not null")
                        .param(path.substring(path.lastIndexOf('/') + 1))
                        .query(Integer.class)
                        .single())
                .isZero();
        SeenPage page = Drawn.closed(database, Visitor.to(port), path);
        assertThat(page.words()).contains("fewer than 5 people on the roll").contains("1 ballot of ");
        assertThat(page.words("#outcome ol li")).contains("1 person paid 20 hours");
        assertThat(Visitor.to(port).open(path + "/ballots.pb").answer().body()).doesNotContain("affiliate");
    }

    @Test
    void ofTwoBallotsSentInOneMomentOneCounts() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = opened(amina, FACTS);
        SeenPage ballot = amina.open(path + "/ballot");
        FilledForm one = ballot.form("form[data-form=ballot]")
                .with(Drawn.field(ballot, "Old songs"), "yes")
                .forging("step", "cast");
        FilledForm other = ballot.form("form[data-form=ballot]")
                .with(Drawn.field(ballot, "Village maps"), "yes")
                .forging("step", "cast");

        assertThat(AtOnce.send(one, other).stream().map(SeenPage::status)).containsExactlyInAnyOrder(200, 422);

        assertThat(Drawn.ballots(database, path)).isEqualTo(1);
    }

    @Test
    void whoIsNotOnTheRollOrComesLateIsToldAndNothingIsKept() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = opened(amina, FACTS);
        assertThat(Visitor.to(port).open(path + "/ballot").address()).startsWith("/sign-in?back=");
        SeenPage stranger = Visitor.signedIn(port, "Otieno (example)").open(path + "/ballot");
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.words(".lede")).contains("You are not on the roll of this selection");
        SeenPage ballot = amina.open(path + "/ballot");
        FilledForm late = ballot.form("form[data-form=ballot]").with(Drawn.field(ballot, "Old songs"), "yes");
        Drawn.closed(database, amina, path);

        SeenPage refused = late.forging("step", "cast").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("this ballot was not counted");
        assertThat(Drawn.ballots(database, path)).isZero();
    }

    @Test
    void groupsOfFiveBallotsAreToldApartAndGroupsOfFourAreNot() throws Exception {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        for (int each : new int[] {5, 4}) {
            String path = Drawn.by(amina, members("Members " + each), COSTS);
            Drawn.open(amina, path);
            UUID id = grown(path, "wck", "wmrs");
            ballots(id, "wck", each, "Radio from the lake");
            ballots(id, "wmrs", 5, "Village maps");

            SeenPage page = Drawn.closed(database, Visitor.to(port), path);

            assertThat(page.words()).contains(each == 5 ? "Wikimedia Serbia" : "fewer than 5");
            String pb = Visitor.to(port).open(path + "/ballots.pb").answer().body();
            assertThat(pb.contains("wmrs")).isEqualTo(each == 5);
            if (each == 5) {
                assertThat(page.document()
                                .select("table:contains(Satisfaction) tbody tr th")
                                .eachText())
                        .containsExactlyInAnyOrder("Wikimedia Community User Group Kenya", "Wikimedia Serbia");
                assertThat(page.document().select("figure.groups svg.paid")).isNotEmpty();
            }
        }
    }

    @Test
    void membersOfPartnersVote() throws Exception {
        Visitor otieno = Visitor.signedIn(port, "Otieno (example)");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = Drawn.by(amina, members("All members"), COSTS);
        Drawn.open(amina, path);

        assertThat(Drawn.vote(otieno, path + "/ballot", Map.of("Old songs", "yes"))
                        .words("[role=status]"))
                .contains("Your ballot is cast.");
        assertThat(Visitor.signedIn(port, "Zawadi (example)")
                        .open(path + "/ballot")
                        .status())
                .isEqualTo(403);
    }

    private static Map<String, String> members(String title) {
        return Map.of("title", title, "unit", "hours", "budget", "60", "electorate", "members");
    }

    /** Leaves on the roll only these two, each with five people, as if so many were members. */
    private UUID grown(String path, String... partners) {
        String code = path.substring(path.lastIndexOf('/') + 1);
        UUID id = database.sql("select id from innovation.selection where code = ?")
                .param(code)
                .query(UUID.class)
                .single();
        database.sql("delete from innovation.selection_roll where selection_id = ?")
                .param(id)
                .update();
        for (String partner : partners) {
            database.sql("insert into innovation.selection_roll (partnership_id, selection_id, affiliate_id, person_id,"
                            + " voted) select s.partnership_id, s.id, a.id, gen_random_uuid(), true"
                            + " from innovation.selection s, affiliates.affiliate a, generate_series(1, 5)"
                            + " where s.id = ? and a.code = ?")
                    .params(id, partner)
                    .update();
        }
        database.sql("update innovation.selection set grouped = true where id = ?")
                .param(id)
                .update();
        return id;
    }

    private void ballots(UUID selection, String partner, int count, String idea) {
        database.sql("insert into innovation.selection_ballot (id, partnership_id, selection_id, affiliate_id, ideas,"
                        + " points) select gen_random_uuid(), c.partnership_id, c.selection_id, a.id, array[c.number], '{}'"
                        + " from innovation.selection_idea c, affiliates.affiliate a, generate_series(1, ?)"
                        + " where c.selection_id = ? and a.code = ? and c.title = ?")
                .params(count, selection, partner, idea)
                .update();
    }

    private String opened(Visitor visitor, Map<String, String> facts) {
        String path = Drawn.by(visitor, facts, COSTS);
        Drawn.open(visitor, path);
        return path;
    }
}
