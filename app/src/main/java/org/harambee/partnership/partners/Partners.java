package org.harambee.partnership.partners;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.partnership.PartnershipId;
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
                .query(PartnerRow::of)
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
                        .query(PartnerRow::of)
                        .list())
                .stream()
                .findFirst();
    }

    /** The invitations that wait for an answer of these affiliates. */
    public List<Partner> invited(Collection<AffiliateId> invited) {
        UUID[] values = invited.stream().map(AffiliateId::value).toArray(UUID[]::new);
        return named(database.sql(NEWEST.formatted("affiliate_id = any(?)") + "order by invited_at, id")
                        .param(values)
                        .query(PartnerRow::of)
                        .list())
                .stream()
                .filter(Partner::invited)
                .toList();
    }

    private List<Partner> named(List<PartnerRow> rows) {
        Map<AffiliateId, Affiliate> names =
                affiliates.named(rows.stream().map(PartnerRow::affiliate).toList());
        return rows.stream()
                .filter(row -> names.containsKey(row.affiliate()))
                .map(row -> row.named(Objects.requireNonNull(names.get(row.affiliate()))))
                .toList();
    }
}
