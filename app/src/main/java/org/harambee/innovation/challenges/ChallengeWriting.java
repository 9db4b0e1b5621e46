package org.harambee.innovation.challenges;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Addresses;
import org.harambee.ui.Revised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells challenges, puts them into other words, and says what has become of them. */
@Repository
class ChallengeWriting {
    private static final String CALL =
            "(select id from innovation.call where partnership_id = :partnership and code = :call)";

    private final JdbcClient database;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    ChallengeWriting(JdbcClient database, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    String tell(Partnership partnership, ChallengeText words, Actor by) {
        String code = ids.code();
        fill(
                        "insert into innovation.challenge (id, partnership_id, code, slug, theme, text, affected,"
                                + " grounds, links, reach, language, call_id, told_at, told_by, told_for, changed_at)"
                                + " values (:id, :partnership, :code, :slug, :theme, :text, :affected, :grounds, :links,"
                                + " :reach, :language, " + CALL + ", :now, :by, :for, :now)",
                        partnership,
                        words)
                .param("id", ids.next())
                .param("code", code)
                .param("by", by.person().value())
                .param("for", by.affiliateValue())
                .update();
        Challenge told = held(partnership, code);
        return record(partnership, "innovation-act-challenge", told, by);
    }

    /** @param version the version the person had before them when they began to type */
    @Transactional
    Revised<Challenge> revise(
            Partnership partnership, Challenge challenge, ChallengeText words, int version, Actor by) {
        Challenge before = held(partnership, challenge.code());
        if (before.words().equals(words)) {
            return new Revised.Saved<>(partnership.path() + before.path());
        }
        if (before.version() != version) {
            return new Revised.Overtaken<>(before);
        }
        // what its own people now say in other words needs no evidence from elsewhere
        fill(
                        "update innovation.challenge set evidence = case when text = :text then evidence end,"
                                + " slug = :slug, theme = :theme, text = :text, affected = :affected,"
                                + " grounds = :grounds, links = :links, reach = :reach, language = :language,"
                                + " call_id = " + CALL + ", version = version + 1, changed_at = :now"
                                + " where partnership_id = :partnership and code = :code",
                        partnership,
                        words)
                .param("code", before.code())
                .update();
        Challenge after = held(partnership, before.code());
        return new Revised.Saved<>(record(partnership, "innovation-act-challenge-changed", after, by));
    }

    /**
     * Says what has become of a challenge; false where someone else has said something else meanwhile.
     *
     * @param mark the status the person had before them
     */
    @Transactional
    boolean say(Partnership partnership, Challenge challenge, ChallengeStatus status, String mark, Actor by) {
        Challenge before = held(partnership, challenge.code());
        if (before.status().says(status)) {
            return true;
        }
        if (!before.status().mark().equals(mark)) {
            return false;
        }
        database.sql("update innovation.challenge set state = :state, state_note = :note, state_link = :link,"
                        + " state_at = :now, state_by = :by, state_for = :for"
                        + " where partnership_id = :partnership and code = :code")
                .param("state", status.state().word())
                .param("note", status.note())
                .param("link", status.link())
                .param("now", now())
                .param("by", by.person().value())
                .param("for", by.affiliateValue())
                .param("partnership", partnership.id().value())
                .param("code", challenge.code())
                .update();
        record(partnership, "innovation-act-challenge-" + status.state().word(), before, by);
        return true;
    }

    private Challenge held(Partnership partnership, String code) {
        return database.sql(Challenges.CHALLENGE + "and c.code = :code for update of c")
                .param("partnership", partnership.id().value())
                .param("code", code)
                .query(Challenges::challenge)
                .single();
    }

    private JdbcClient.StatementSpec fill(String sql, Partnership partnership, ChallengeText words) {
        return database.sql(sql)
                .param("partnership", partnership.id().value())
                .param("slug", Addresses.slug(words.text()))
                .param("theme", words.theme())
                .param("text", words.text())
                .param("affected", words.affected())
                .param("grounds", words.grounds())
                .param("links", words.links().toArray(String[]::new))
                .param("reach", words.reach() == null ? null : words.reach().word())
                .param("language", words.language())
                .param("call", words.call())
                .param("now", now());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private String record(Partnership partnership, String kind, Challenge challenge, Actor by) {
        String path = partnership.path() + challenge.path();
        // what was taken back is not told on in the activity
        String subject = kind.endsWith(ChallengeStatus.State.WITHDRAWN.word()) ? challenge.code() : challenge.text();
        acts.record(new Act(partnership.id(), by, kind, path, subject));
        return path;
    }
}
