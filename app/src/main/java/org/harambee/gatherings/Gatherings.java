package org.harambee.gatherings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.NotHere;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds gatherings, always within a partnership: whoever may see that may see what is in it. */
@Repository
public class Gatherings {
    private static final String GATHERING = """
            select g.*, t.words, t.names, t.lengths, t.minutes
            from gatherings.gathering g
            cross join lateral (
                select coalesce(array_agg(word order by position), '{}') words,
                    coalesce(array_agg(name order by position), '{}') names,
                    coalesce(array_agg(length order by position), '{}') lengths,
                    coalesce(array_agg(minutes order by position), '{}') minutes
                from gatherings.session_type where gathering_id = g.id) t
            """;

    private final JdbcClient database;

    Gatherings(JdbcClient database) {
        this.database = database;
    }

    /** The gathering of this address in a partnership that the viewer has been found to see. */
    public Gathering in(Partnership partnership, String slug) throws NotHere {
        return find(partnership, slug).orElseThrow(NotHere::new);
    }

    public Optional<Gathering> find(Partnership partnership, String slug) {
        return database.sql(GATHERING + "where g.partnership_id = ? and g.slug = ?")
                .param(partnership.id().value())
                .param(slug)
                .query((row, number) -> gathering(row, partnership))
                .optional();
    }

    /** All of a partnership, the newest first. */
    public List<Gathering> of(Partnership partnership) {
        return database.sql(GATHERING + "where g.partnership_id = ? order by g.starts_on desc, g.name")
                .param(partnership.id().value())
                .query((row, number) -> gathering(row, partnership))
                .list();
    }

    private static Gathering gathering(ResultSet row, Partnership partnership) throws SQLException {
        return new Gathering(
                new GatheringId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                row.getString("slug"),
                partnership.path() + "/gatherings/" + row.getString("slug"),
                row.getString("name"),
                new Gathering.Days(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        ZoneId.of(row.getString("zone"))),
                call(row),
                details(row),
                types(row),
                row.getInt("version"));
    }

    private static Gathering.Call call(ResultSet row) throws SQLException {
        String zone = row.getString("call_zone");
        return new Gathering.Call(
                instant(row, "call_opens"), instant(row, "call_closes"), zone == null ? null : ZoneId.of(zone));
    }

    private static Gathering.Details details(ResultSet row) throws SQLException {
        return new Gathering.Details(
                row.getString("place"),
                row.getString("organiser"),
                row.getString("languages"),
                row.getString("halls"),
                row.getString("about"),
                Evidence.read(row.getString("evidence")));
    }

    private static List<SessionType> types(ResultSet row) throws SQLException {
        String[] words = (String[]) row.getArray("words").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        String[] lengths = (String[]) row.getArray("lengths").getArray();
        Integer[] minutes = (Integer[]) row.getArray("minutes").getArray();
        List<SessionType> types = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            types.add(new SessionType(
                    words[i],
                    names[i],
                    Worded.find(SessionType.Length.class, lengths[i]).orElseThrow(),
                    minutes[i]));
        }
        return List.copyOf(types);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
