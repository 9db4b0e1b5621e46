package org.harambee.innovation.adoptions;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.database.Ids;
import org.harambee.innovation.Adopted;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Revised;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes things home for affiliates, and keeps what they tell of it. */
@Repository
class Adopting {
    private final JdbcClient database;
    private final Adoptions adoptions;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Adopting(
            JdbcClient database,
            Adoptions adoptions,
            Acts acts,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.database = database;
        this.adoptions = adoptions;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** The address of the adoption; nothing where the affiliate has taken it home before and not ended that. */
    @Transactional
    Optional<String> adopt(Partnership partnership, Subject subject, AffiliateId affiliate, Words words, Actor by) {
        UUID id = ids.next();
        String code = ids.code();
        int added = fill(
                        "insert into innovation.adoption (id, partnership_id, code, affiliate_id, idea_id, prototype_id,"
                                + " place, difference, since, link, language, adopted_at, adopted_by)"
                                + " values (:id, :partnership, :code, :affiliate, :idea, :prototype, :place, :difference,"
                                + " :since, :link, :language, :now, :by) on conflict"
                                + " (affiliate_id, (coalesce(idea_id, prototype_id))) where ended_at is null do nothing",
                        words)
                .param("id", id)
                .param("partnership", partnership.id().value())
                .param("code", code)
                .param("affiliate", affiliate.value())
                .param("idea", subject.idea(), Types.OTHER)
                .param("prototype", subject.prototype(), Types.OTHER)
                .param("now", now())
                .param("by", by.person().value())
                .update();
        if (added == 0) {
            return Optional.empty();
        }
        events.publishEvent(new Adopted(partnership.id(), id, affiliate));
        return Optional.of(record(partnership, "innovation-act-adopted", code, by));
    }

    /** @param version the version the person had before them when they began to type */
    @Transactional
    Revised<Adoption> revise(Partnership partnership, Adoption adoption, Words words, int version, Actor by) {
        Adoption before = held(partnership, adoption);
        if (before.words().equals(words)) {
            return new Revised.Saved<>(before.path(partnership.path()));
        }
        if (before.version() != version) {
            return new Revised.Overtaken<>(before);
        }
        fill(
                        "update innovation.adoption set place = :place, difference = :difference, since = :since,"
                                + " link = :link, language = :language, version = version + 1 where id = :id",
                        words)
                .param("id", before.id())
                .update();
        return new Revised.Saved<>(record(partnership, "innovation-act-adoption-changed", before.code(), by));
    }

    @Transactional
    String tell(Partnership partnership, Adoption adoption, Report report, Actor by) {
        database.sql("insert into innovation.adoption_report"
                        + " (id, partnership_id, adoption_id, text, link, language, told_at, told_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(partnership.id().value())
                .param(adoption.id())
                .param(report.text())
                .param(report.link())
                .param(report.language())
                .param(now())
                .param(by.person().value())
                .update();
        return record(partnership, "innovation-act-adoption-told", adoption.code(), by) + "#reports";
    }

    /** What has ended already ends no more. */
    @Transactional
    void end(Partnership partnership, Adoption adoption, String reason, Actor by) {
        int ended = database.sql("update innovation.adoption set ended_at = ?, ended_by = ?, reason = ?"
                        + " where id = ? and ended_at is null")
                .params(now(), by.person().value(), reason, adoption.id())
                .update();
        if (ended == 1) {
            record(partnership, "innovation-act-adoption-ended", adoption.code(), by);
        }
    }

    private Adoption held(Partnership partnership, Adoption adoption) {
        return database.sql(Adoptions.OF_PARTNERSHIP + "and a.id = :id for update of a")
                .param("partnership", partnership.id().value())
                .param("id", adoption.id())
                .query((row, number) -> Adoptions.adoption(row, partnership))
                .single();
    }

    private String record(Partnership partnership, String kind, String code, Actor by) {
        Adoption after = adoptions.find(partnership, code).orElseThrow();
        String path = after.path(partnership.path());
        String title = after.subject().title();
        acts.record(new Act(partnership.id(), by, kind, path, title == null ? code : title));
        return path;
    }

    private JdbcClient.StatementSpec fill(String sql, Words words) {
        return database.sql(sql)
                .param("place", words.place())
                .param("difference", words.difference())
                .param("since", words.since().text())
                .param("link", words.link())
                .param("language", words.language(), Types.VARCHAR);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
