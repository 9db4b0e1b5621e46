package org.harambee.resources.needs;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.HelpWanted.Origin;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Asks for what is needed, and puts it into other words. */
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
        Need asked = needs.find(partnership.id(), code).orElseThrow();
        String path = asked.path(partnership);
        acts.record(new Act(partnership.id(), by, "resources-act-need", path, wording.what()));
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
