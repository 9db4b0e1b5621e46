package org.harambee.innovation.calls;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.database.Ids;
import org.harambee.innovation.Call;
import org.harambee.innovation.Programme;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Revised;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Starts, changes and closes calls. */
@Repository
class Calls {
    private final JdbcClient database;
    private final Programme programme;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Calls(JdbcClient database, Programme programme, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.programme = programme;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Starts a call and tells its path.
     *
     * @param of the affiliate whose call it is; none for all partners together
     */
    @Transactional
    String start(Partnership partnership, CallText text, Optional<AffiliateId> of, Actor by) {
        String code = ids.code();
        fill(
                        "insert into innovation.call (id, partnership_id, code, title, question, language, reach,"
                                + " affiliate_id, starts, ends, zone, guests, told_at, told_by, told_for, changed_at)"
                                + " values (:id, :partnership, :code, :title, :question, :language, :reach, :of, :starts,"
                                + " :ends, :zone, :guests, :now, :by, :for, :now)",
                        text)
                .param("id", ids.next())
                .param("of", of.map(AffiliateId::value).orElse(null))
                .param("by", by.person().value())
                .param("for", by.affiliateValue())
                .param("partnership", partnership.id().value())
                .param("code", code)
                .update();
        return record(partnership, "innovation-act-call", "/calls/" + code, text.title(), by);
    }

    /** @param version the version the person had before them when they began to type */
    @Transactional
    Revised<Call> revise(Partnership partnership, Call call, CallText text, int version, Actor by) {
        Call before = held(partnership, call);
        if (CallText.of(before).equals(text)) {
            return new Revised.Saved<>(partnership.path() + before.path());
        }
        if (before.version() != version) {
            return new Revised.Overtaken<>(before);
        }
        // what its own people now say in other words needs no evidence from elsewhere
        fill(
                        "update innovation.call set title = :title, question = :question, language = :language,"
                                + " reach = :reach, starts = :starts, ends = :ends, zone = :zone, guests = :guests,"
                                + " evidence = null, version = version + 1, changed_at = :now"
                                + " where partnership_id = :partnership and code = :code",
                        text)
                .param("partnership", partnership.id().value())
                .param("code", before.code())
                .update();
        return new Revised.Saved<>(record(partnership, "innovation-act-call-changed", before.path(), text.title(), by));
    }

    /** Closes a call before its last day, or lets it go on after that; twice is once. */
    @Transactional
    void close(Partnership partnership, Call call, boolean closed, Actor by) {
        Call before = held(partnership, call);
        if (closed == (before.closedAt() != null)) {
            return;
        }
        OffsetDateTime now = now();
        database.sql(
                        "update innovation.call set closed_at = :at, closed_by = :by, closed_for = :for,"
                                + " version = version + 1, changed_at = :now where partnership_id = :partnership and code = :code")
                .param("at", closed ? now : null)
                .param("by", closed ? by.person().value() : null)
                .param("for", closed ? by.affiliateValue() : null)
                .param("now", now)
                .param("partnership", partnership.id().value())
                .param("code", call.code())
                .update();
        String kind = closed ? "innovation-act-call-closed" : "innovation-act-call-reopened";
        record(partnership, kind, call.path(), call.title(), by);
    }

    private Call held(Partnership partnership, Call call) {
        database.sql("select id from innovation.call where partnership_id = ? and code = ? for update")
                .params(partnership.id().value(), call.code())
                .query()
                .singleRow();
        return programme.call(partnership.id(), call.code()).orElseThrow();
    }

    private JdbcClient.StatementSpec fill(String sql, CallText text) {
        Map<String, String> values = text.values();
        return database.sql(sql)
                .param("title", text.title())
                .param("question", text.question())
                .param("language", text.language())
                .param("reach", values.get("reach"))
                .param("starts", text.span().startsText())
                .param("ends", text.span().endsText())
                .param("zone", values.get("zone"))
                .param("guests", text.guests())
                .param("now", now());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private String record(Partnership partnership, String kind, String path, String title, Actor by) {
        acts.record(new Act(partnership.id(), by, kind, partnership.path() + path, title));
        return partnership.path() + path;
    }
}
