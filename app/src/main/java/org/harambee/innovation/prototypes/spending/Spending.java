package org.harambee.innovation.prototypes.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.PrototypeId;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.prototypes.Signature;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was spent. Nothing is ever changed: a correction is an entry of its own. */
@Repository
public class Spending {
    private static final int CENTS = 2;

    private final JdbcClient database;
    private final Prototypes prototypes;
    private final Acts acts;
    private final Ids ids;
    private final Clock clock;

    Spending(JdbcClient database, Prototypes prototypes, Acts acts, Ids ids, Clock clock) {
        this.database = database;
        this.prototypes = prototypes;
        this.acts = acts;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of telling an entry. */
    public enum Kept {
        KEPT,
        /** It goes beyond the budget, and nobody has said why. */
        BEYOND,
        /** The amount is what it says already. */
        SAME,
        /** The currency it was counted in is another one meanwhile. */
        OVERTAKEN
    }

    /**
     * An entry as it was typed.
     *
     * @param counts the currency it is counted in, as the person saw it
     */
    public record Told(
            LocalDate day,
            String purpose,
            BigDecimal amount,
            String currency,
            BigDecimal rate,
            @Nullable LocalDate rateDay,
            String counts,
            String beyond) {}

    /** Whether anything was. */
    public boolean any(PrototypeId prototype) {
        return database.sql("select exists (select from innovation.prototype_spending where prototype_id = ?)")
                .param(prototype.value())
                .query(Boolean.class)
                .single();
    }

    /** The entries in the order in which they were told. */
    public List<Entry> of(PrototypeId prototype) {
        return database.sql("select * from innovation.prototype_spending where prototype_id = ? order by number")
                .param(prototype.value())
                .query(Spending::entry)
                .list();
    }

    @Transactional
    public Kept tell(PrototypePlace.At at, Told told, Actor by) {
        Prototype held = prototypes.held(at.prototype().id());
        List<Entry> before = of(held.id());
        BigDecimal counted = counted(told.amount(), told.rate());
        if (!told.counts().equals(held.facts().currency())) {
            return Kept.OVERTAKEN;
        }
        if (beyond(held, before, counted) && told.beyond().isEmpty()) {
            return Kept.BEYOND;
        }
        add(held, before.size() + 1, told, counted, null, "", by);
        record(at, "innovation-act-prototype-spending", by);
        return Kept.KEPT;
    }

    /** @param right what the entry should have said, in its currency */
    @Transactional
    public Kept correct(PrototypePlace.At at, Entry entry, BigDecimal right, String reason, String beyond, Actor by) {
        Prototype held = prototypes.held(at.prototype().id());
        List<Entry> before = of(held.id());
        BigDecimal difference = right.subtract(stands(before, entry));
        BigDecimal counted = counted(difference, entry.rate());
        if (difference.signum() == 0) {
            return Kept.SAME;
        }
        if (difference.signum() > 0 && beyond(held, before, counted) && beyond.isEmpty()) {
            return Kept.BEYOND;
        }
        Told told = new Told(
                entry.day(),
                entry.purpose(),
                difference,
                entry.currency(),
                entry.rate(),
                entry.rateDay(),
                Objects.requireNonNull(held.facts().currency()),
                beyond);
        add(held, before.size() + 1, told, counted, entry.number(), reason, by);
        record(at, "innovation-act-prototype-spending-corrected", by);
        return Kept.KEPT;
    }

    /** What an entry and its corrections come to, in its currency. */
    static BigDecimal stands(List<Entry> all, Entry entry) {
        return all.stream()
                .filter(one -> one.number() == entry.number() || Objects.equals(one.corrects(), entry.number()))
                .map(Entry::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean beyond(Prototype held, List<Entry> before, BigDecimal more) {
        Sums sums = Sums.of(held.facts(), before);
        return new Sums(sums.spent().add(more), sums.budget(), sums.currency()).beyond();
    }

    private static BigDecimal counted(BigDecimal amount, BigDecimal rate) {
        return amount.multiply(rate).setScale(CENTS, RoundingMode.HALF_UP);
    }

    private void add(
            Prototype prototype,
            int number,
            Told told,
            BigDecimal counted,
            @Nullable Integer corrects,
            String reason,
            Actor by) {
        database.sql(
                        "insert into innovation.prototype_spending (id, partnership_id, prototype_id, number, day, purpose,"
                                + " amount, currency, rate, rate_day, counted, corrects, reason, beyond, person_id,"
                                + " affiliate_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(prototype.partnership().value())
                .param(prototype.id().value())
                .param(number)
                .param(told.day())
                .param(told.purpose())
                .param(told.amount())
                .param(told.currency())
                .param(told.rate())
                .param(told.rateDay())
                .param(counted)
                .param(corrects)
                .param(reason)
                .param(told.beyond())
                .param(by.person().value())
                .param(by.affiliateValue())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void record(PrototypePlace.At at, String kind, Actor by) {
        acts.record(new Act(at.partnership().id(), by, kind, at.coded() + "/spending", at.title()));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getString("purpose"),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getBigDecimal("rate"),
                row.getObject("rate_day", LocalDate.class),
                row.getBigDecimal("counted"),
                row.getObject("corrects", Integer.class),
                row.getString("reason"),
                row.getString("beyond"),
                Signature.of(row));
    }
}
