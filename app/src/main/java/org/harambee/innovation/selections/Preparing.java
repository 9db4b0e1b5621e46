package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Draws selections up and changes them, as long as they are not open. */
@Repository
public class Preparing {
    static final int MOST_IDEAS = 500;
    static final int SHOWN = 100;

    private final JdbcClient database;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Preparing(JdbcClient database, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * An idea that could be put on the ballot.
     *
     * @param chosen whether it stands there already
     * @param cost as it stands there or as its authors say in the selection's unit; may be empty
     */
    public record Offered(UUID id, String title, boolean chosen, String cost) {}

    /** @return the address of the new selection */
    @Transactional
    String draw(Partnership partnership, Facts facts, Actor by) {
        String code = ids.code();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        told(
                        database.sql("insert into innovation.selection (id, partnership_id, code, title, about, unit,"
                                + " currency, budget, electorate, kind, points, rule, seed, opens_at, closes_at, zone,"
                                + " told_at, told_by, told_for) values (:id, :partnership, :code, :title, :about,"
                                + " :unit, :currency, :budget, :electorate, :kind, :points, :rule, :seed, :opens,"
                                + " :closes, :zone, :now, :person, :affiliate)"),
                        facts)
                .param("id", ids.next())
                .param("partnership", partnership.id().value())
                .param("code", code)
                .param("seed", ids.code() + ids.code())
                .param("now", now)
                .param("person", by.person().value())
                .param("affiliate", by.affiliateValue())
                .update();
        String path = partnership.path() + "/selections/" + code;
        acts.record(new Act(partnership.id(), by, "innovation-act-selection", path, facts.title()));
        return path;
    }

    /** @return false where it was changed or opened meanwhile, or ideas with costs in another unit were put on the ballot */
    @Transactional
    boolean revise(Partnership partnership, Selection selection, Facts facts, int version, Actor by) {
        int changed = told(
                        database.sql("update innovation.selection set title = :title, about = :about, unit = :unit,"
                                + " currency = :currency, budget = :budget, electorate = :electorate, kind = :kind,"
                                + " points = :points, rule = :rule, opens_at = :opens, closes_at = :closes,"
                                + " zone = :zone, version = version + 1"
                                + " where id = :id and version = :version and opened_at is null"
                                + " and (unit = :unit and currency is not distinct from :currency or not exists"
                                + " (select from innovation.selection_idea c where c.selection_id = selection.id))"),
                        facts)
                .param("id", selection.id())
                .param("version", version)
                .update();
        if (changed == 1) {
            record(partnership, selection, facts.title(), by);
        }
        return changed == 1;
    }

    /**
     * A part of the ideas with these words in their title: those that stand on the ballot, and after them those that may.
     *
     * @param part from 1; no part holds more than a form can send
     */
    List<Offered> offered(Selection selection, String words, int part) {
        String currency = selection.facts().currency();
        return database.sql("select i.id, i.title, c.number is not null chosen, coalesce(c.cost, case :unit"
                        + " when 'money' then case when i.cost_currency = :currency then i.cost end"
                        + " when 'hours' then i.cost_hours end) cost from innovation.idea i"
                        + " left join innovation.selection_idea c on c.idea_id = i.id and c.selection_id = :selection"
                        + " where i.partnership_id = :partnership and i.title is not null and (c.number is not null"
                        + " or i.state = 'open') and position(lower(:words) in lower(i.title)) > 0"
                        + " order by c.number, i.place, i.id limit :most offset :before")
                .param("selection", selection.id())
                .param("partnership", selection.partnership().value())
                .param("unit", selection.facts().unit().word())
                .param("currency", currency == null ? "" : currency)
                .param("words", words)
                .param("most", SHOWN)
                .param("before", (part - 1) * SHOWN)
                .query(Preparing::offered)
                .list();
    }

    /**
     * Puts these ideas on the ballot, and takes those off that were shown and not ticked.
     *
     * @param costs by idea
     * @return false where the selection was changed or opened meanwhile
     */
    @Transactional
    boolean put(
            Partnership partnership,
            Selection selection,
            Map<UUID, BigDecimal> costs,
            List<UUID> off,
            int version,
            Actor by) {
        int held = database.sql("update innovation.selection set version = version + 1"
                        + " where id = ? and version = ? and opened_at is null")
                .params(selection.id(), version)
                .update();
        if (held == 0) {
            return false;
        }
        database.sql("delete from innovation.selection_idea where selection_id = ? and idea_id = any(?)")
                .param(selection.id())
                .param(off.toArray(UUID[]::new))
                .update();
        costs.forEach((idea, cost) -> put(selection, idea, cost));
        renumber(selection);
        record(partnership, selection, selection.facts().title(), by);
        return true;
    }

    private void put(Selection selection, UUID idea, BigDecimal cost) {
        // only what is an idea of this partnership, whatever the form said
        database.sql(
                        "insert into innovation.selection_idea (partnership_id, selection_id, number, idea_id, title, cost)"
                                + " select :partnership, :selection, 1 + coalesce((select max(number)"
                                + " from innovation.selection_idea where selection_id = :selection), 0), id, title, :cost"
                                + " from innovation.idea where id = :idea and partnership_id = :partnership"
                                + " and title is not null and state = 'open'"
                                + " on conflict (selection_id, idea_id) do update set cost = excluded.cost")
                .param("partnership", selection.partnership().value())
                .param("selection", selection.id())
                .param("cost", cost)
                .param("idea", idea)
                .update();
    }

    // by way of negative numbers, because no two may be equal at any moment
    private void renumber(Selection selection) {
        database.sql("update innovation.selection_idea c set number = -r.place from (select idea_id,"
                        + " row_number() over (order by number) place from innovation.selection_idea"
                        + " where selection_id = :selection) r"
                        + " where c.selection_id = :selection and c.idea_id = r.idea_id")
                .param("selection", selection.id())
                .update();
        database.sql("update innovation.selection_idea set number = -number where selection_id = ?")
                .param(selection.id())
                .update();
    }

    private void record(Partnership partnership, Selection selection, String title, Actor by) {
        acts.record(new Act(
                partnership.id(), by, "innovation-act-selection-changed", selection.path(partnership.path()), title));
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec statement, Facts facts) {
        return statement
                .param("title", facts.title())
                .param("about", facts.about())
                .param("unit", facts.unit().word())
                .param("currency", facts.currency(), Types.VARCHAR)
                .param("budget", facts.budget())
                .param("electorate", facts.electorate().word())
                .param("kind", facts.kind().word())
                .param("points", facts.points())
                .param("rule", facts.rule().word())
                .param("opens", facts.opens().atOffset(ZoneOffset.UTC))
                .param("closes", facts.closes().atOffset(ZoneOffset.UTC))
                .param("zone", facts.zone().getId());
    }

    private static Offered offered(ResultSet row, int number) throws SQLException {
        BigDecimal cost = row.getBigDecimal("cost");
        return new Offered(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getBoolean("chosen"),
                cost == null || cost.signum() == 0
                        ? ""
                        : cost.stripTrailingZeros().toPlainString());
    }
}
