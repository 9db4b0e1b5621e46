package org.harambee.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.ui.Language;
import org.harambee.ui.NotHere;
import org.harambee.ui.Viewer;
import org.harambee.ui.Worded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds partnerships, always through the eyes of a viewer: what you may not see is not here. One that is open to
 * partners only is seen by the people who hold a mandate in it and by the coordinators of its partners; when the last
 * partner has left, by those of them who stayed to the end.
 */
@Repository
public class Partnerships {
    private static final String COLUMNS =
            "select p.id, p.slug, p.name, p.purpose, p.languages, p.zone, p.audience, p.closed_at";
    private static final String MANDATES = """
        , array(select m.affiliate_id from partnership.mandate m
            where m.partnership_id = p.id and m.person_id = :person and m.until is null
            order by m.given_at, m.id) mandates
        """;
    private static final String FROM = " from partnership.partnership p ";
    private static final String SEEN = """
        where (p.audience = 'public' or :administrator
            or exists (select from partnership.mandate m
                where m.partnership_id = p.id and m.person_id = :person
                    and (m.until is null or m.until >= p.closed_at))
            or exists (select from partnership.partner a
                where a.partnership_id = p.id and a.affiliate_id = any(:coordinated) and a.joined_at is not null
                    and (a.left_at is null or a.left_at >= p.closed_at)))
        """;

    private static final String PARTNERSHIP = COLUMNS + FROM;
    private static final String VISIBLE = PARTNERSHIP + SEEN;
    private static final String VISITED = COLUMNS + MANDATES + FROM + SEEN + "and p.slug = :slug";

    private static final String ASKED = PARTNERSHIP + """
        where p.slug = :slug and exists (select from partnership.partner a
            where a.partnership_id = p.id and a.affiliate_id = any(:coordinated) and a.left_at is null)
        """;

    private static final UUID[] NOTHING = {};

    private final JdbcClient database;
    private final Memberships memberships;

    Partnerships(JdbcClient database, Memberships memberships) {
        this.database = database;
        this.memberships = memberships;
    }

    /** The partnership of this address. */
    public Partnership visible(String slug, Viewer viewer) throws NotHere {
        return find(slug, viewer).orElseThrow(NotHere::new);
    }

    public Optional<Partnership> find(String slug, Viewer viewer) {
        return visited(slug, viewer).map(Visit::partnership);
    }

    /** The viewer in the partnership of this address. */
    Visit visit(String slug, Viewer viewer) throws NotHere {
        return visited(slug, viewer).orElseThrow(NotHere::new);
    }

    private Optional<Visit> visited(String slug, Viewer viewer) {
        // most are public, or the viewer holds a mandate: only for the rest it matters what she coordinates
        return visited(slug, viewer, NOTHING)
                .or(() -> viewer.signedIn() ? visited(slug, viewer, coordinated(viewer)) : Optional.empty());
    }

    private Optional<Visit> visited(String slug, Viewer viewer, UUID[] coordinated) {
        return seenBy(viewer, coordinated, VISITED)
                .param("slug", slug)
                .query((row, number) -> new Visit(partnership(row, number), viewer, affiliates(row, "mandates")))
                .optional();
    }

    /** Whether somebody else would see it; of administrators this is not asked. */
    public boolean visibleTo(Partnership partnership, PersonId person) {
        return find(partnership.slug(), new Viewer(person.value(), null, false, Language.ENGLISH, partnership.zone()))
                .isPresent();
    }

    /** The partnership of this address for its invitation: also for the coordinators of those who are asked to join. */
    public Partnership visibleOrAsked(String slug, Viewer viewer) throws NotHere {
        return find(slug, viewer).or(() -> asked(slug, viewer)).orElseThrow(NotHere::new);
    }

    public List<Partnership> all(Viewer viewer) {
        return seenBy(viewer, coordinated(viewer), VISIBLE + "order by p.closed_at is not null, p.name, p.id")
                .query(Partnerships::partnership)
                .list();
    }

    /** The partnership of this address for a program that looks for nobody, such as an import. */
    public Optional<Partnership> ofSlug(String slug) {
        return database.sql(PARTNERSHIP + "where p.slug = ?")
                .param(slug)
                .query(Partnerships::partnership)
                .optional();
    }

    /** The partnership of an id that the program itself holds, such as an event's. */
    public Optional<Partnership> of(PartnershipId id) {
        return database.sql(PARTNERSHIP + "where p.id = ?")
                .param(id.value())
                .query(Partnerships::partnership)
                .optional();
    }

    /** The affiliates that have joined and not left, the one that joined first in front. */
    public List<AffiliateId> partners(PartnershipId partnership) {
        return database
                .sql("select affiliate_id from partnership.partner"
                        + " where partnership_id = ? and joined_at is not null and left_at is null"
                        + " order by joined_at, id")
                .param(partnership.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AffiliateId::new)
                .toList();
    }

    /** Whether the person holds a mandate of a partner in this partnership today. */
    public boolean mandated(PartnershipId partnership, PersonId person) {
        return mandate(partnership, person).isPresent();
    }

    /** The affiliate the person speaks for in this partnership; the one that gave its mandate first. */
    public Optional<AffiliateId> mandate(PartnershipId partnership, PersonId person) {
        return mandates(partnership, person).stream().findFirst();
    }

    /** The affiliates the person speaks for in this partnership. */
    public List<AffiliateId> mandates(PartnershipId partnership, PersonId person) {
        return database
                .sql("select affiliate_id from partnership.mandate"
                        + " where partnership_id = ? and person_id = ? and until is null order by given_at, id")
                .param(partnership.value())
                .param(person.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AffiliateId::new)
                .toList();
    }

    /** For whom the person speaks in these partnerships. */
    List<Presence.Mandate> mandates(Collection<UUID> partnerships, PersonId person) {
        return database.sql("select partnership_id, affiliate_id from partnership.mandate"
                        + " where partnership_id = any(?) and person_id = ? and until is null order by given_at, id")
                .param(partnerships.toArray(UUID[]::new))
                .param(person.value())
                .query((row, number) -> new Presence.Mandate(
                        new PartnershipId(row.getObject("partnership_id", UUID.class)),
                        new AffiliateId(row.getObject("affiliate_id", UUID.class))))
                .list();
    }

    /** How many partners each of these partnerships has; those without any are left out. */
    public Map<PartnershipId, Integer> sizes(Collection<PartnershipId> partnerships) {
        Map<PartnershipId, Integer> sizes = new HashMap<>();
        database.sql("select partnership_id, count(*) from partnership.partner where partnership_id = any(?)"
                        + " and joined_at is not null and left_at is null group by partnership_id")
                .param(partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .query(row -> {
                    sizes.put(new PartnershipId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return sizes;
    }

    /** Everyone who holds a mandate today, with the affiliate that gave theirs first. */
    public Map<PersonId, AffiliateId> holders(PartnershipId partnership) {
        Map<PersonId, AffiliateId> holders = new LinkedHashMap<>();
        database.sql("select person_id, affiliate_id from partnership.mandate"
                        + " where partnership_id = ? and until is null order by given_at, id")
                .param(partnership.value())
                .query(row -> {
                    holders.putIfAbsent(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            new AffiliateId(row.getObject("affiliate_id", UUID.class)));
                });
        return holders;
    }

    private Optional<Partnership> asked(String slug, Viewer viewer) {
        return database.sql(ASKED)
                .param("slug", slug)
                .param("coordinated", coordinated(viewer))
                .query(Partnerships::partnership)
                .optional();
    }

    private JdbcClient.StatementSpec seenBy(Viewer viewer, UUID[] coordinated, String sql) {
        return database.sql(sql)
                .param("administrator", viewer.administrator())
                .param("person", viewer.personId(), Types.OTHER)
                .param("coordinated", coordinated);
    }

    private UUID[] coordinated(Viewer viewer) {
        return viewer.id().map(PersonId::new).stream()
                .flatMap(person -> memberships.coordinatedBy(person).stream())
                .map(AffiliateId::value)
                .toArray(UUID[]::new);
    }

    private static List<AffiliateId> affiliates(ResultSet row, String column) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray(column).getArray();
        return Stream.of(ids).map(AffiliateId::new).toList();
    }

    private static Partnership partnership(ResultSet row, int number) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Partnership(
                new PartnershipId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("languages").getArray()),
                ZoneId.of(row.getString("zone")),
                Worded.find(Audience.class, row.getString("audience")).orElse(Audience.PUBLIC),
                closed == null ? null : closed.toInstant());
    }
}
