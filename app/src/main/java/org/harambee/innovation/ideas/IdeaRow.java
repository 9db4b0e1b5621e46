package org.harambee.innovation.ideas;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.Reach;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/** Reads an idea from its row. */
final class IdeaRow {
    static final String COLUMNS =
            "id, partnership_id, code, title_slug, state, title, language, text, problem, for_whom,"
                    + " first_step, strengths, reach, cost, cost_currency, cost_hours, picture, themes, concept, evidence,"
                    + " invented, source, told_at, told_for, guest_id, call_id, version";

    private IdeaRow() {}

    static Idea idea(ResultSet row, int number) throws SQLException {
        return new Idea(
                new IdeaId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                row.getString("code"),
                row.getString("title_slug"),
                Worded.find(IdeaState.class, row.getString("state")).orElseThrow(),
                napkin(row),
                origin(row),
                row.getInt("version"));
    }

    static Napkin napkin(ResultSet row) throws SQLException {
        String picture = row.getString("picture");
        return new Napkin(
                row.getString("title"),
                row.getString("language"),
                row.getString("text"),
                row.getString("problem"),
                row.getString("for_whom"),
                row.getString("first_step"),
                texts(row.getArray("strengths")),
                reach(row.getString("reach")),
                new Cost(row.getBigDecimal("cost"), row.getString("cost_currency"), row.getBigDecimal("cost_hours")),
                picture == null ? "" : picture,
                texts(row.getArray("themes")));
    }

    private static Idea.Origin origin(ResultSet row) throws SQLException {
        OffsetDateTime told = row.getObject("told_at", OffsetDateTime.class);
        return new Idea.Origin(
                row.getBoolean("concept"),
                Evidence.read(row.getString("evidence")),
                row.getBoolean("invented"),
                row.getString("source"),
                told == null ? null : told.toInstant(),
                Optional.ofNullable(row.getObject("told_for", UUID.class)).map(AffiliateId::new),
                row.getObject("guest_id", UUID.class),
                row.getObject("call_id", UUID.class));
    }

    static @Nullable Reach reach(@Nullable String word) {
        return word == null ? null : Worded.find(Reach.class, word).orElseThrow();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
