package org.harambee.fairness.timetable.search;

import static org.harambee.fairness.timetable.Constraint.OUT_OF_PLACE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.model.Model;

/** Whether sessions are where they are to be in the order of their tracks; worked out again for tracks that changed. */
final class Sequence {
    private final Model model;
    private final Tally tally;
    private final List<int[]> sessions = new ArrayList<>();
    private final int[] wished;
    private final boolean[] watched;
    private final long[] amounts;
    private final Set<Integer> changed = new HashSet<>();

    Sequence(Model model, Tally tally) {
        this.model = model;
        this.tally = tally;
        wished = model.problem().sessions().stream()
                .mapToInt(session -> session.wishes().position())
                .toArray();
        watched = new boolean[model.tracks().count()];
        amounts = new long[watched.length];
        for (int track = 0; track < watched.length; track++) {
            int own = track;
            sessions.add(IntStream.range(0, wished.length)
                    .filter(session -> model.tracks().of(session) == own)
                    .toArray());
            watched[track] = IntStream.of(sessions.get(track)).anyMatch(session -> wished[session] > 0);
        }
    }

    void change(int session) {
        int track = model.tracks().of(session);
        if (track >= 0 && watched[track]) {
            changed.add(track);
        }
    }

    /** Brings the tally up to date; O(k log k) for each changed track of k sessions. */
    void settle(int[] halls, int[] slots) {
        if (changed.isEmpty()) {
            return;
        }
        for (int track : changed) {
            var order = IntStream.of(sessions.get(track))
                    .filter(session -> slots[session] != Plan.NOWHERE)
                    .mapToLong(session -> key(session, halls, slots))
                    .sorted()
                    .toArray();
            long now = 0;
            for (int i = 0; i < order.length; i++) {
                int wish = wished[(int) (order[i] % wished.length)];
                now += wish != 0 && wish != i + 1 ? 1 : 0;
            }
            tally.add(OUT_OF_PLACE, now - amounts[track]);
            amounts[track] = now;
        }
        changed.clear();
    }

    private long key(int session, int[] halls, int[] slots) {
        long place = (long) model.tracks().unit(slots[session]) * model.halls() + halls[session];
        return (place * model.slots() + slots[session]) * wished.length + session;
    }
}
