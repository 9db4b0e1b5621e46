package org.harambee.fairness.timetable.audit;

import static org.harambee.fairness.timetable.Constraint.CHAIR_CLASH;
import static org.harambee.fairness.timetable.Constraint.HALL_BLOCK_WISH;
import static org.harambee.fairness.timetable.Constraint.ONE_TRACK;
import static org.harambee.fairness.timetable.Constraint.OUT_OF_PLACE;
import static org.harambee.fairness.timetable.Constraint.PARALLEL_TRACK;
import static org.harambee.fairness.timetable.Constraint.SAME_LANGUAGE;
import static org.harambee.fairness.timetable.Constraint.SAME_LEVEL;
import static org.harambee.fairness.timetable.Constraint.SAME_TYPE;
import static org.harambee.fairness.timetable.Constraint.SIMILAR_TRACKS;
import static org.harambee.fairness.timetable.Constraint.TRACK_BLOCK_WISH;
import static org.harambee.fairness.timetable.Constraint.TRACK_BROKEN;
import static org.harambee.fairness.timetable.Constraint.TRACK_HALLS;
import static org.harambee.fairness.timetable.Constraint.TRACK_HALL_WISH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Track;

/** What is asked of all sessions of a slot, a block, a hall or a track. */
final class Together {
    private final Taken taken;
    private final List<Finding> findings;
    private final Map<Cell, List<Integer>> used = new TreeMap<>();
    private final Map<Part, List<Integer>> parts = new TreeMap<>();

    /** A hall in a block or slot. */
    private record Cell(int unit, int hall) implements Comparable<Cell> {
        @Override
        public int compareTo(Cell other) {
            return unit == other.unit ? Integer.compare(hall, other.hall) : Integer.compare(unit, other.unit);
        }
    }

    /** What a track has of it. */
    private record Part(Cell cell, int track) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            int cells = cell.compareTo(other.cell);
            return cells == 0 ? Integer.compare(track, other.track) : cells;
        }
    }

    Together(Taken taken, List<Finding> findings) {
        this.taken = taken;
        this.findings = findings;
    }

    void find() {
        IntStream.range(0, taken.sessions()).filter(taken.plan()::isPlaced).forEach(this::enter);
        cells();
        new TreeSet<>(parts.keySet().stream().map(part -> part.cell().unit()).toList()).forEach(this::unit);
        IntStream.range(0, taken.problem().tracks().size()).forEach(this::track);
        sameInASlot(SAME_LEVEL, session -> taken.session(session).audience().level());
        sameInASlot(SAME_TYPE, session -> taken.session(session).audience().type());
        sameInASlot(SAME_LANGUAGE, session -> taken.session(session).audience().language());
    }

    private void enter(int session) {
        int from = taken.plan().slot(session);
        var units = new TreeSet<Integer>();
        for (int slot = from; slot < from + taken.slots(session); slot++) {
            units.add(taken.unit(slot));
        }
        for (int unit : units) {
            var cell = new Cell(unit, taken.plan().hall(session));
            used.computeIfAbsent(cell, all -> new ArrayList<>()).add(session);
            Integer track =
                    taken.problem().trackPlaces().get(taken.session(session).track());
            if (track != null) {
                parts.computeIfAbsent(new Part(cell, track), all -> new ArrayList<>())
                        .add(session);
            }
        }
    }

    private void cells() {
        used.forEach((cell, sessions) -> {
            var hall = taken.problem().halls().get(cell.hall());
            var block = block(cell.unit());
            add(HALL_BLOCK_WISH, hall.avoided().getOrDefault(block, 0L), sessions, hall.id() + " is used in " + block);
            long tracks = parts.keySet().stream()
                    .filter(part -> part.cell().equals(cell))
                    .count();
            if (taken.problem().rules().tracksByBlock()) {
                add(ONE_TRACK, tracks - 1, sessions, tracks + " tracks are in " + hall.id() + " in " + block);
            }
        });
        parts.forEach((part, sessions) -> {
            var track = trackAt(part.track());
            var block = block(part.cell().unit());
            var hall = taken.problem().halls().get(part.cell().hall()).id();
            add(
                    TRACK_BLOCK_WISH,
                    track.avoidedBlocks().getOrDefault(block, 0L),
                    sessions,
                    track.id() + " avoids " + block);
            add(TRACK_HALL_WISH, track.avoidedHalls().getOrDefault(hall, 0L), sessions, track.id() + " avoids " + hall);
        });
    }

    private void unit(int unit) {
        var here = parts.keySet().stream()
                .filter(part -> part.cell().unit() == unit)
                .toList();
        for (int i = 0; i < here.size(); i++) {
            for (int j = i + 1; j < here.size(); j++) {
                var one = trackAt(here.get(i).track());
                var other = trackAt(here.get(j).track());
                var sessions = new ArrayList<>(parts.getOrDefault(here.get(i), List.of()));
                sessions.addAll(parts.getOrDefault(here.get(j), List.of()));
                var both = one.id() + " and " + other.id() + " are beside each other in " + unitName(unit);
                if (one.equals(other)) {
                    continue;
                }
                add(SIMILAR_TRACKS, similar(one, other), sessions, "the similar tracks " + both);
                add(
                        CHAIR_CLASH,
                        Collections.disjoint(one.chairs(), other.chairs()) ? 0 : 1,
                        sessions,
                        both + " with one chair");
            }
        }
        for (int track = 0; track < taken.problem().tracks().size(); track++) {
            int own = track;
            var halls = here.stream().filter(part -> part.track() == own).toList();
            add(
                    PARALLEL_TRACK,
                    halls.size() - 1,
                    sessionsOf(halls),
                    trackAt(track).id() + " runs beside itself in " + unitName(unit));
        }
    }

    private void track(int track) {
        var own = parts.keySet().stream().filter(part -> part.track() == track).toList();
        var sessions = sessionsOf(own);
        var id = trackAt(track).id();
        long halls = own.stream().map(part -> part.cell().hall()).distinct().count();
        add(TRACK_HALLS, halls - 1, sessions, id + " is in " + halls + " halls");
        var units = new TreeSet<>(own.stream().map(part -> part.cell().unit()).toList());
        if (!units.isEmpty() && units.last() - units.first() + 1 != units.size()) {
            add(TRACK_BROKEN, 1, sessions, id + " pauses and goes on");
        }
        var inOrder = sessions.stream()
                .distinct()
                .sorted(Comparator.<Integer>comparingInt(
                                session -> taken.unit(taken.plan().slot(session)))
                        .thenComparingInt(session -> taken.plan().hall(session))
                        .thenComparingInt(session -> taken.plan().slot(session)))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            int wished = taken.session(inOrder.get(i)).wishes().position();
            if (wished != 0 && wished != i + 1) {
                add(
                        OUT_OF_PLACE,
                        1,
                        List.of(inOrder.get(i)),
                        taken.id(inOrder.get(i)) + " is number " + (i + 1) + " of " + id + " instead of " + wished);
            }
        }
    }

    private void sameInASlot(Constraint constraint, Function<Integer, String> word) {
        for (int slot = 0; slot < taken.problem().slots().size(); slot++) {
            Map<String, List<Integer>> same = new TreeMap<>();
            for (int session = 0; session < taken.sessions(); session++) {
                int from = taken.plan().slot(session);
                if (taken.plan().isPlaced(session) && from <= slot && slot < from + taken.slots(session)) {
                    same.computeIfAbsent(word.apply(session), all -> new ArrayList<>())
                            .add(session);
                }
            }
            same.remove("");
            var id = taken.slot(slot).id();
            same.forEach((value, all) ->
                    add(constraint, all.size() * (all.size() - 1L) / 2, all, all.size() + " × " + value + " in " + id));
        }
    }

    private static long similar(Track one, Track other) {
        return Math.max(
                one.similar().getOrDefault(other.id(), 0L), other.similar().getOrDefault(one.id(), 0L));
    }

    private List<Integer> sessionsOf(List<Part> some) {
        return some.stream()
                .flatMap(part -> parts.getOrDefault(part, List.of()).stream())
                .toList();
    }

    private Track trackAt(int track) {
        return taken.problem().tracks().get(track);
    }

    private String block(int unit) {
        int block =
                taken.problem().rules().tracksByBlock() ? unit : taken.problem().block(unit);
        return taken.problem().blocks().get(block);
    }

    private String unitName(int unit) {
        return taken.problem().rules().tracksByBlock()
                ? block(unit)
                : taken.slot(unit).id();
    }

    private void add(Constraint constraint, long amount, List<Integer> sessions, String words) {
        if (amount > 0) {
            findings.add(new Finding(constraint, amount, sessions, words));
        }
    }
}
