package org.harambee.solvers.timetable;

import static org.harambee.fairness.timetable.Constraint.CHAIR_CLASH;
import static org.harambee.fairness.timetable.Constraint.HALL_BLOCK_WISH;
import static org.harambee.fairness.timetable.Constraint.PARALLEL_TRACK;
import static org.harambee.fairness.timetable.Constraint.SIMILAR_TRACKS;
import static org.harambee.fairness.timetable.Constraint.TRACK_BLOCK_WISH;
import static org.harambee.fairness.timetable.Constraint.TRACK_BROKEN;
import static org.harambee.fairness.timetable.Constraint.TRACK_HALLS;
import static org.harambee.fairness.timetable.Constraint.TRACK_HALL_WISH;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.timetable.model.Tracks;

/** What tracks ask for: where a track is follows from where its sessions are, both ways. */
final class TrackRows {
    private final Program program;
    private final CpModel rows;
    private final Tracks tracks;
    private final int halls;
    private final BoolVar[][][] part;
    private final BoolVar[][] present;

    TrackRows(Program program) {
        this.program = program;
        rows = program.cpModel();
        tracks = program.model().tracks();
        halls = program.model().halls();
        part = new BoolVar[tracks.count()][tracks.units()][halls];
        present = new BoolVar[tracks.count()][tracks.units()];
    }

    void add() {
        if (program.counts(HALL_BLOCK_WISH)) {
            usedCells();
        }
        boolean byBlock = program.model().problem().rules().tracksByBlock();
        boolean counts = byBlock
                || List.of(TRACK_BLOCK_WISH, TRACK_HALL_WISH, SIMILAR_TRACKS, CHAIR_CLASH, PARALLEL_TRACK, TRACK_HALLS)
                        .stream()
                        .anyMatch(program::counts)
                || program.counts(TRACK_BROKEN);
        if (!counts) {
            return;
        }
        for (int track = 0; track < tracks.count(); track++) {
            parts(track);
            wishes(track);
            halls(track);
            broken(track);
        }
        for (int unit = 0; unit < tracks.units(); unit++) {
            beside(unit);
            if (byBlock) {
                oneTrack(unit);
            }
        }
    }

    private List<List<List<Literal>>> cells(int track) {
        var cells = new ArrayList<List<List<Literal>>>();
        for (int unit = 0; unit < tracks.units(); unit++) {
            var row = new ArrayList<List<Literal>>();
            for (int hall = 0; hall < halls; hall++) {
                row.add(new ArrayList<>());
            }
            cells.add(row);
        }
        for (int session = 0; session < program.model().sessions(); session++) {
            if (track < 0 || tracks.of(session) == track) {
                for (var choice : program.grid().of(session)) {
                    int before = -1;
                    for (int slot = choice.slot(); slot < choice.slot() + choice.span(); slot++) {
                        int unit = tracks.unit(slot);
                        if (unit != before) {
                            cells.get(unit).get(choice.hall()).add(choice.literal());
                        }
                        before = unit;
                    }
                }
            }
        }
        return cells;
    }

    private void parts(int track) {
        var cells = cells(track);
        for (int unit = 0; unit < tracks.units(); unit++) {
            var there = new ArrayList<Literal>();
            for (int hall = 0; hall < halls; hall++) {
                var sessions = cells.get(unit).get(hall);
                if (!sessions.isEmpty()) {
                    part[track][unit][hall] = either(sessions);
                    there.add(part[track][unit][hall]);
                }
            }
            if (!there.isEmpty()) {
                present[track][unit] = either(there);
            }
        }
    }

    /** Yes exactly where one of them is. */
    private BoolVar either(List<Literal> literals) {
        var either = rows.newBoolVar("");
        literals.forEach(literal -> rows.addImplication(literal, either));
        rows.addLessOrEqual(LinearExpr.newBuilder().add(either).addSum(negative(literals)), 0);
        return either;
    }

    private static LinearArgument[] negative(List<Literal> literals) {
        return literals.stream().map(literal -> LinearExpr.term(literal, -1)).toArray(LinearArgument[]::new);
    }

    private void wishes(int track) {
        for (int unit = 0; unit < tracks.units(); unit++) {
            for (int hall = 0; hall < halls; hall++) {
                if (part[track][unit][hall] != null) {
                    long points = tracks.unitPoints(track, unit);
                    if (points > 0 && program.counts(TRACK_BLOCK_WISH)) {
                        program.cost(TRACK_BLOCK_WISH, part[track][unit][hall], points);
                    }
                    points = tracks.hallPoints(track, hall);
                    if (points > 0 && program.counts(TRACK_HALL_WISH)) {
                        program.cost(TRACK_HALL_WISH, part[track][unit][hall], points);
                    }
                }
            }
        }
    }

    private void halls(int track) {
        if (!program.counts(TRACK_HALLS)) {
            return;
        }
        var sum = LinearExpr.newBuilder();
        for (int hall = 0; hall < halls; hall++) {
            var used = rows.newBoolVar("");
            for (int unit = 0; unit < tracks.units(); unit++) {
                if (part[track][unit][hall] != null) {
                    rows.addImplication(part[track][unit][hall], used);
                }
            }
            sum.add(used);
        }
        program.excess(TRACK_HALLS, sum, 1, halls - 1L);
    }

    private void broken(int track) {
        if (!program.counts(TRACK_BROKEN)) {
            return;
        }
        var beginnings = LinearExpr.newBuilder();
        for (int unit = 0; unit < tracks.units(); unit++) {
            if (present[track][unit] != null) {
                var begins = rows.newBoolVar("");
                var now = LinearExpr.newBuilder().add(present[track][unit]).addTerm(begins, -1);
                if (unit > 0 && present[track][unit - 1] != null) {
                    now.addTerm(present[track][unit - 1], -1);
                }
                rows.addLessOrEqual(now, 0);
                beginnings.add(begins);
            }
        }
        beginnings.addTerm(program.penalty(TRACK_BROKEN, 1), -tracks.units());
        rows.addLessOrEqual(beginnings, 1);
    }

    private void beside(int unit) {
        for (int one = 0; one < tracks.count(); one++) {
            if (present[one][unit] == null) {
                continue;
            }
            if (program.counts(PARALLEL_TRACK)) {
                var sum = LinearExpr.newBuilder();
                for (var own : part[one][unit]) {
                    Optional.ofNullable(own).ifPresent(sum::add);
                }
                program.excess(PARALLEL_TRACK, sum, 1, halls - 1L);
            }
            for (int other = one + 1; other < tracks.count(); other++) {
                if (present[other][unit] != null) {
                    pair(one, other, unit);
                }
            }
        }
    }

    private void pair(int one, int other, int unit) {
        long points = tracks.similar(one, other);
        boolean chair = tracks.shareChair(one, other);
        if (points > 0 && program.counts(SIMILAR_TRACKS)) {
            both(one, other, unit, program.penalty(SIMILAR_TRACKS, points));
        }
        if (chair && program.counts(CHAIR_CLASH)) {
            both(one, other, unit, program.penalty(CHAIR_CLASH, 1));
        }
    }

    private void both(int one, int other, int unit, BoolVar penalty) {
        rows.addLessOrEqual(
                LinearExpr.newBuilder()
                        .add(present[one][unit])
                        .add(present[other][unit])
                        .addTerm(penalty, -1),
                1);
    }

    private void oneTrack(int unit) {
        for (int hall = 0; hall < halls; hall++) {
            var here = new ArrayList<Literal>();
            for (int track = 0; track < tracks.count(); track++) {
                if (part[track][unit][hall] != null) {
                    here.add(part[track][unit][hall]);
                }
            }
            rows.addAtMostOne(here.toArray(Literal[]::new));
        }
    }

    private void usedCells() {
        var cells = cells(-1);
        for (int unit = 0; unit < tracks.units(); unit++) {
            for (int hall = 0; hall < halls; hall++) {
                long points = tracks.cellPoints(hall, unit);
                if (points > 0 && !cells.get(unit).get(hall).isEmpty()) {
                    program.cost(HALL_BLOCK_WISH, either(cells.get(unit).get(hall)), points);
                }
            }
        }
    }
}
