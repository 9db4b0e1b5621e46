package org.harambee.innovation.selections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the selections of partnerships and the ideas on their ballots. */
@Repository
class Selections {
    private static final String SELECTION = "select s.*, exists (select from innovation.selection_decision d"
            + " where d.selection_id = s.id) decided from innovation.selection s ";

    private final JdbcClient database;

    Selections(JdbcClient database) {
        this.database = database;
    }

    /** The last to close in front. */
    List<Selection> of(PartnershipId partnership) {
        return database.sql(SELECTION + "where s.partnership_id = ? order by s.closes_at desc, s.id")
                .param(partnership.value())
                .query(Selections::selection)
                .list();
    }

    Optional<Selection> find(PartnershipId partnership, String code) {
        return database.sql(SELECTION + "where s.partnership_id = ? and s.code = ?")
                .params(partnership.value(), code)
                .query(Selections::selection)
                .optional();
    }

    /** The selection of an id that the program itself holds. */
    Selection of(UUID id) {
        return database.sql(SELECTION + "where s.id = ?")
                .param(id)
                .query(Selections::selection)
                .single();
    }

    /** The ideas on its ballot, in their order. */
    List<Candidate> candidates(UUID selection) {
        return database.sql("select c.number, c.idea_id, c.title, c.cost, i.code, i.language,"
                        + " i.state in ('withdrawn', 'merged') gone from innovation.selection_idea c"
                        + " join innovation.idea i on i.id = c.idea_id where c.selection_id = ? order by c.number")
                .param(selection)
                .query(Selections::candidate)
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                row.getInt("number"),
                row.getObject("idea_id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("language"),
                row.getBigDecimal("cost"),
                row.getBoolean("gone"));
    }

    private static Selection selection(ResultSet row, int number) throws SQLException {
        return new Selection(
                row.getObject("id", UUID.class),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                row.getString("code"),
                facts(row),
                row.getString("seed"),
                instant(row, "opened_at"),
                row.getBoolean("grouped"),
                row.getObject("counted_at") != null,
                row.getBoolean("decided"),
                row.getBoolean("invented"),
                Optional.ofNullable(row.getObject("told_for", UUID.class)).map(AffiliateId::new),
                row.getInt("version"));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getString("title"),
                row.getString("about"),
                Worded.find(Unit.class, row.getString("unit")).orElseThrow(),
                row.getString("currency"),
                row.getBigDecimal("budget"),
                Worded.find(Electorate.class, row.getString("electorate")).orElseThrow(),
                Worded.find(BallotKind.class, row.getString("kind")).orElseThrow(),
                row.getInt("points"),
                Worded.find(SelectionRule.class, row.getString("rule")).orElseThrow(),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
