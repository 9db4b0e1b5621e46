package org.harambee.resources.needs;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.AffiliateId;
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.HelpWanted.Origin;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Addresses;
import org.harambee.ui.Revised;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for what is needed, puts it into other words, and says what has become of it. */
@Repository
class Asking {
    private final JdbcClient database;
    private final Needs needs;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Asking(JdbcClient database, Needs needs, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.needs = needs;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param origin what it is for; null where it is asked for by itself */
    @Transactional
    String ask(Partnership partnership, Wording wording, @Nullable Origin origin, Actor by) {
        String code = ids.code();
        fill(
                        "insert into resources.need (id, partnership_id, code, slug, affiliate_id, what, text, quantity,"
                                + " unit, currency, amount, until_day, languages, origin_id, origin_title,"
                                + " origin_path, asked_at, asked_by) values (:id, :partnership, :code, :slug, :for,"
                                + " :what, :text, :quantity, :unit, :currency, :amount, :until, :languages, :origin,"
                                + " :title, :path, :now, :by)",
                        wording)
                .param("id", ids.next())
                .param("partnership", partnership.id().value())
                .param("code", code)
                .param("origin", origin == null ? null : origin.id(), Types.OTHER)
                .param("title", origin == null ? null : origin.title(), Types.VARCHAR)
                .param("path", origin == null ? null : origin.path(), Types.VARCHAR)
                .param("for", by.affiliateValue(), Types.OTHER)
                .param("by", by.person().value())
                .param("now", now())
                .update();
        return record(partnership, "resources-act-need", code, by);
    }

    /** @param version the version the person had before them when they began to type */
    @Transactional
    Revised<Need> revise(Partnership partnership, Need need, Wording wording, int version, Actor by) {
        Need before = held(partnership, need);
        if (before.wording().equals(wording)) {
            return new Revised.Saved<>(before.path(partnership));
        }
        if (before.version() != version) {
            return new Revised.Overtaken<>(before);
        }
        fill(
                        "update resources.need set slug = :slug, what = :what, text = :text, quantity = :quantity,"
                                + " unit = :unit, currency = :currency, amount = :amount, until_day = :until,"
                                + " languages = :languages, version = version + 1 where id = :id",
                        wording)
                .param("id", before.id())
                .update();
        return new Revised.Saved<>(record(partnership, "resources-act-need-changed", before.code(), by));
    }

    /**
     * Says what has become of a need; false where someone else has said something else meanwhile.
     *
     * @param mark the standing the person had before them
     */
    @Transactional
    boolean say(Partnership partnership, Need need, Standing standing, String mark, Actor by) {
        Need before = held(partnership, need);
        if (before.standing().says(standing)) {
            return true;
        }
        if (!before.standing().mark().equals(mark)) {
            return false;
        }
        database.sql("update resources.need set state = ?, state_note = ?, state_at = ?, state_by = ?, state_for = ?"
                        + " where id = ?")
                .param(standing.state().word())
                .param(standing.note())
                .param(now())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(before.id())
                .update();
        record(partnership, "resources-act-need-" + standing.state().word(), before.code(), by);
        return true;
    }

    /** Ends what a partner that has left asked for by itself; what a team asked for is still the team's. */
    @Transactional
    void endAll(PartnershipId partnership, AffiliateId partner) {
        database.sql("update resources.need set state = 'ended', state_at = ? where partnership_id = ?"
                        + " and affiliate_id = ? and state = 'open' and origin_id is null")
                .params(now(), partnership.value(), partner.value())
                .update();
    }

    /** Ends what was asked for from one place that is over itself; the page says that this is why, so there is no note. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endFrom(Partnership partnership, UUID origin, Actor by) {
        database.sql("update resources.need set state = 'ended', state_at = ?, state_by = ?, state_for = ?"
                        + " where partnership_id = ? and origin_id = ? and state = 'open' returning code")
                .param(now())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(partnership.id().value())
                .param(origin)
                .query(String.class)
                .list()
                .forEach(code -> record(partnership, "resources-act-need-ended", code, by));
    }

    private Need held(Partnership partnership, Need need) {
        return database.sql(Needs.NEED + "and n.id = :id for update of n")
                .param("partnership", partnership.id().value())
                .param("id", need.id())
                .query(Needs::need)
                .single();
    }

    private String record(Partnership partnership, String kind, String code, Actor by) {
        Need after = needs.find(partnership.id(), code).orElseThrow();
        String path = after.path(partnership);
        acts.record(new Act(partnership.id(), by, kind, path, after.wording().what()));
        return path;
    }

    private JdbcClient.StatementSpec fill(String sql, Wording wording) {
        Amount amount = wording.amount();
        return database.sql(sql)
                .param("slug", Addresses.slug(wording.what()))
                .param("what", wording.what())
                .param("text", wording.text())
                .param("quantity", amount.quantity(), Types.NUMERIC)
                .param("unit", amount.unit() == null ? null : amount.unit().word(), Types.VARCHAR)
                .param("currency", amount.currency(), Types.VARCHAR)
                .param("amount", amount.words())
                .param("until", wording.until(), Types.DATE)
                .param("languages", wording.languages().toArray(String[]::new));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
