package org.harambee.bench.timetable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;

/** Reads a solution workbook of CSPLib as a plan: tracks by session and room, then submissions by time slot and room. */
final class Published {
    private final Programme programme;
    private final Problem problem;

    Published(Programme programme, Problem problem) {
        this.programme = programme;
        this.problem = problem;
    }

    Plan read(Path file) throws IOException {
        List<List<String>> rows = Workbook.read(file).first();
        int row = programme.sittings().size() + 2;
        var plan = Plan.empty(problem.sessions().size());
        for (var sitting : programme.sittings()) {
            for (int i = 0; i < sitting.slots(); i++, row++) {
                int slot = problem.slotPlaces().getOrDefault(CspLib.slot(sitting.name(), i), -1);
                for (int room = 0; room < programme.rooms().size(); room++) {
                    var name = Workbook.cell(rows, row, room + 1);
                    Integer session = problem.sessionPlaces().get(name);
                    if (session != null && !plan.isPlaced(session)) {
                        plan = plan.with(session, room, slot);
                    } else if (session == null && !name.isEmpty()) {
                        throw new IOException(file + " names a submission that the programme has not: " + name);
                    }
                }
            }
        }
        return plan;
    }
}
