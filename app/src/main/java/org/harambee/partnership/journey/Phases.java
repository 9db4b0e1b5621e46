package org.harambee.partnership.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartialDate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the journeys of partnerships. */
@Repository
public class Phases {
    private final JdbcClient database;
    private final Acts acts;
    private final Ids ids;

    Phases(JdbcClient database, Acts acts, Ids ids) {
        this.database = database;
        this.acts = acts;
        this.ids = ids;
    }

    /**
     * The phases in the order of their days, a bare month after the days in it, a bare year after its months; those
     * without any come last. What this leaves open stands as it was given.
     */
    public List<Phase> of(PartnershipId partnership) {
        return database.sql(
                        "select * from partnership.phase where partnership_id = ?"
                                + " order by starts || '~' collate \"C\" nulls last, ends || '~' collate \"C\" nulls last, kept_order")
                .param(partnership.value())
                .query(Phases::phase)
                .list();
    }

    Optional<Phase> find(PartnershipId partnership, UUID id) {
        return database.sql("select * from partnership.phase where partnership_id = ? and id = ?")
                .param(partnership.value())
                .param(id)
                .query(Phases::phase)
                .optional();
    }

    @Transactional
    String add(Partnership partnership, PhaseText text, Actor by) {
        fill(
                        database.sql("insert into partnership.phase (name, starts, ends, goal, outputs, methods, note,"
                                + " evidence, id, partnership_id) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)"),
                        text)
                .param(ids.next())
                .param(partnership.id().value())
                .update();
        record(partnership, "partnership-act-phase-added", text.name(), by);
        return partnership.path() + "/journey";
    }

    /** False where someone else has changed or removed it since it was read. */
    @Transactional
    boolean change(Partnership partnership, Phase phase, PhaseText text, int version, Actor by) {
        int changed = fill(
                        database.sql("update partnership.phase set name = ?, starts = ?, ends = ?, goal = ?,"
                                + " outputs = ?, methods = ?, note = ?, evidence = ?::jsonb, version = version + 1"
                                + " where id = ? and partnership_id = ? and version = ?"),
                        text)
                .param(phase.id())
                .param(partnership.id().value())
                .param(version)
                .update();
        if (changed == 1) {
            record(partnership, "partnership-act-phase-changed", text.name(), by);
        }
        return changed == 1;
    }

    @Transactional
    void remove(Partnership partnership, Phase phase, Actor by) {
        int removed = database.sql("delete from partnership.phase where id = ? and partnership_id = ?")
                .param(phase.id())
                .param(partnership.id().value())
                .update();
        if (removed == 1) {
            record(partnership, "partnership-act-phase-removed", phase.name(), by);
        }
    }

    private void record(Partnership partnership, String kind, String name, Actor by) {
        acts.record(new Act(partnership.id(), by, kind, partnership.path() + "/journey", name));
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, PhaseText text) {
        return statement
                .param(text.name())
                .param(text.starts().isEmpty() ? null : text.starts())
                .param(text.ends().isEmpty() ? null : text.ends())
                .param(text.goal())
                .param(text.outputs().toArray(String[]::new))
                .param(text.methods().toArray(String[]::new))
                .param(text.note())
                .param(text.evidence() == null ? null : text.evidence().json());
    }

    private static Phase phase(ResultSet row, int number) throws SQLException {
        return new Phase(
                row.getObject("id", UUID.class),
                row.getString("name"),
                date(row.getString("starts")),
                date(row.getString("ends")),
                row.getString("goal"),
                List.of((String[]) row.getArray("outputs").getArray()),
                List.of((String[]) row.getArray("methods").getArray()),
                row.getString("note"),
                Evidence.read(row.getString("evidence")),
                row.getInt("version"));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.read(text).orElse(null);
    }
}
