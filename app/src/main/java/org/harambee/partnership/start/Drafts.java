package org.harambee.partnership.start;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.database.Ids;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Audience;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.settings.Settings;
import org.harambee.ui.Worded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps drafts, each for the one who started it. */
@Repository
class Drafts {
    private final JdbcClient database;
    private final Slugs slugs;
    private final Ids ids;
    private final Clock clock;

    Drafts(JdbcClient database, Slugs slugs, Ids ids, Clock clock) {
        this.database = database;
        this.slugs = slugs;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person's drafts, the newest first. */
    List<Draft> of(PersonId person) {
        return database.sql("select * from partnership.draft where started_by = ? and opened_as is null"
                        + " order by started_at desc, id desc")
                .param(person.value())
                .query(Drafts::draft)
                .list();
    }

    Optional<Draft> find(UUID id, PersonId person) {
        return database.sql("select * from partnership.draft where id = ? and started_by = ?")
                .param(id)
                .param(person.value())
                .query(Drafts::draft)
                .optional();
    }

    /** The draft, kept from others until the transaction ends. */
    Optional<Draft> held(UUID id) {
        return database.sql("select * from partnership.draft where id = ? for update")
                .param(id)
                .query(Drafts::draft)
                .optional();
    }

    UUID start(PersonId person, AffiliateId affiliate, String name, String purpose, String zone) {
        UUID id = ids.next();
        database.sql("insert into partnership.draft"
                        + " (id, started_by, started_for, started_at, name, purpose, slug, zone)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(person.value())
                .param(affiliate.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(name)
                .param(purpose)
                .param(slugs.free(Slugs.of(name)))
                .param(zone)
                .update();
        return id;
    }

    /** A slug nobody has changed by hand follows the name. */
    void rename(Draft draft, AffiliateId affiliate, String name, String purpose) {
        boolean follows = draft.slug().startsWith(Slugs.of(draft.name()));
        database.sql("update partnership.draft set started_for = ?, name = ?, purpose = ?, slug = ? where id = ?")
                .param(affiliate.value())
                .param(name)
                .param(purpose)
                .param(follows ? slugs.free(Slugs.of(name)) : draft.slug())
                .param(draft.id())
                .update();
    }

    void choose(Draft draft, Collection<AffiliateId> partners) {
        database.sql("update partnership.draft set partners = ? where id = ?")
                .param(partners.stream().map(AffiliateId::value).distinct().toArray(UUID[]::new))
                .param(draft.id())
                .update();
    }

    void settle(Draft draft, Settings settings, String slug) {
        database.sql("update partnership.draft set languages = ?, zone = ?, slug = ?, audience = ? where id = ?")
                .param(settings.languages().toArray(String[]::new))
                .param(settings.zone())
                .param(slug)
                .param(settings.audience().word())
                .param(draft.id())
                .update();
    }

    void opened(Draft draft, PartnershipId partnership) {
        database.sql("update partnership.draft set opened_as = ? where id = ?")
                .param(partnership.value())
                .param(draft.id())
                .update();
    }

    void discard(UUID id, PersonId person) {
        database.sql("delete from partnership.draft where id = ? and started_by = ? and opened_as is null")
                .param(id)
                .param(person.value())
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        UUID opened = row.getObject("opened_as", UUID.class);
        return new Draft(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("started_by", UUID.class)),
                new AffiliateId(row.getObject("started_for", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("slug"),
                Worded.find(Audience.class, row.getString("audience")).orElse(Audience.PUBLIC),
                Arrays.stream((UUID[]) row.getArray("partners").getArray())
                        .map(AffiliateId::new)
                        .toList(),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getString("zone"),
                opened == null ? null : new PartnershipId(opened));
    }
}
