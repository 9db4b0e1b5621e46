package org.harambee.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.ui.NotHere;
import org.harambee.ui.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds partnerships, always through the eyes of a viewer: what you may not see is not here. */
@Repository
public class Partnerships {
    private static final String VISIBLE = """
            select p.id, p.slug, p.name, p.purpose, p.languages, p.zone from partnership.partnership p
            where p.opened_at is not null and (p.audience = 'public' or :administrator or exists (
                select from partnership.mandate m
                where m.partnership_id = p.id and m.person_id = :person and m.until is null))
            """;

    private final JdbcClient database;

    Partnerships(JdbcClient database) {
        this.database = database;
    }

    /** The partnership of this address. */
    public Partnership visible(String slug, Viewer viewer) throws NotHere {
        return find(slug, viewer).orElseThrow(NotHere::new);
    }

    public Optional<Partnership> find(String slug, Viewer viewer) {
        return seenBy(viewer, VISIBLE + "and p.slug = :slug")
                .param("slug", slug)
                .query(Partnerships::partnership)
                .optional();
    }

    public List<Partnership> all(Viewer viewer) {
        return seenBy(viewer, VISIBLE + "order by p.name").query(Partnerships::partnership).list();
    }

    /** The partnership of this address for a program that looks for nobody, such as an import. */
    public Optional<Partnership> ofSlug(String slug) {
        return database.sql("select id, slug, name, purpose, languages, zone from partnership.partnership where slug = ?")
                .param(slug)
                .query(Partnerships::partnership)
                .optional();
    }

    /** The affiliates that have joined and not left, by name. */
    public List<AffiliateId> partners(PartnershipId partnership) {
        return database.sql("select affiliate_id from partnership.partner"
                        + " where partnership_id = ? and joined_at is not null and left_at is null order by joined_at")
                .param(partnership.value())
                .query(UUID.class)
                .stream()
                .map(AffiliateId::new)
                .toList();
    }

    /** Whether the person holds a mandate of a partner in this partnership today. */
    public boolean mandated(PartnershipId partnership, PersonId person) {
        return mandate(partnership, person).isPresent();
    }

    /** The affiliate the person speaks for in this partnership. */
    public Optional<AffiliateId> mandate(PartnershipId partnership, PersonId person) {
        return database.sql("select affiliate_id from partnership.mandate"
                        + " where partnership_id = ? and person_id = ? and until is null order by since limit 1")
                .param(partnership.value())
                .param(person.value())
                .query(UUID.class)
                .optional()
                .map(AffiliateId::new);
    }

    private JdbcClient.StatementSpec seenBy(Viewer viewer, String sql) {
        return database.sql(sql)
                .param("administrator", viewer.administrator())
                .param("person", viewer.personId(), java.sql.Types.OTHER);
    }

    private static Partnership partnership(ResultSet row, int number) throws SQLException {
        return new Partnership(
                new PartnershipId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("languages").getArray()),
                ZoneId.of(row.getString("zone")));
    }
}
