package org.harambee.innovation.challenges;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.innovation.ChallengeId;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which affiliates have a challenge, too. */
@Repository
class Shares {
    private final JdbcClient database;
    private final Acts acts;
    private final Clock clock;

    Shares(JdbcClient database, Acts acts, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
    }

    /** The affiliates that share a challenge, the first to say so in front. */
    List<AffiliateId> of(ChallengeId challenge) {
        return database
                .sql("select affiliate_id from innovation.challenge_share where challenge_id = ?"
                        + " order by at, affiliate_id")
                .param(challenge.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AffiliateId::new)
                .toList();
    }

    /** How many share each of these challenges; those that nobody shares are left out. */
    Map<ChallengeId, Integer> counts(List<Challenge> challenges) {
        UUID[] asked =
                challenges.stream().map(challenge -> challenge.id().value()).toArray(UUID[]::new);
        record Counted(UUID challenge, int count) {}
        return database
                .sql("select challenge_id, count(*) from innovation.challenge_share"
                        + " where challenge_id = any(?) group by challenge_id")
                .param(asked)
                .query((row, number) -> new Counted(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(one -> new ChallengeId(one.challenge()), Counted::count));
    }

    /** Says for the actor's affiliate that it has the challenge, too, or takes that back; twice is once. */
    @Transactional
    void share(Partnership partnership, Challenge challenge, boolean shared, Actor by) {
        int changed = shared ? add(partnership, challenge, by) : remove(challenge, by);
        if (changed == 1) {
            String kind = shared ? "innovation-act-challenge-shared" : "innovation-act-challenge-unshared";
            String path = partnership.path() + challenge.path();
            acts.record(new Act(partnership.id(), by, kind, path, challenge.text()));
        }
    }

    private int add(Partnership partnership, Challenge challenge, Actor by) {
        return database.sql("insert into innovation.challenge_share"
                        + " (partnership_id, challenge_id, affiliate_id, person_id, at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .param(partnership.id().value())
                .param(challenge.id().value())
                .param(by.affiliateValue())
                .param(by.person().value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int remove(Challenge challenge, Actor by) {
        return database.sql("delete from innovation.challenge_share where challenge_id = ? and affiliate_id = ?")
                .param(challenge.id().value())
                .param(by.affiliateValue())
                .update();
    }
}
