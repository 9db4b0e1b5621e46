package org.harambee.partnership.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartialDate;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the partners of a partnership and who was asked to become one. */
@Repository
public class Partners {
    // of several rows for an affiliate the newest counts: it may have left and been invited again
    private static final String NEWEST = """
            select * from (
                select distinct on (partnership_id, affiliate_id) p.*,
                    coalesce(left_at, declined_at, withdrawn_at, joined_at, invited_at) as last_at,
                    coalesce(left_by, declined_by, withdrawn_by, joined_by, invited_by) as last_by
                from partnership.partner p
                where %s
                order by partnership_id, affiliate_id, invited_at desc, id desc) newest
            """;

    private final JdbcClient database;
    private final Affiliates affiliates;

    Partners(JdbcClient database, Affiliates affiliates) {
        this.database = database;
        this.affiliates = affiliates;
    }

    /** Everyone who was asked to join: those who have joined first, in that order. */
    public List<Partner> all(PartnershipId partnership) {
        return named(database.sql(NEWEST.formatted("partnership_id = ?")
                        + "order by left_at is not null, joined_at nulls last, invited_at, id")
                .param(partnership.value())
                .query(Row::of)
                .list());
    }

    public List<Partner> joined(PartnershipId partnership) {
        return all(partnership).stream().filter(Partner::joined).toList();
    }

    /** How the affiliate of this code stands with the partnership. */
    public Optional<Partner> find(PartnershipId partnership, String code) {
        return affiliates.ofCode(code).flatMap(affiliate -> find(partnership, affiliate.id()));
    }

    public Optional<Partner> find(PartnershipId partnership, AffiliateId affiliate) {
        return named(database.sql(NEWEST.formatted("partnership_id = ? and affiliate_id = ?"))
                        .param(partnership.value())
                        .param(affiliate.value())
                        .query(Row::of)
                        .list())
                .stream()
                .findFirst();
    }

    /** The invitations that wait for an answer of these affiliates. */
    public List<Partner> invited(Collection<AffiliateId> invited) {
        UUID[] values = invited.stream().map(AffiliateId::value).toArray(UUID[]::new);
        return named(database.sql(NEWEST.formatted("affiliate_id = any(?)") + "order by invited_at, id")
                        .param(values)
                        .query(Row::of)
                        .list())
                .stream()
                .filter(Partner::invited)
                .toList();
    }

    private List<Partner> named(List<Row> rows) {
        Map<AffiliateId, Affiliate> names =
                affiliates.named(rows.stream().map(Row::affiliate).toList());
        return rows.stream()
                .filter(row -> names.containsKey(row.affiliate()))
                .map(row -> row.named(names.get(row.affiliate())))
                .toList();
    }

    private record Row(
            UUID id,
            PartnershipId partnership,
            AffiliateId affiliate,
            String role,
            @Nullable Evidence evidence,
            PartnerState state,
            Moment last,
            @Nullable PartialDate since,
            String reason,
            String handover) {

        static Row of(ResultSet row, int number) throws SQLException {
            String since = row.getString("since");
            return new Row(
                    row.getObject("id", UUID.class),
                    new PartnershipId(row.getObject("partnership_id", UUID.class)),
                    new AffiliateId(row.getObject("affiliate_id", UUID.class)),
                    row.getString("role"),
                    Evidence.read(row.getString("evidence")),
                    state(row),
                    last(row),
                    since == null ? null : PartialDate.read(since).orElse(null),
                    orEmpty(row.getString("left_because")),
                    orEmpty(row.getString("handover")));
        }

        private static PartnerState state(ResultSet row) throws SQLException {
            if (row.getObject("left_at") != null) {
                return PartnerState.LEFT;
            }
            if (row.getObject("declined_at") != null) {
                return PartnerState.DECLINED;
            }
            if (row.getObject("withdrawn_at") != null) {
                return PartnerState.WITHDRAWN;
            }
            return row.getObject("joined_at") != null ? PartnerState.JOINED : PartnerState.INVITED;
        }

        private static Moment last(ResultSet row) throws SQLException {
            UUID by = row.getObject("last_by", UUID.class);
            return new Moment(
                    row.getObject("last_at", OffsetDateTime.class).toInstant(), by == null ? null : new PersonId(by));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }

        Partner named(@Nullable Affiliate name) {
            return new Partner(
                    id,
                    partnership,
                    java.util.Objects.requireNonNull(name),
                    role,
                    evidence,
                    state,
                    last,
                    since,
                    reason,
                    handover);
        }
    }
}
