package org.harambee.innovation.juries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The juries of partnerships. Every change counts {@link Jury#version}. */
@Repository
class Juries {
    private static final String JURY = "select * from innovation.jury where partnership_id = ? ";

    private final JdbcClient database;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Juries(JdbcClient database, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest first. */
    List<Jury> of(PartnershipId partnership) {
        return database.sql(JURY + "order by id desc")
                .param(partnership.value())
                .query(Juries::jury)
                .list();
    }

    Optional<Jury> find(PartnershipId partnership, String code) {
        return database.sql(JURY + "and code = ?")
                .params(partnership.value(), code.toUpperCase(Locale.ROOT))
                .query(Juries::jury)
                .optional();
    }

    @Transactional
    Jury add(Partnership partnership, Jury.Sheet sheet, @Nullable Actor by) {
        String code = ids.code();
        database.sql("insert into innovation.jury (id, partnership_id, code, name, about, state, criteria, points,"
                        + " reviews, load, most_per_affiliate, language, blind, starts, ends, invented, told_by, told_for,"
                        + " changed_at) values (:id, :partnership, :code, :name, :about, 'preparing', :criteria::jsonb,"
                        + " :points, :reviews, :load, :affiliate, :language, :blind, :starts, :ends, :invented, :by, :for,"
                        + " :now)")
                .params(columns(sheet))
                .param("id", ids.next())
                .param("partnership", partnership.id().value())
                .param("code", code)
                .param("invented", by == null)
                .param("by", by == null ? null : by.person().value())
                .param("for", by == null ? null : by.affiliateValue())
                .param("now", now())
                .update();
        Jury jury = find(partnership.id(), code).orElseThrow();
        record(partnership, jury, "innovation-act-jury", by);
        return jury;
    }

    /** Changes what is told of a jury; false where it has changed since this version, or is no longer prepared. */
    @Transactional
    boolean change(Partnership partnership, Jury jury, Jury.Sheet sheet, Actor by) {
        boolean changed = database.sql("update innovation.jury set name = :name, about = :about,"
                                + " criteria = :criteria::jsonb, points = :points, reviews = :reviews, load = :load,"
                                + " most_per_affiliate = :affiliate, language = :language, blind = :blind,"
                                + " starts = :starts, ends = :ends, proved = null, version = version + 1,"
                                + " changed_at = :now where id = :id and version = :version and state = 'preparing'")
                        .params(columns(sheet))
                        .param("id", jury.id().value())
                        .param("version", jury.version())
                        .param("now", now())
                        .update()
                == 1;
        if (changed) {
            record(partnership, jury, "innovation-act-jury-changed", by);
        }
        return changed;
    }

    /** The round goes on to its next state; false where it has changed since this version. */
    @Transactional
    boolean advance(Partnership partnership, Jury jury, JuryState to, @Nullable Actor by) {
        boolean changed = count(jury, "state = '" + to.word() + "'");
        if (changed) {
            record(partnership, jury, "innovation-act-jury-" + to.word(), by);
        }
        return changed;
    }

    /** Counts a change of the round; false where it has changed since this version. */
    boolean count(Jury jury, String changes) {
        return database.sql("update innovation.jury set version = version + 1, changed_at = ?, " + changes
                                + " where id = ? and version = ?")
                        .params(now(), jury.id().value(), jury.version())
                        .update()
                == 1;
    }

    void record(Partnership partnership, Jury jury, String kind, @Nullable Actor by) {
        if (by != null) {
            acts.record(new Act(
                    partnership.id(),
                    by,
                    kind,
                    partnership.path() + jury.path(),
                    jury.sheet().name()));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Map<String, @Nullable Object> columns(Jury.Sheet sheet) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", sheet.name());
        columns.put("about", sheet.about());
        columns.put("criteria", JsonMapper.shared().writeValueAsString(sheet.criteria()));
        columns.put("points", sheet.rules().points());
        columns.put("reviews", sheet.rules().reviews());
        columns.put("load", sheet.rules().load());
        columns.put("affiliate", sheet.rules().mostPerAffiliate());
        columns.put("language", sheet.rules().language().word());
        columns.put("blind", sheet.rules().blind());
        columns.put("starts", sheet.starts());
        columns.put("ends", sheet.ends());
        return columns;
    }

    static Jury jury(ResultSet row, int number) throws SQLException {
        return new Jury(
                new JuryId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                row.getString("code"),
                Worded.find(JuryState.class, row.getString("state")).orElseThrow(),
                sheet(row),
                (Boolean) row.getObject("proved"),
                row.getBoolean("invented"),
                row.getInt("version"));
    }

    private static Jury.Sheet sheet(ResultSet row) throws SQLException {
        return new Jury.Sheet(
                row.getString("name"),
                row.getString("about"),
                List.of(JsonMapper.shared().readValue(row.getString("criteria"), Criterion[].class)),
                new JuryRules(
                        row.getInt("points"),
                        row.getInt("reviews"),
                        row.getInt("load"),
                        row.getInt("most_per_affiliate"),
                        Worded.find(JuryRules.Reading.class, row.getString("language"))
                                .orElseThrow(),
                        row.getBoolean("blind")),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class));
    }
}
