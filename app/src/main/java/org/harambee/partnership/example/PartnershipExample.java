package org.harambee.partnership.example;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Affiliates;
import org.harambee.database.Example;
import org.harambee.database.Ids;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * "Re-imagining UNLOCK", as far as it is known from public pages. When the partners joined is not known, and so it is
 * not said; the people who speak for them here are made up, but for the two public authors of one session.
 */
@Component
@Order(30)
class PartnershipExample implements Example {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final JdbcClient database;
    private final Affiliates affiliates;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    PartnershipExample(JdbcClient database, Affiliates affiliates, People people, Ids ids, Clock clock) {
        this.database = database;
        this.affiliates = affiliates;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String module() {
        return "partnership";
    }

    @Override
    public void load() {
        UnlockFacts facts = new UnlockFacts();
        UUID partnership = partnership();
        facts.all("partners").forEach(partner -> partner(partnership, partner));
        facts.all("mandates").forEach(mandate -> mandate(partnership, mandate));
        facts.all("phases").forEach(phase -> phase(partnership, phase));
        int place = 0;
        for (JsonNode fact : facts.all("facts")) {
            fact(partnership, ++place, fact);
        }
        facts.all("milestones").forEach(milestone -> milestone(partnership, milestone));
    }

    private UUID partnership() {
        UUID id = ids.next();
        database.sql("insert into partnership.partnership (id, slug, name, purpose, languages, zone, opened_at)"
                        + " values (?, 'unlock-2023', 'Re-imagining UNLOCK', ?, ?, ?, ?)")
                .param(id)
                .param("A new format for innovation in free knowledge that serves the communities of each region and"
                        + " the whole movement, built by six affiliates on what each of them is strong at.")
                .param(new String[] {"en"})
                .param(ZONE.getId())
                .param(now())
                .update();
        return id;
    }

    private void partner(UUID partnership, JsonNode partner) {
        affiliate(UnlockFacts.text(partner, "code"))
                .ifPresent(affiliate -> database.sql("insert into partnership.partner"
                                + " (id, partnership_id, affiliate_id, role, evidence, invited_at, joined_at)"
                                + " values (?, ?, ?, ?, ?::jsonb, ?, ?)")
                        .param(ids.next())
                        .param(partnership)
                        .param(affiliate)
                        .param(UnlockFacts.text(partner, "role"))
                        .param(UnlockFacts.evidence(partner))
                        .param(now())
                        .param(now())
                        .update());
    }

    private void mandate(UUID partnership, JsonNode mandate) {
        Optional<UUID> affiliate = affiliate(UnlockFacts.text(mandate, "affiliate"));
        Optional<UUID> person = people.ofUserName(UnlockFacts.text(mandate, "person"))
                .map(Person::id)
                .map(id -> id.value());
        if (affiliate.isPresent() && person.isPresent()) {
            database.sql("insert into partnership.mandate (id, partnership_id, affiliate_id, person_id, role, given_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .param(ids.next())
                    .param(partnership)
                    .param(affiliate.get())
                    .param(person.get())
                    .param(UnlockFacts.text(mandate, "role"))
                    .param(now())
                    .update();
        }
    }

    private void phase(UUID partnership, JsonNode phase) {
        database.sql("insert into partnership.phase"
                        + " (id, partnership_id, name, starts, ends, goal, outputs, methods, note, evidence)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)")
                .param(ids.next())
                .param(partnership)
                .param(UnlockFacts.text(phase, "name"))
                .param(UnlockFacts.text(phase, "starts"))
                .param(UnlockFacts.text(phase, "ends"))
                .param(UnlockFacts.text(phase, "goal"))
                .param(UnlockFacts.texts(phase, "outputs"))
                .param(UnlockFacts.texts(phase, "methods"))
                .param(UnlockFacts.text(phase, "note"))
                .param(UnlockFacts.evidence(phase))
                .update();
    }

    private void fact(UUID partnership, int place, JsonNode fact) {
        database.sql("insert into partnership.fact (id, partnership_id, place, text, evidence)"
                        + " values (?, ?, ?, ?, ?::jsonb)")
                .param(ids.next())
                .param(partnership)
                .param(place)
                .param(UnlockFacts.text(fact, "text"))
                .param(UnlockFacts.evidence(fact))
                .update();
    }

    // the sources give days, not hours; who did it stays empty where no source says so
    private void milestone(UUID partnership, JsonNode milestone) {
        String affiliate = UnlockFacts.text(milestone, "affiliate");
        database.sql("insert into partnership.act (id, partnership_id, at, affiliate_id, kind, path, subject)"
                        + " values (?, ?, ?, ?, ?, '/p/unlock-2023/journey', ?)")
                .param(ids.next())
                .param(partnership)
                .param(LocalDate.parse(UnlockFacts.text(milestone, "on"))
                        .atStartOfDay(ZONE)
                        .toOffsetDateTime())
                .param(affiliateOrNone(affiliate))
                .param(affiliate.isEmpty() ? "partnership-act-milestone" : "partnership-act-milestone-of")
                .param(UnlockFacts.text(milestone, "subject"))
                .update();
    }

    private @Nullable UUID affiliateOrNone(String code) {
        return affiliate(code).orElse(null);
    }

    private Optional<UUID> affiliate(String code) {
        return affiliates.ofCode(code).map(Affiliate::id).map(id -> id.value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
