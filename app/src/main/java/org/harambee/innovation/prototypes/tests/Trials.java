package org.harambee.innovation.prototypes.tests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.EarlierWording;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came out of tests with people. */
@Repository
public class Trials {
    private static final String STANDING =
            "select * from innovation.prototype_test where prototype_id = :prototype and withdrawn_at is null ";
    private static final String SAID = "day, place, people, tried, outcome, change";

    private final JdbcClient database;
    private final Prototypes prototypes;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Trials(JdbcClient database, Prototypes prototypes, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.prototypes = prototypes;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The last in front; what was taken back is not among them. */
    public List<Trial> of(PrototypeId prototype) {
        return database.sql(STANDING + "order by day desc, id desc")
                .param("prototype", prototype.value())
                .query(trials(prototype))
                .list();
    }

    /** One of them, also where it was taken back. */
    Optional<Trial> find(PrototypeId prototype, UUID id) {
        return database.sql("select * from innovation.prototype_test where prototype_id = ? and id = ?")
                .params(prototype.value(), id)
                .query(trials(prototype))
                .optional();
    }

    /** @return nothing where the prototype has ended meanwhile */
    @Transactional
    Optional<String> tell(PrototypePlace.At at, Trial.Facts facts, Actor by) {
        if (!prototypes.held(at.prototype().id()).running()) {
            return Optional.empty();
        }
        fill(
                        "insert into innovation.prototype_test (id, partnership_id, prototype_id, day, place, people,"
                                + " tried, outcome, change, person_id, affiliate_id, at) values (:id, :partnership,"
                                + " :prototype, :day, :place, :people, :tried, :outcome, :change, :person, :affiliate,"
                                + " :now)",
                        facts,
                        by)
                .param("id", ids.next())
                .param("partnership", at.partnership().id().value())
                .param("prototype", at.prototype().id().value())
                .update();
        return Optional.of(record(at, "innovation-act-prototype-test", by));
    }

    /**
     * Puts one into other words.
     *
     * @param version the version the person had before them when they began to type
     * @return false where somebody else has corrected it or taken it back meanwhile
     */
    @Transactional
    boolean correct(PrototypePlace.At at, Trial trial, Trial.Facts facts, int version, Actor by) {
        Optional<Trial> held = held(at, trial);
        if (held.isEmpty() || held.get().version() != version) {
            // a second click is told what the first was
            return held.filter(one -> one.facts().equals(facts)).isPresent();
        }
        if (!held.get().facts().equals(facts)) {
            keep(trial, by);
            fill(
                            "update innovation.prototype_test set day = :day, place = :place, people = :people,"
                                    + " tried = :tried, outcome = :outcome, change = :change, changed_at = :now,"
                                    + " changed_by = :person, changed_for = :affiliate, version = version + 1"
                                    + " where id = :id",
                            facts,
                            by)
                    .param("id", trial.id())
                    .update();
            record(at, "innovation-act-prototype-test-corrected", by);
        }
        return true;
    }

    private Optional<Trial> held(PrototypePlace.At at, Trial trial) {
        return database.sql(STANDING + "and id = :id for update")
                .param("prototype", at.prototype().id().value())
                .param("id", trial.id())
                .query(trials(at.prototype().id()))
                .optional();
    }

    // what it says now, before it says something else
    private void keep(Trial trial, Actor by) {
        database.sql("insert into innovation.prototype_test_wording (partnership_id, prototype_id, test_id, version, "
                        + SAID + ", replaced_by, replaced_for, replaced_at) select partnership_id, prototype_id, id,"
                        + " version, " + SAID + ", ?::uuid, ?::uuid, ?::timestamptz from innovation.prototype_test"
                        + " where id = ?")
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(now())
                .param(trial.id())
                .update();
    }

    private JdbcClient.StatementSpec fill(String sql, Trial.Facts facts, Actor by) {
        return database.sql(sql)
                .param("day", facts.day())
                .param("place", facts.place())
                .param("people", facts.people())
                .param("tried", facts.tried())
                .param("outcome", facts.outcome())
                .param("change", facts.change())
                .param("person", by.person().value())
                .param("affiliate", by.affiliateValue(), Types.OTHER)
                .param("now", now());
    }

    private String record(PrototypePlace.At at, String kind, Actor by) {
        String path = at.coded() + "/tests";
        acts.record(new Act(at.partnership().id(), by, kind, path, at.title()));
        return path;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private RowMapper<Trial> trials(PrototypeId prototype) {
        Map<UUID, List<EarlierWording<Trial.Facts>>> earlier = EarlierWording.of(
                database.sql("select *, test_id as told_id from innovation.prototype_test_wording"
                                + " where prototype_id = ? order by version desc")
                        .param(prototype.value()),
                Trials::facts);
        return (row, number) -> {
            UUID id = row.getObject("id", UUID.class);
            return new Trial(
                    id,
                    facts(row, number),
                    Signature.of(row),
                    Signature.ifDone(row, "changed_by", "changed_for", "changed_at"),
                    earlier.getOrDefault(id, List.of()),
                    row.getInt("version"));
        };
    }

    private static Trial.Facts facts(ResultSet row, int number) throws SQLException {
        return new Trial.Facts(
                row.getObject("day", LocalDate.class),
                row.getString("place"),
                row.getInt("people"),
                row.getString("tried"),
                row.getString("outcome"),
                row.getString("change"));
    }
}
