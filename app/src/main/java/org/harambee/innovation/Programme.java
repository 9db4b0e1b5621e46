package org.harambee.innovation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.Evidence;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Worded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is open in a partnership, and until when: the one place that decides it. Without a programme everything is open,
 * and so is every step that the programme gives no days, or days that do not bind.
 */
@Repository
public class Programme {
    private static final String CALL = "select * from innovation.call where partnership_id = ? ";

    private final JdbcClient database;
    private final Clock clock;

    Programme(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public boolean open(PartnershipId partnership, Step step) {
        return phase(partnership, step)
                .filter(Phase::binding)
                .map(phase -> phase.span().at(clock.instant()) == Span.Time.NOW)
                .orElse(true);
    }

    /** Why a step can't be done now, for the page that would have led there; nothing where it can. */
    public Optional<Closed> closed(Partnership partnership, Step step) {
        Instant now = clock.instant();
        return phase(partnership.id(), step)
                .filter(Phase::binding)
                .map(Phase::span)
                .filter(span -> span.at(now) != Span.Time.NOW)
                .map(span -> closed(partnership, step, span, span.at(now) == Span.Time.AHEAD));
    }

    /** The steps that have days, in their order. */
    public List<Phase> phases(PartnershipId partnership) {
        return database
                .sql("select * from innovation.programme_phase where partnership_id = ?")
                .param(partnership.value())
                .query(Programme::phase)
                .list()
                .stream()
                .sorted(Comparator.comparing(Phase::step))
                .toList();
    }

    /** All calls: those that are open or to come first, the next to close in front; then the others, the last first. */
    public List<Call> calls(PartnershipId partnership) {
        Instant now = clock.instant();
        Comparator<Call> byEnd =
                Comparator.comparing(call -> call.span().closes().orElse(Instant.MAX));
        List<Call> all = database.sql(CALL + "order by id desc")
                .param(partnership.value())
                .query(Programme::call)
                .list();
        List<Call> current = all.stream()
                .filter(call -> call.at(now) != Span.Time.PAST)
                .sorted(byEnd)
                .toList();
        List<Call> over = all.stream()
                .filter(call -> call.at(now) == Span.Time.PAST)
                .sorted(byEnd.reversed())
                .toList();
        return Stream.concat(current.stream(), over.stream()).toList();
    }

    /** The calls that take ideas now, the next to close in front. */
    public List<Call> openCalls(PartnershipId partnership) {
        Instant now = clock.instant();
        return open(partnership, Step.IDEATE)
                ? calls(partnership).stream()
                        .filter(call -> call.at(now) == Span.Time.NOW)
                        .toList()
                : List.of();
    }

    /** Whether ideas and challenges may be told in this call now. */
    public boolean open(PartnershipId partnership, Call call) {
        return call.at(clock.instant()) == Span.Time.NOW && open(partnership, Step.IDEATE);
    }

    public Optional<Call> call(PartnershipId partnership, String code) {
        return database.sql(CALL + "and code = ?")
                .params(partnership.value(), code)
                .query(Programme::call)
                .optional();
    }

    private Optional<Phase> phase(PartnershipId partnership, Step step) {
        return database.sql("select * from innovation.programme_phase where partnership_id = ? and step = ?")
                .params(partnership.value(), step.word())
                .query(Programme::phase)
                .optional();
    }

    private static Closed closed(Partnership partnership, Step step, Span span, boolean ahead) {
        Instant at = (ahead ? span.opens() : span.lastMinute()).orElseThrow();
        return new Closed(step, ahead, at, partnership.path() + "/programme");
    }

    private static Phase phase(ResultSet row, int number) throws SQLException {
        return new Phase(
                Worded.find(Step.class, row.getString("step")).orElseThrow(),
                span(row),
                row.getString("goal"),
                row.getBoolean("binding"),
                Evidence.read(row.getString("evidence")));
    }

    private static Call call(ResultSet row, int number) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Call(
                new CallId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                row.getString("question"),
                row.getString("language"),
                Worded.find(Reach.class, row.getString("reach")).orElseThrow(),
                Optional.ofNullable(row.getObject("affiliate_id", UUID.class)).map(AffiliateId::new),
                span(row),
                closed == null ? null : closed.toInstant(),
                row.getBoolean("guests"),
                Evidence.read(row.getString("evidence")),
                row.getBoolean("invented"),
                row.getInt("version"));
    }

    private static Span span(ResultSet row) throws SQLException {
        return Span.read(row.getString("starts"), row.getString("ends"), row.getString("zone"));
    }
}
