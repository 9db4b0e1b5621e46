package org.harambee.innovation.challenges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.innovation.ChallengeId;
import org.harambee.innovation.Reach;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the challenges of partnerships. */
@Repository
public class Challenges {
    static final String CHALLENGE = "select c.*, coalesce(k.code, '') as call_code from innovation.challenge c"
            + " left join innovation.call k on k.id = c.call_id where c.partnership_id = :partnership ";
    private static final String ORDER = " order by c.told_at, c.id limit :limit offset :offset";

    private final JdbcClient database;

    Challenges(JdbcClient database) {
        this.database = database;
    }

    /** The first ones told, without those that were withdrawn. */
    public List<Challenge> of(PartnershipId partnership, int limit) {
        return found(partnership, ChallengeFilter.NONE, 0, limit);
    }

    /** The challenge of an address: a code, with or without words behind it. */
    public Optional<Challenge> find(PartnershipId partnership, String address) {
        int end = address.indexOf('-');
        return database.sql(CHALLENGE + "and c.code = :code")
                .param("partnership", partnership.value())
                .param("code", end < 0 ? address : address.substring(0, end))
                .query(Challenges::challenge)
                .optional();
    }

    List<Challenge> found(PartnershipId partnership, ChallengeFilter filter, int offset, int limit) {
        return asked(CHALLENGE + filter.condition() + ORDER, partnership, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(Challenges::challenge)
                .list();
    }

    int count(PartnershipId partnership, ChallengeFilter filter) {
        String sql = "select count(*) from innovation.challenge c left join innovation.call k on k.id = c.call_id"
                + " where c.partnership_id = :partnership " + filter.condition();
        return asked(sql, partnership, filter).query(Integer.class).single();
    }

    /** The themes there are. */
    List<String> themes(PartnershipId partnership) {
        return distinct("theme", partnership);
    }

    /** The languages there are. */
    List<String> languages(PartnershipId partnership) {
        return distinct("language", partnership);
    }

    /** The affiliates that have told or share any. */
    List<AffiliateId> affiliates(PartnershipId partnership) {
        return database
                .sql("select told_for from innovation.challenge where partnership_id = :partnership"
                        + " and told_for is not null and state <> 'withdrawn' union"
                        + " select affiliate_id from innovation.challenge_share where partnership_id = :partnership")
                .param("partnership", partnership.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(AffiliateId::new)
                .toList();
    }

    private List<String> distinct(String column, PartnershipId partnership) {
        return database.sql("select distinct " + column + " from innovation.challenge where partnership_id = ? and "
                        + column + " <> '' and state <> 'withdrawn' order by 1")
                .param(partnership.value())
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, PartnershipId partnership, ChallengeFilter filter) {
        return database.sql(sql).param("partnership", partnership.value()).params(filter.params());
    }

    static Challenge challenge(ResultSet row, int number) throws SQLException {
        return new Challenge(
                new ChallengeId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("slug"),
                words(row),
                status(row),
                Evidence.read(row.getString("evidence")),
                Optional.ofNullable(row.getObject("told_by", UUID.class)).map(PersonId::new),
                affiliate(row, "told_for"),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("invented"),
                row.getInt("version"));
    }

    private static ChallengeText words(ResultSet row) throws SQLException {
        return new ChallengeText(
                row.getString("text"),
                row.getString("theme"),
                row.getString("affected"),
                row.getString("grounds"),
                List.of((String[]) row.getArray("links").getArray()),
                reach(row.getString("reach")),
                row.getString("language"),
                row.getString("call_code"));
    }

    private static ChallengeStatus status(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("state_at", OffsetDateTime.class);
        return new ChallengeStatus(
                Worded.find(ChallengeStatus.State.class, row.getString("state")).orElseThrow(),
                row.getString("state_note"),
                row.getString("state_link"),
                at == null ? null : at.toInstant(),
                affiliate(row, "state_for"));
    }

    private static @Nullable Reach reach(@Nullable String word) {
        return word == null ? null : Worded.find(Reach.class, word).orElseThrow();
    }

    private static Optional<AffiliateId> affiliate(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AffiliateId::new);
    }
}
