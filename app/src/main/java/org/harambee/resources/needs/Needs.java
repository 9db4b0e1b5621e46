package org.harambee.resources.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.partnership.HelpWanted.Origin;
import org.harambee.partnership.HelpWanted.State;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Worded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what is needed in partnerships. */
@Repository("neededThings")
public class Needs {
    static final String NEED = "select n.*,"
            + " (select count(*) from resources.need_answer a where a.need_id = n.id) as answers"
            + " from resources.need n where n.partnership_id = :partnership ";
    private static final String OPEN_FIRST = " order by n.state = 'open' desc, n.id desc";

    private final JdbcClient database;

    Needs(JdbcClient database) {
        this.database = database;
    }

    /** The need of an address: a code, with or without words behind it. */
    Optional<Need> find(PartnershipId partnership, String address) {
        int end = address.indexOf('-');
        return asked(NEED + "and n.code = :code", partnership)
                .param("code", (end < 0 ? address : address.substring(0, end)).toUpperCase(Locale.ROOT))
                .query(Needs::need)
                .optional();
    }

    /** What was asked for from one place. */
    List<Need> from(PartnershipId partnership, UUID origin) {
        return asked(NEED + "and n.origin_id = :origin" + OPEN_FIRST, partnership)
                .param("origin", origin)
                .query(Needs::need)
                .list();
    }

    /** @param state which to look for; none for all, what is open in front */
    List<Need> of(PartnershipId partnership, Optional<State> state, int most) {
        String sql = NEED + (state.isPresent() ? "and n.state = :state" : "") + OPEN_FIRST + " limit :most";
        JdbcClient.StatementSpec asked = asked(sql, partnership).param("most", most);
        return state.map(one -> asked.param("state", one.word()))
                .orElse(asked)
                .query(Needs::need)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, PartnershipId partnership) {
        return database.sql(sql).param("partnership", partnership.value());
    }

    static Need need(ResultSet row, int number) throws SQLException {
        return new Need(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("slug"),
                affiliate(row, "affiliate_id"),
                wording(row),
                origin(row),
                standing(row),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("asked_by", UUID.class)).map(PersonId::new),
                row.getInt("answers"),
                row.getBoolean("invented"),
                row.getInt("version"));
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getString("what"),
                row.getString("text"),
                new Amount(
                        row.getBigDecimal("quantity"),
                        Worded.find(Amount.Unit.class, row.getString("unit")).orElse(null),
                        row.getString("currency"),
                        row.getString("amount")),
                row.getObject("until_day", LocalDate.class),
                List.of((String[]) row.getArray("languages").getArray()));
    }

    private static Optional<Origin> origin(ResultSet row) throws SQLException {
        UUID id = row.getObject("origin_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new Origin(id, row.getString("origin_title"), row.getString("origin_path")));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("state_at", OffsetDateTime.class);
        return new Standing(
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("state_note"),
                at == null ? null : at.toInstant(),
                affiliate(row, "state_for"));
    }

    private static Optional<AffiliateId> affiliate(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AffiliateId::new);
    }
}
