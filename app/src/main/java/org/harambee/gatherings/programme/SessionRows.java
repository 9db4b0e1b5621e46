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
            select s.code, s.title_slug, s.public_id, s.title, %s, %s, s.type, %s, s.level, s.invented,
                coalesce(i.named, 0), s.language
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

    /**
     * @param interested how many show that they are interested
     * @param language the language of the title, BCP 47
     */
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
            int interested,
            @Nullable String language) {}

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

    // by position: looking twelve columns up by name in every row is felt in a list of hundreds
    private static Row row(ResultSet row, Gathering gathering) throws SQLException {
        String code = row.getString(1);
        String slug = row.getString(2);
        return new Row(
                gathering.sessionsPath() + "/" + code + (slug.isEmpty() ? "" : "-" + slug),
                code,
                row.getString(3),
                row.getString(4),
                JoinedTexts.read(row.getString(5)),
                JoinedTexts.read(row.getString(6)),
                row.getString(7),
                JoinedTexts.read(row.getString(8)),
                row.getString(9),
                row.getBoolean(10),
                row.getInt(11),
                row.getString(12));
    }
}
