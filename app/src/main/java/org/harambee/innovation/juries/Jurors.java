package org.harambee.innovation.juries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;
import org.harambee.ui.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Asks jurors, keeps what they say of themselves and of the ideas, and which ideas they read. */
@Repository
class Jurors {
    private final JdbcClient database;
    private final Changes changes;
    private final Clock clock;

    Jurors(JdbcClient database, Changes changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** Asks somebody, also once more after they declined or left; false where they are asked or on the jury already. */
    @Transactional
    boolean invite(Jury jury, PersonId person, Optional<AffiliateId> affiliate, @Nullable Actor by) {
        boolean invited = database.sql("insert into innovation.jury_juror (partnership_id, jury_id, person_id,"
                                + " affiliate_id, state, invited_at, invited_by) values (?, ?, ?, ?, 'invited', ?, ?)"
                                + " on conflict (jury_id, person_id) do update set state = 'invited',"
                                + " affiliate_id = excluded.affiliate_id, invited_by = excluded.invited_by"
                                + " where jury_juror.state in ('declined', 'left')")
                        .param(jury.partnership().value())
                        .param(jury.id().value())
                        .param(person.value())
                        .param(affiliate.map(AffiliateId::value).orElse(null))
                        .param(now())
                        .param(by == null ? null : by.person().value())
                        .update()
                == 1;
        touched(jury);
        return invited;
    }

    /**
     * What a juror says of themselves, by which they accept; false where they are no longer asked, or the jury has closed.
     *
     * @param shown the ideas of which they could say something: what they said of others stays
     */
    @Transactional
    boolean accept(Jury jury, Juror juror, Collection<IdeaId> shown, Collection<Wish> wishes) {
        int accepted = database.sql("update innovation.jury_juror m set state = 'accepted', languages = ?, themes = ?,"
                        + " load = ?, answered_at = ? where jury_id = ? and person_id = ?"
                        + " and state in ('invited', 'accepted') and exists (select from innovation.jury j"
                        + " where j.id = m.jury_id and j.state <> 'closed')")
                .param(juror.languages().toArray(String[]::new))
                .param(juror.themes().toArray(String[]::new))
                .param(juror.load())
                .param(now())
                .param(jury.id().value())
                .param(juror.person().value())
                .update();
        if (accepted == 0) {
            return false;
        }
        database.sql("delete from innovation.jury_wish where jury_id = ? and person_id = ? and idea_id = any(?)")
                .param(jury.id().value())
                .param(juror.person().value())
                .param(shown.stream().map(IdeaId::value).toArray(UUID[]::new))
                .update();
        wishes.forEach(wish -> wish(jury, wish));
        // what they must not review they must not be asked for; those who look after the round find it missing
        database.sql("delete from innovation.jury_review r using innovation.jury_wish w where r.jury_id = ?"
                        + " and r.person_id = ? and r.state = 'assigned' and w.jury_id = r.jury_id"
                        + " and w.person_id = r.person_id and w.idea_id = r.idea_id and w.wish = 'conflict'")
                .params(jury.id().value(), juror.person().value())
                .update();
        touched(jury);
        return true;
    }

    @Transactional
    void decline(Jury jury, PersonId person) {
        database.sql("update innovation.jury_juror set state = 'declined', answered_at = ?"
                        + " where jury_id = ? and person_id = ? and state = 'invited'")
                .params(now(), jury.id().value(), person.value())
                .update();
        touched(jury);
    }

    /** Adds ideas to be read behind those that are, and tells how many of them are new. */
    @Transactional
    int read(Jury jury, List<IdeaId> ideas) {
        int before = database.sql("select coalesce(max(position), 0) from innovation.jury_idea where jury_id = ?")
                .param(jury.id().value())
                .query(Integer.class)
                .single();
        int added = 0;
        for (IdeaId idea : ideas) {
            added += database.sql("insert into innovation.jury_idea (partnership_id, jury_id, idea_id, position)"
                            + " values (?, ?, ?, ?) on conflict do nothing")
                    .param(jury.partnership().value())
                    .param(jury.id().value())
                    .param(idea.value())
                    .param(before + added + 1)
                    .update();
        }
        touched(jury);
        return added;
    }

    /** Takes an idea off again; false where it was not read, or reviewing has begun. */
    @Transactional
    boolean leaveOut(Jury jury, IdeaId idea) {
        int preparing = database.sql("select 1 from innovation.jury where id = ? and state = 'preparing' for update")
                .param(jury.id().value())
                .query()
                .listOfRows()
                .size();
        if (preparing == 0) {
            return false;
        }
        for (String table : List.of("jury_idea", "jury_wish", "jury_decision", "jury_review")) {
            database.sql("delete from innovation." + table + " where jury_id = ? and idea_id = ?")
                    .params(jury.id().value(), idea.value())
                    .update();
        }
        touched(jury);
        return true;
    }

    private void wish(Jury jury, Wish wish) {
        database.sql("insert into innovation.jury_wish (partnership_id, jury_id, person_id, idea_id, wish, word)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(jury.partnership().value())
                .param(jury.id().value())
                .param(wish.person().value())
                .param(wish.idea().value())
                .param(wish.kind().word())
                .param(wish.word())
                .update();
    }

    // a plan that was looked at before this no longer holds
    private void touched(Jury jury) {
        database.sql("update innovation.jury set version = version + 1, proved = null, changed_at = ? where id = ?")
                .params(now(), jury.id().value())
                .update();
        changes.announce();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
