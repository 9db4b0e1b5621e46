package org.harambee.partnership.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartialDate;
import org.harambee.partnership.PartnershipId;
import org.jspecify.annotations.Nullable;

/** A row of the table of partners, before its affiliate is known by name. */
record PartnerRow(
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

    static PartnerRow of(ResultSet row, int number) throws SQLException {
        String since = row.getString("since");
        return new PartnerRow(
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

    Partner named(Affiliate name) {
        return new Partner(id, partnership, name, role, evidence, state, last, since, reason, handover);
    }
}
