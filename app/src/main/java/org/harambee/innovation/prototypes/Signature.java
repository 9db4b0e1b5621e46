package org.harambee.innovation.prototypes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.harambee.affiliates.Names;
import org.jspecify.annotations.Nullable;

/** Who did something, for which affiliate, and when. */
public record Signature(UUID personId, @Nullable UUID affiliateId, Instant at) implements Names.Speaker {

    /** A signature from columns of these names. */
    public static Signature of(ResultSet row, String person, String affiliate, String at) throws SQLException {
        return new Signature(
                row.getObject(person, UUID.class),
                row.getObject(affiliate, UUID.class),
                row.getObject(at, OffsetDateTime.class).toInstant());
    }

    /** From the columns {@code person_id}, {@code affiliate_id} and {@code at}. */
    public static Signature of(ResultSet row) throws SQLException {
        return of(row, "person_id", "affiliate_id", "at");
    }

    /** The same, or nothing where it has not been done. */
    public static @Nullable Signature ifDone(ResultSet row, String person, String affiliate, String at)
            throws SQLException {
        return row.getObject(at) == null ? null : of(row, person, affiliate, at);
    }

    @Override
    public @Nullable String wikiName() {
        return null;
    }
}
