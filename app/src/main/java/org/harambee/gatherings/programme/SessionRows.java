package org.harambee.gatherings.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.harambee.gatherings.Gathering;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of a gathering as rows of a list: one statement, however many there are. */
@Repository
public class SessionRows {
    static final int MOST = 1_000;

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
        return database.sql("""
                        select s.code, s.title_slug, s.public_id, s.title, s.author_names, s.author_affiliations, s.type,
                            s.themes, s.level, s.invented, coalesce(i.named, 0) named
                        from gatherings.session s
                        left join (
                            select session_id, count(*) named from gatherings.interest
                            where named and partnership_id = :partnership group by session_id) i on i.session_id = s.id
                        where s.gathering_id = :gathering
                            and (:words = '' or concat_ws(' ', s.public_id, s.title, s.abstract,
                                array_to_string(s.author_names, ' '), array_to_string(s.author_affiliations, ' '))
                                ilike '%' || :pattern || '%')
                            and (:type = '' or s.type = :type)
                            and (:theme = '' or :theme = any(s.themes))
                            and (:level = '' or s.level = :level)
                        order by length(s.public_id), s.public_id, lower(s.title), s.code
                        limit :most
                        """)
                .param("partnership", gathering.partnership().value())
                .param("gathering", gathering.id().value())
                .param("words", filter.words())
                .param("pattern", filter.words().replaceAll("([\\\\%_])", "\\\\$1"))
                .param("type", filter.type())
                .param("theme", filter.theme())
                .param("level", filter.level())
                .param("most", MOST)
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
                List.of((String[]) row.getArray("author_names").getArray()),
                List.of((String[]) row.getArray("author_affiliations").getArray()),
                row.getString("type"),
                List.of((String[]) row.getArray("themes").getArray()),
                row.getString("level"),
                row.getBoolean("invented"),
                row.getInt("named"));
    }
}
