package org.harambee.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.harambee.partnership.Opened;
import org.harambee.ui.HouseTest;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page asks the database a few times, however much is on it. */
@HouseTest
class StatementTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void aListOf350SessionsTakesAsManyStatementsAsAListOfFour() {
        long few = statements(CeeMeeting.PATH + "?x=1");
        fill();
        String path = CeeMeeting.PATH + "?x=2";

        assertThat(statements(path)).isEqualTo(few).isLessThanOrEqualTo(4);
        assertThat(Visitor.to(port).open(path).document().select("tbody tr")).hasSizeGreaterThanOrEqualTo(350);
    }

    @Test
    void aSessionWithManyVoicesTakesSevenStatements() {
        String session = CeeMeeting.session(Visitor.to(port), CeeMeeting.SESSION_14);
        UUID id = database.sql("select id from gatherings.session where public_id = '14'")
                .query(UUID.class)
                .single();
        UUID partnership = database.sql("select partnership_id from gatherings.session where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
        database.sql(
                        "insert into gatherings.interest (id, partnership_id, session_id, person_id, affiliate_id, named, at)"
                                + " select gen_random_uuid(), ?, ?, p.id, a.id, true, now() from identity.person p"
                                + " cross join (select id from affiliates.affiliate where code = 'wck') a")
                .param(partnership)
                .param(id)
                .update();
        database.sql("insert into gatherings.post (id, partnership_id, session_id, person_id, voice, text, at)"
                        + " select gen_random_uuid(), ?, ?, p.id, 'participant', 'Why?', now() from identity.person p")
                .param(partnership)
                .param(id)
                .update();

        assertThat(statements(session + "?x=1")).isLessThanOrEqualTo(7);
    }

    @Test
    void whatNeedsAPersonIsAskedOnceHoweverManyPartnershipsThereAre() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        long few = statements(amina, "/");
        for (int i = 0; i < 3; i++) {
            Opened.by(amina, "One more " + i);
        }

        assertThat(statements(amina, "/")).isEqualTo(few);
    }

    private long statements(String path) {
        Visitor reader = Visitor.to(port);
        // what the node remembers about names and facts is no part of the page
        reader.open(path + "&warm=yes");
        return statements(reader, path);
    }

    private static long statements(Visitor visitor, String path) {
        return Statements.during(() -> assertThat(visitor.open(path).status()).isEqualTo(200));
    }

    private void fill() {
        database.sql("""
                        insert into gatherings.session (id, partnership_id, gathering_id, code, title_slug, title,
                            author_names, author_user_names, author_affiliations, type, themes, level, abstract,
                            submitted_at)
                        select gen_random_uuid(), g.partnership_id, g.id, to_char(n, 'FM900000'), 'session-' || n,
                            'Session number ' || n, '{A,B}', '{a,b}', '{X,Y}', 'lecture', '{Innovation}', 'basic',
                            repeat('word ', 100), now()
                        from gatherings.gathering g, generate_series(1, 350) n
                        """).update();
    }
}
