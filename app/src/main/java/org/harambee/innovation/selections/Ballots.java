package org.harambee.innovation.selections;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes ballots. What is taken is told to nobody before the selection closes, not even how many there are: neither the
 * activity nor any page knows of it.
 */
@Repository
class Ballots {
    private final JdbcClient database;
    private final Selections selections;
    private final Clock clock;

    Ballots(JdbcClient database, Selections selections, Clock clock) {
        this.database = database;
        this.selections = selections;
        this.clock = clock;
    }

    /** A person's ballot, which is hers no more once it is cast: that she voted is kept apart from what she said. */
    @Transactional
    Cast secret(Selection seen, UUID person, Marks marks) {
        Optional<Cast> refused = refused(seen, marks);
        if (refused.isPresent()) {
            return refused.get();
        }
        List<UUID> affiliate = database.sql("update innovation.selection_roll set voted = true"
                        + " where selection_id = ? and person_id = ? and not voted returning affiliate_id")
                .params(seen.id(), person)
                .query(UUID.class)
                .list();
        if (affiliate.isEmpty()) {
            return onRoll(seen, person) ? new Cast.Twice() : new Cast.NotOnTheRoll();
        }
        // a random id: one made from the time would tell when she voted
        database.sql("insert into innovation.selection_ballot (id, partnership_id, selection_id, affiliate_id, ideas,"
                        + " points) select gen_random_uuid(), partnership_id, id, case when grouped then ?::uuid end,"
                        + " ?::integer[], ?::integer[] from innovation.selection where id = ?")
                .param(affiliate.getFirst())
                .param(marks.ideas().toArray(Integer[]::new))
                .param(marks.points().toArray(Integer[]::new))
                .param(seen.id())
                .update();
        return new Cast.Kept();
    }

    /** A partner's ballot, or what it says instead from now on. */
    @Transactional
    Cast voice(Selection seen, AffiliateId partner, UUID person, Marks marks, int version) {
        Optional<Cast> refused = refused(seen, marks);
        if (refused.isPresent()) {
            return refused.get();
        }
        int kept = database.sql("insert into innovation.selection_voice (partnership_id, selection_id, affiliate_id,"
                        + " ideas, points, person_id, at) select :partnership, :selection, :partner,"
                        + " :ideas::integer[], :points::integer[], :person, :now where :version = 0"
                        + " or exists (select from innovation.selection_voice where selection_id = :selection"
                        + " and affiliate_id = :partner)"
                        + " on conflict (selection_id, affiliate_id) do update set ideas = excluded.ideas,"
                        + " points = excluded.points, person_id = excluded.person_id, at = excluded.at,"
                        + " version = selection_voice.version + 1 where selection_voice.version = :version"
                        + " or (selection_voice.ideas = excluded.ideas and selection_voice.points = excluded.points)")
                .param("partnership", seen.partnership().value())
                .param("selection", seen.id())
                .param("partner", partner.value())
                .param("ideas", marks.ideas().toArray(Integer[]::new))
                .param("points", marks.points().toArray(Integer[]::new))
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
        return kept == 1 ? new Cast.Kept() : new Cast.Overtaken();
    }

    /** The partners' ballots. Shown to a partner's own people while it is open, and to all after closing. */
    List<Voice> voices(UUID selection) {
        return database.sql("select * from innovation.selection_voice where selection_id = ? order by affiliate_id")
                .param(selection)
                .query(Ballots::voice)
                .list();
    }

    Optional<Voice> voice(UUID selection, AffiliateId partner) {
        return database.sql("select * from innovation.selection_voice where selection_id = ? and affiliate_id = ?")
                .params(selection, partner.value())
                .query(Ballots::voice)
                .optional();
    }

    /** Hands over every secret ballot, in the order of their random ids. */
    void each(UUID selection, Taker taker) {
        RowCallbackHandler row = ballot -> {
            UUID affiliate = ballot.getObject("affiliate_id", UUID.class);
            taker.take(affiliate == null ? null : new AffiliateId(affiliate), marks(ballot));
        };
        database.sql("select affiliate_id, ideas, points from innovation.selection_ballot where selection_id = ?"
                        + " order by id")
                .param(selection)
                .query(row);
    }

    /** Takes one ballot after the other. */
    interface Taker {
        void take(@Nullable AffiliateId affiliate, Marks marks);
    }

    /**
     * Holds off whoever counts until this ballot is kept, and finds out whether it may still be: without it, one could
     * come in after the count has begun.
     */
    private Optional<Cast> refused(Selection seen, Marks marks) {
        database.sql("select pg_advisory_xact_lock_shared(hashtextextended(?::text, 0))")
                .param(seen.id())
                .query()
                .listOfRows();
        if (selections.of(seen.id()).at(clock.instant()) != SelectionState.OPEN) {
            return Optional.of(new Cast.NotOpen());
        }
        return selections.candidates(seen.id()).stream()
                .filter(one -> one.gone() && marks.ideas().contains(one.number()))
                .findFirst()
                .map(one -> new Cast.Gone(one.title()));
    }

    private boolean onRoll(Selection selection, UUID person) {
        return database.sql("select exists (select from innovation.selection_roll"
                        + " where selection_id = ? and person_id = ?)")
                .params(selection.id(), person)
                .query(Boolean.class)
                .single();
    }

    private static Voice voice(ResultSet row, int number) throws SQLException {
        return new Voice(
                new AffiliateId(row.getObject("affiliate_id", UUID.class)),
                marks(row),
                row.getObject("person_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static Marks marks(ResultSet row) throws SQLException {
        return new Marks(numbers(row.getArray("ideas")), numbers(row.getArray("points")));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
