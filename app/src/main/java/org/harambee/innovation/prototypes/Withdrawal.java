package org.harambee.innovation.prototypes;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * That something which was told is taken back.
 *
 * @param signature who took it back, for whom, and when
 * @param because why; empty where whoever told it took it back
 */
public record Withdrawal(Signature signature, String because) {

    /** From its columns; nothing while it stands. */
    public static @Nullable Withdrawal ifDone(ResultSet row) throws SQLException {
        return row.getObject("withdrawn_at") == null ? null : of(row);
    }

    /** The same of something that is taken back. */
    public static Withdrawal of(ResultSet row) throws SQLException {
        return new Withdrawal(
                Signature.of(row, "withdrawn_by", "withdrawn_for", "withdrawn_at"), row.getString("withdrawn_because"));
    }
}
