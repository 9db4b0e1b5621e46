package org.harambee.innovation.prototypes.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.database.Ids;
import org.harambee.identity.PersonId;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.EarlierWording;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.innovation.prototypes.Withdrawal;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who builds a prototype. While it runs somebody of its team stays, unless the partner they act for leaves. */
@Repository
public class Team {
    private final JdbcClient database;
    private final Prototypes prototypes;
    private final Ids ids;
    private final Clock clock;
    private final Changes changes;

    Team(JdbcClient database, Prototypes prototypes, Ids ids, Clock clock, Changes changes) {
        this.database = database;
        this.prototypes = prototypes;
        this.ids = ids;
        this.clock = clock;
        this.changes = changes;
    }

    /** All there are and were, the first to join in front. */
    public List<Member> members(PrototypeId prototype) {
        return database.sql("select * from innovation.prototype_member where prototype_id = ? order by joined_at, id")
                .param(prototype.value())
                .query(mapper(prototype))
                .list();
    }

    /** Of these prototypes, the affiliates for which their teams act now. */
    public Map<PrototypeId, Set<AffiliateId>> affiliates(Collection<PrototypeId> of) {
        return database
                .sql("select prototype_id, affiliate_id from innovation.prototype_member"
                        + " where prototype_id = any(?) and left_at is null and affiliate_id is not null")
                .param(of.stream().map(PrototypeId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new PrototypeId(row.getObject(1, UUID.class)), new AffiliateId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Whether nobody builds it any more. */
    public boolean empty(PrototypeId prototype) {
        return database.sql("select not exists (select from innovation.prototype_member"
                        + " where prototype_id = ? and left_at is null)")
                .param(prototype.value())
                .query(Boolean.class)
                .single();
    }

    /** A person as one of the team, for whom they joined it. */
    public Optional<Actor> actor(Prototype prototype, UUID person) {
        return database.sql("select affiliate_id from innovation.prototype_member"
                        + " where prototype_id = ? and person_id = ? and left_at is null")
                .params(prototype.id().value(), person)
                .query((row, number) -> new Actor(new PersonId(person), affiliate(row)))
                .optional();
    }

    /** Lets somebody in; false where they are in already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean join(PartnershipId partnership, PrototypeId prototype, Actor actor, String role) {
        return database.sql("insert into innovation.prototype_member (id, partnership_id, prototype_id, person_id,"
                                + " affiliate_id, role, joined_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .param(ids.next())
                        .param(partnership.value())
                        .param(prototype.value())
                        .param(actor.person().value())
                        .param(actor.affiliateValue())
                        .param(role)
                        .param(now())
                        .update()
                == 1;
    }

    /** @return false where they are the last of a prototype that runs */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean leave(PrototypeId prototype, PersonId person, String handover) {
        // of the last two who leave at once the second waits here and stays
        boolean running = prototypes.held(prototype).running();
        List<UUID> others = database.sql("select person_id from innovation.prototype_member"
                        + " where prototype_id = ? and left_at is null and person_id <> ?")
                .params(prototype.value(), person.value())
                .query(UUID.class)
                .list();
        if (running && others.isEmpty()) {
            return false;
        }
        database.sql("update innovation.prototype_member set left_at = ?, departure = 'self', handover = ?"
                        + " where prototype_id = ? and person_id = ? and left_at is null")
                .params(now(), handover, prototype.value(), person.value())
                .update();
        return true;
    }

    /** Those who acted for a partner that has left the partnership are of no team there any more. */
    @Transactional
    void partnerLeft(PartnershipId partnership, AffiliateId affiliate) {
        database.sql("update innovation.prototype_member set left_at = ?, departure = 'partner'"
                        + " where partnership_id = ? and affiliate_id = ? and left_at is null")
                .params(now(), partnership.value(), affiliate.value())
                .update();
        database.sql("update innovation.prototype_request set answered_at = ?, answer = 'withdrawn'"
                        + " where partnership_id = ? and affiliate_id = ? and answered_at is null")
                .params(now(), partnership.value(), affiliate.value())
                .update();
        changes.announce();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private RowMapper<Member> mapper(PrototypeId prototype) {
        Map<UUID, List<EarlierWording<String>>> earlier = EarlierWording.of(
                database.sql("select *, member_id as told_id from innovation.prototype_handover_wording"
                                + " where prototype_id = ? order by version desc")
                        .param(prototype.value()),
                (row, number) -> row.getString("handover"));
        return (row, number) -> {
            UUID id = row.getObject("id", UUID.class);
            return member(row, handover(row, earlier.getOrDefault(id, List.of())));
        };
    }

    private static Member member(ResultSet row, Handover handover) throws SQLException {
        OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("role"),
                Signature.of(row, "person_id", "affiliate_id", "joined_at"),
                left == null ? null : left.toInstant(),
                "partner".equals(row.getString("departure")),
                handover);
    }

    // what was taken back is read by nobody, nor is what it said before
    private static Handover handover(ResultSet row, List<EarlierWording<String>> earlier) throws SQLException {
        Withdrawal withdrawn = Withdrawal.ifDone(row);
        return new Handover(
                withdrawn == null ? row.getString("handover") : "",
                Signature.ifDone(row, "person_id", "affiliate_id", "changed_at"),
                withdrawn == null ? earlier : List.of(),
                withdrawn,
                row.getInt("version"));
    }

    private static @Nullable AffiliateId affiliate(ResultSet row) throws SQLException {
        UUID affiliate = row.getObject("affiliate_id", UUID.class);
        return affiliate == null ? null : new AffiliateId(affiliate);
    }
}
