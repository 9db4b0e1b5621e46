package org.harambee.partnership.start;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.Memberships;
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.invitations.Invitations;
import org.harambee.ui.NotHere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft a partnership: its first partner has joined, the others are asked. */
@Component
class Openings {
    private final JdbcClient database;
    private final Drafts drafts;
    private final Slugs slugs;
    private final Partnerships partnerships;
    private final Affiliates affiliates;
    private final Memberships memberships;
    private final Invitations invitations;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Openings(
            JdbcClient database,
            Drafts drafts,
            Slugs slugs,
            Partnerships partnerships,
            Affiliates affiliates,
            Memberships memberships,
            Invitations invitations,
            Acts acts,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.slugs = slugs;
        this.partnerships = partnerships;
        this.affiliates = affiliates;
        this.memberships = memberships;
        this.invitations = invitations;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Opening open(UUID id) {
        Draft draft = drafts.held(id).orElseThrow(NotHere::new);
        if (draft.openedAs() != null) {
            return new Opening.Opened(path(draft.openedAs()));
        }
        if (!memberships.coordinates(draft.startedBy(), draft.startedFor())) {
            return new Opening.NotForThem();
        }
        PartnershipId partnership = new PartnershipId(ids.next());
        if (!insert(partnership, draft)) {
            return new Opening.AddressTaken(slugs.free(draft.slug()));
        }
        drafts.opened(draft, partnership);
        return begin(partnerships.of(partnership).orElseThrow(), draft);
    }

    private Opening begin(Partnership partnership, Draft draft) {
        Actor starter = new Actor(draft.startedBy(), draft.startedFor());
        join(partnership, draft);
        acts.record(
                new Act(partnership.id(), starter, "partnership-act-opened", partnership.path(), partnership.name()));
        List<Affiliate> asked = draft.partners().stream()
                .filter(affiliate -> !affiliate.equals(draft.startedFor()))
                .flatMap(affiliate -> affiliates.find(affiliate).stream())
                .toList();
        invitations.invite(partnership, asked, starter);
        return new Opening.Opened(partnership.path());
    }

    private boolean insert(PartnershipId id, Draft draft) {
        return database.sql("insert into partnership.partnership (id, slug, name, purpose, languages, zone,"
                                + " audience, opened_at, opened_by, opened_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?) on conflict (slug) do nothing")
                        .param(id.value())
                        .param(draft.slug())
                        .param(draft.name())
                        .param(draft.purpose())
                        .param(draft.languages().toArray(String[]::new))
                        .param(draft.zone())
                        .param(draft.audience().word())
                        .param(now())
                        .param(draft.startedBy().value())
                        .param(draft.startedFor().value())
                        .update()
                == 1;
    }

    private void join(Partnership partnership, Draft draft) {
        UUID person = draft.startedBy().value();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(draft.zone()));
        database.sql("insert into partnership.partner (id, partnership_id, affiliate_id, invited_at, invited_by,"
                        + " joined_at, joined_by, since) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(draft.startedFor().value())
                .param(now())
                .param(person)
                .param(now())
                .param(person)
                .param(today.toString())
                .update();
        database.sql("insert into partnership.mandate"
                        + " (id, partnership_id, affiliate_id, person_id, since, given_at, given_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(draft.startedFor().value())
                .param(person)
                .param(today)
                .param(now())
                .param(person)
                .update();
    }

    private String path(PartnershipId partnership) {
        return partnerships.of(partnership).orElseThrow(NotHere::new).path();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
