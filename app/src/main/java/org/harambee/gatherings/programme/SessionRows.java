package org.harambee.gatherings.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.harambee.database.JoinedTexts;
import org.harambee.gatherings.Gathering;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of a gathering as rows of a list: one statement, however many there are. */
@Repository
public class SessionRows {
    static final int MOST = 1_000;

    private static final String ROWS = """
            select s.code, s.title_slug, s.public_id, s.title, s.type, s.level, s.invented, coalesce(i.named, 0) named,
                %s author_names, %s author_affiliations, %s themes
            from gatherings.session s
            left join (
                select session_id, count(*) named from gatherings.interest
                where named and partnership_id = ? group by session_id) i on i.session_id = s.id
            where s.gathering_id = ?
            """.formatted(
            JoinedTexts.sql("s.author_names"), JoinedTexts.sql("s.author_affiliations"), JoinedTexts.sql("s.themes"));
    private static final String IN_ORDER = " order by s.listed, s.code limit ?";

    private final JdbcClient database;

    SessionRows(JdbcClient database) {
        this.database = database;
    }

    /** @param interested how many show that they are interested */
    public record Row(
            String path,
            String code,
            @Nullable String publicId,
            String title,
            List<String> authors,
            List<String> affiliations,
            @Nullable String type,
            List<String> themes,
            @Nullable String level,
            boolean invented,
            int interested) {}

    List<Row> of(Gathering gathering, SessionFilter filter) {
        SessionCondition condition = SessionCondition.of(filter);
        return database.sql(ROWS + condition.sql() + IN_ORDER)
                .param(gathering.partnership().value())
                .param(gathering.id().value())
                .params(condition.parameters())
                .param(MOST)
                .query((row, number) -> row(row, gathering))
                .list();
    }

    private static Row row(ResultSet row, Gathering gathering) throws SQLException {
        String slug = row.getString("title_slug");
        return new Row(
                gathering.sessionsPath() + "/" + row.getString("code") + (slug.isEmpty() ? "" : "-" + slug),
                row.getString("code"),
                row.getString("public_id"),
                row.getString("title"),
                JoinedTexts.read(row.getString("author_names")),
                JoinedTexts.read(row.getString("author_affiliations")),
                row.getString("type"),
                JoinedTexts.read(row.getString("themes")),
                row.getString("level"),
                row.getBoolean("invented"),
                row.getInt("named"));
    }
}
