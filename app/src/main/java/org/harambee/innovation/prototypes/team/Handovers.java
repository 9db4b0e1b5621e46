package org.harambee.innovation.prototypes.team;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what those who left a team left to the others. */
@Repository
class Handovers {
    private final JdbcClient database;
    private final Team team;
    private final Acts acts;
    private final Clock clock;

    Handovers(JdbcClient database, Team team, Acts acts, Clock clock) {
        this.database = database;
        this.team = team;
        this.acts = acts;
        this.clock = clock;
    }

    /** Who left the team with some words to the others, also where they were taken back. */
    Optional<Member> find(PrototypeId prototype, UUID member) {
        return team.members(prototype).stream()
                .filter(one -> one.id().equals(member))
                .filter(one -> one.handover().withdrawn() != null
                        || !one.handover().text().isEmpty())
                .findFirst();
    }

    /**
     * Puts one into other words.
     *
     * @param version the version the person had before them when they began to type
     * @return false where it was corrected in another window, or taken back, meanwhile
     */
    @Transactional
    boolean correct(PrototypePlace.At at, Member member, String text, int version, Actor by) {
        if (!keep(member, version, by)) {
            return false;
        }
        database.sql("update innovation.prototype_member set handover = ?, changed_at = ?, version = version + 1"
                        + " where id = ?")
                .params(text, now(), member.id())
                .update();
        acts.record(new Act(
                at.partnership().id(),
                by,
                "innovation-act-prototype-handover-corrected",
                at.coded() + "/team",
                at.title()));
        return true;
    }

    // what it says now, before it says something else; of two windows the second waits here and finds another version
    private boolean keep(Member member, int version, Actor by) {
        return database.sql("insert into innovation.prototype_handover_wording (partnership_id, prototype_id,"
                                + " member_id, version, handover, replaced_by, replaced_for, replaced_at)"
                                + " select partnership_id, prototype_id, id, version, handover, ?::uuid, ?::uuid,"
                                + " ?::timestamptz from innovation.prototype_member"
                                + " where id = ? and version = ? and withdrawn_at is null for update")
                        .param(by.person().value())
                        .param(by.affiliateValue())
                        .param(now())
                        .param(member.id())
                        .param(version)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
