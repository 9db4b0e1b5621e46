package org.harambee.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.harambee.gatherings.Session.Content;
import org.harambee.gatherings.Session.Provenance;
import org.harambee.partnership.Evidence;
import org.harambee.ui.Addresses;
import org.jspecify.annotations.Nullable;

/** Between a session and its row. */
final class SessionMapping {
    private SessionMapping() {}

    static Session session(ResultSet row, Gathering gathering) throws SQLException {
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                gathering.partnership(),
                gathering.id(),
                row.getString("code"),
                path(gathering, row.getString("code"), row.getString("title_slug")),
                content(row),
                new Provenance(
                        Evidence.read(row.getString("evidence")),
                        row.getBoolean("invented"),
                        row.getBoolean("imported"),
                        texts(row, "unaligned_user_names"),
                        texts(row, "unaligned_affiliations")),
                row.getObject("submitted_by", UUID.class),
                row.getInt("version"));
    }

    static String path(Gathering gathering, String code, String titleSlug) {
        return gathering.sessionsPath() + "/" + code + (titleSlug.isEmpty() ? "" : "-" + titleSlug);
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getString("public_id"),
                row.getString("title"),
                row.getString("language"),
                authors(row),
                row.getString("type"),
                texts(row, "themes"),
                row.getString("level"),
                new Session.Texts(
                        row.getString("abstract"),
                        row.getString("special_requirements"),
                        row.getString("benefit"),
                        row.getString("slides")),
                new Session.Wishes(
                        row.getString("hybrid"),
                        row.getString("travel_grant"),
                        row.getString("recording"),
                        row.getString("photography"),
                        row.getString("pre_recorded")));
    }

    static List<Author> authors(ResultSet row) throws SQLException {
        List<String> names = texts(row, "author_names");
        List<String> userNames = texts(row, "author_user_names");
        List<String> affiliations = texts(row, "author_affiliations");
        List<Author> authors = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            authors.add(new Author(names.get(i), userNames.get(i), affiliations.get(i)));
        }
        return List.copyOf(authors);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The columns of what a submission says, as an insert and an update take them. */
    static Map<String, @Nullable Object> columns(Content content) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("title_slug", Addresses.slug(content.title()));
        columns.put("public_id", content.publicId());
        columns.put("title", content.title());
        columns.put("language", content.language());
        columns.put("author_names", column(content, Author::name));
        columns.put("author_user_names", column(content, Author::userName));
        columns.put("author_affiliations", column(content, Author::affiliation));
        columns.put("type", content.type());
        columns.put("themes", content.themes().toArray(String[]::new));
        columns.put("level", content.level());
        columns.put("abstract", content.texts().abstractText());
        columns.put("special_requirements", content.texts().specialRequirements());
        columns.put("benefit", content.texts().benefit());
        columns.put("slides", content.texts().slides());
        columns.put("hybrid", content.wishes().hybrid());
        columns.put("travel_grant", content.wishes().travelGrant());
        columns.put("recording", content.wishes().recording());
        columns.put("photography", content.wishes().photography());
        columns.put("pre_recorded", content.wishes().preRecorded());
        return columns;
    }

    private static String[] column(Content content, Function<Author, String> part) {
        return content.authors().stream().map(part).toArray(String[]::new);
    }
}
