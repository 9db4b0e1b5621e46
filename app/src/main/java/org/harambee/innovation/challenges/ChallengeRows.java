package org.harambee.innovation.challenges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.sheets.Mapping;
import org.harambee.innovation.sheets.Report;
import org.harambee.innovation.sheets.RowTaker;
import org.harambee.innovation.sheets.Sheet;
import org.harambee.innovation.sheets.Uploads;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes challenges of the rows of a table. A row is known by where it comes from and its ID there; where it does not say,
 * by the table's name. What people have told here, or put into other words since it was brought, is never written over.
 */
@Component
public class ChallengeRows implements RowTaker<ChallengeField, List<BroughtChallenge>> {
    private final BroughtChallenges brought;

    ChallengeRows(BroughtChallenges brought) {
        this.brought = brought;
    }

    @Override
    public String of() {
        return "challenges";
    }

    @Override
    public Class<ChallengeField> fields() {
        return ChallengeField.class;
    }

    @Override
    public Uploads.Tried<List<BroughtChallenge>> tried(
            Partnership partnership, String name, Sheet.Table table, Mapping<ChallengeField> mapping) {
        List<RowReading> readings = table.rows().stream()
                .map(row -> RowReading.of(row, name, mapping))
                .toList();
        Map<RowReading.Key, BroughtChallenges.Stored> stored = brought.of(
                partnership.id(), readings.stream().map(RowReading::key).toList());
        Map<RowReading.Key, Long> seen = new HashMap<>();
        List<Report.Line> lines = new ArrayList<>();
        List<BroughtChallenge> todo = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            RowReading reading = readings.get(i);
            Report.Line line = line(table.rows().get(i), reading, stored, seen);
            lines.add(line);
            if (line.outcome() == Report.Outcome.NEW || line.outcome() == Report.Outcome.CHANGED) {
                todo.add(new BroughtChallenge(reading.key(), reading.words(), line.outcome()));
            }
        }
        return new Uploads.Tried<>(new Report(lines), todo);
    }

    @Override
    public void write(Partnership partnership, List<BroughtChallenge> todo, @Nullable Actor by) {
        brought.write(partnership, todo, by);
    }

    private static Report.Line line(
            Sheet.Row row,
            RowReading reading,
            Map<RowReading.Key, BroughtChallenges.Stored> stored,
            Map<RowReading.Key, Long> seen) {
        String subject = reading.words().text();
        if (!reading.reasons().isEmpty()) {
            return new Report.Line(row.line(), subject, Report.Outcome.REFUSED, reading.reasons());
        }
        Long first = seen.putIfAbsent(reading.key(), row.line());
        if (first != null) {
            return refused(row, subject, Said.of("innovation-sheet-twice", "line", first));
        }
        BroughtChallenges.Stored before = stored.get(reading.key());
        if (before == null) {
            return new Report.Line(row.line(), subject, Report.Outcome.NEW, List.of());
        }
        if (before.says(reading.digest())) {
            return new Report.Line(row.line(), subject, Report.Outcome.UNCHANGED, List.of());
        }
        return before.peoples()
                ? refused(row, subject, Said.of("innovation-sheet-changed-here"))
                : new Report.Line(row.line(), subject, Report.Outcome.CHANGED, List.of());
    }

    private static Report.Line refused(Sheet.Row row, String subject, Said why) {
        return new Report.Line(row.line(), subject, Report.Outcome.REFUSED, List.of(new Report.Reason(null, why)));
    }
}
