package org.harambee.innovation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lessons of prototypes that have ended, for whoever collects what was learned. */
@Repository
public class PrototypeLessons {
    private static final String ENDED = " from innovation.prototype p"
            + " join innovation.prototype_ending e on e.prototype_id = p.id and e.reopened_at is null";
    private static final String LESSON =
            "select p.id, p.partnership_id, p.title, p.code, p.slug, p.language, p.invented,"
                    + " e.id ending, e.version, e.state, e.happened, e.learned, e.person_id, e.affiliate_id, e.at"
                    + ENDED
                    + " where p.partnership_id = ?";

    private final JdbcClient database;

    PrototypeLessons(JdbcClient database) {
        this.database = database;
    }

    /** All of a partnership, the last written in front. */
    public List<PrototypeLesson> of(Partnership partnership) {
        return database.sql(LESSON + " order by e.at desc, p.id")
                .param(partnership.id().value())
                .query((row, number) -> lesson(row, partnership.path()))
                .list();
    }

    /** The lessons of these; nothing of what runs, also where it was begun again. */
    public List<PrototypeLesson> of(Partnership partnership, Collection<PrototypeId> prototypes) {
        return database.sql(LESSON + " and p.id = any(?)")
                .param(partnership.id().value())
                .param(values(prototypes))
                .query((row, number) -> lesson(row, partnership.path()))
                .list();
    }

    /** Those of these prototypes that have a lesson, whatever partnership they are of. */
    public Set<PrototypeId> offering(Collection<PrototypeId> prototypes) {
        return database.sql("select p.id" + ENDED + " where p.id = any(?)")
                .param(values(prototypes))
                .query((row, number) -> new PrototypeId(row.getObject(1, UUID.class)))
                .set();
    }

    /** As which version the words of these ends stand now. */
    public Map<UUID, Integer> versions(Collection<UUID> endings) {
        Map<UUID, Integer> versions = new HashMap<>();
        database.sql("select id, version from innovation.prototype_ending where id = any(?)")
                .param(endings.toArray(UUID[]::new))
                .query(row -> {
                    versions.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return versions;
    }

    private static UUID[] values(Collection<PrototypeId> prototypes) {
        return prototypes.stream().map(PrototypeId::value).toArray(UUID[]::new);
    }

    private static PrototypeLesson lesson(ResultSet row, String partnershipPath) throws SQLException {
        UUID affiliate = row.getObject("affiliate_id", UUID.class);
        return new PrototypeLesson(
                new PrototypeId(row.getObject("id", UUID.class)),
                row.getObject("ending", UUID.class),
                row.getInt("version"),
                new PartnershipId(row.getObject("partnership_id", UUID.class)),
                row.getString("title"),
                Prototype.path(partnershipPath, row.getString("code"), row.getString("slug")),
                row.getString("state"),
                row.getString("happened"),
                row.getString("learned"),
                row.getString("language"),
                new PersonId(row.getObject("person_id", UUID.class)),
                affiliate == null ? null : new AffiliateId(affiliate),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("invented"));
    }
}
