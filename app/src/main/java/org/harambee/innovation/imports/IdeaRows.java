package org.harambee.innovation.imports;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaWriting;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.sheets.Mapping;
import org.harambee.innovation.sheets.Report;
import org.harambee.innovation.sheets.RowTaker;
import org.harambee.innovation.sheets.Sheet;
import org.harambee.innovation.sheets.Uploads;
import org.harambee.partnership.Act;
import org.harambee.partnership.Acts;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Changes;
import org.harambee.ui.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes ideas of the rows of a table. Rows are known by where they come from and their ID there; where a table has no
 * IDs, by their titles. Taken again, a table adds nothing and changes what it says otherwise now.
 */
@Component
public class IdeaRows implements RowTaker<IdeaField, IdeaRows.Todo> {
    private final Ideas ideas;
    private final IdeaWriting writing;
    private final Affiliates affiliates;
    private final Acts acts;
    private final Changes changes;
    private final Clock clock;

    IdeaRows(Ideas ideas, IdeaWriting writing, Affiliates affiliates, Acts acts, Changes changes, Clock clock) {
        this.ideas = ideas;
        this.writing = writing;
        this.affiliates = affiliates;
        this.acts = acts;
        this.changes = changes;
        this.clock = clock;
    }

    /** The rows as they would be written. */
    public record Todo(List<ReadRow> added, List<Change> changed) {}

    public record Change(Idea before, Napkin after) {}

    @Override
    public String of() {
        return "ideas";
    }

    @Override
    public Class<IdeaField> fields() {
        return IdeaField.class;
    }

    @Override
    public Uploads.Tried<Todo> tried(
            Partnership partnership, String name, Sheet.Table table, Mapping<IdeaField> mapping) {
        Map<String, AffiliateId> codes =
                affiliates.all().stream().collect(Collectors.toMap(Affiliate::code, Affiliate::id));
        List<ReadRow> rows = table.rows().stream()
                .map(row -> ReadRow.of(row, name, mapping, codes, partnership.language()))
                .toList();
        Map<ReadRow.Key, Idea> known = known(partnership, rows);
        Map<ReadRow.Key, Long> seen = new LinkedHashMap<>();
        List<Report.Line> lines = new ArrayList<>();
        Todo todo = new Todo(new ArrayList<>(), new ArrayList<>());
        for (ReadRow row : rows) {
            Long first = row.refused() ? null : seen.putIfAbsent(row.key(), row.line());
            lines.add(first == null ? line(row, known.get(row.key()), todo) : row.twice(first));
        }
        return new Uploads.Tried<>(new Report(lines), todo);
    }

    private static Report.Line line(ReadRow row, @Nullable Idea before, Todo todo) {
        if (row.refused()) {
            return row.told(Report.Outcome.REFUSED, row.reasons());
        }
        if (before == null) {
            todo.added().add(row);
            return row.told(Report.Outcome.NEW, List.of());
        }
        if (before.napkin().equals(row.napkin())) {
            return row.told(Report.Outcome.UNCHANGED, List.of());
        }
        if (before.version() > 1 || before.origin().source() == null) {
            // people's words are never written over
            Said said = Said.of("innovation-sheet-changed-here");
            return row.told(Report.Outcome.REFUSED, List.of(new Report.Reason(null, said)));
        }
        todo.changed().add(new Change(before, row.napkin()));
        return row.told(Report.Outcome.CHANGED, List.of());
    }

    private Map<ReadRow.Key, Idea> known(Partnership partnership, List<ReadRow> rows) {
        List<Ideas.Elsewhere> keys = rows.stream()
                .filter(row -> !row.refused())
                .map(row -> new Ideas.Elsewhere(row.key().source(), row.key().id()))
                .toList();
        return ideas.ofElsewhere(partnership.id(), keys).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new ReadRow.Key(
                                entry.getKey().source(), entry.getKey().id()),
                        Map.Entry::getValue));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Partnership partnership, Todo todo, @Nullable Actor by) {
        List<IdeaWriting.New> added = todo.added().stream()
                .map(row -> new IdeaWriting.New(row.napkin(), origin(row, by)))
                .toList();
        writing.insertAll(partnership.id(), added);
        todo.changed()
                .forEach(change -> writing.update(
                        change.before(), change.after(), change.before().version(), by));
        if (by == null) {
            changes.announce();
        } else {
            String count = Integer.toString(todo.added().size() + todo.changed().size());
            acts.record(
                    new Act(partnership.id(), by, "innovation-act-ideas-import", partnership.path() + "/ideas", count));
        }
    }

    private Map<String, @Nullable Object> origin(ReadRow row, @Nullable Actor by) {
        Map<String, @Nullable Object> origin = new LinkedHashMap<>();
        origin.put("source", row.key().source());
        origin.put("external_id", row.key().id());
        origin.put("told_at", clock.instant().atOffset(ZoneOffset.UTC));
        origin.put("told_for", row.affiliate().map(AffiliateId::value).orElse(null));
        origin.put("told_by", by == null ? null : by.person().value());
        return origin;
    }
}
