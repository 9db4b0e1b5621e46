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
    private final Acts acts;
    private final Clock clock;

    Handovers(JdbcClient database, Acts acts, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
    }

    /** Who left the team with some words to the others, also where they were taken back. */
    Optional<Member> find(PrototypeId prototype, UUID member) {
        return database.sql("select * from innovation.prototype_member"
                        + " where prototype_id = ? and id = ? and handover <> ''")
                .params(prototype.value(), member)
                .query(Team::member)
                .optional();
    }

    /**
     * Puts one into other words.
     *
     * @param version the version the person had before them when they began to type
     * @return false where it was corrected in another window, or taken back, meanwhile
     */
    @Transactional
    boolean correct(PrototypePlace.At at, Member member, String text, int version, Actor by) {
        boolean corrected = database.sql("update innovation.prototype_member set handover = ?, changed_at = ?,"
                                + " version = version + 1 where id = ? and version = ? and withdrawn_at is null")
                        .params(text, now(), member.id(), version)
                        .update()
                == 1;
        if (corrected) {
            record(at, "innovation-act-prototype-handover-corrected", by);
        }
        return corrected;
    }

    /** Takes one back: nobody reads it any more, but that it was there. What was taken back before stays so. */
    @Transactional
    void withdraw(PrototypePlace.At at, Member member, Actor by) {
        int withdrawn = database.sql("update innovation.prototype_member set withdrawn_at = ?, withdrawn_by = ?,"
                        + " withdrawn_for = ? where id = ? and withdrawn_at is null")
                .param(now())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(member.id())
                .update();
        if (withdrawn == 1) {
            record(at, "innovation-act-prototype-handover-withdrawn", by);
        }
    }

    private void record(PrototypePlace.At at, String kind, Actor by) {
        acts.record(new Act(at.partnership().id(), by, kind, at.coded() + "/team", at.title()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
