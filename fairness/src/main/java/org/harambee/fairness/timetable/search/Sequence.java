package org.harambee.fairness.timetable.search;

import static org.harambee.fairness.timetable.Constraint.OUT_OF_PLACE;

import java.util.ArrayList;
import java.util.List;
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
    private final boolean[] isChanged;
    private final int[] changed;
    private final long[] keys;
    private int changes;

    Sequence(Model model, Tally tally) {
        this.model = model;
        this.tally = tally;
        wished = model.problem().sessions().stream()
                .mapToInt(session -> session.wishes().position())
                .toArray();
        watched = new boolean[model.tracks().count()];
        amounts = new long[watched.length];
        isChanged = new boolean[watched.length];
        changed = new int[watched.length];
        for (int track = 0; track < watched.length; track++) {
            int own = track;
            sessions.add(IntStream.range(0, wished.length)
                    .filter(session -> model.tracks().of(session) == own)
                    .toArray());
            watched[track] = IntStream.of(sessions.get(track)).anyMatch(session -> wished[session] > 0);
        }
        keys = new long[wished.length];
    }

    void change(int session) {
        int track = model.tracks().of(session);
        if (track >= 0 && watched[track] && !isChanged[track]) {
            isChanged[track] = true;
            changed[changes++] = track;
        }
    }

    /** Brings the tally up to date; O(k²) at worst for each changed track of k sessions. */
    void settle(int[] halls, int[] slots) {
        while (changes > 0) {
            int track = changed[--changes];
            isChanged[track] = false;
            int placed = sort(sessions.get(track), halls, slots);
            long now = 0;
            for (int i = 0; i < placed; i++) {
                int wish = wished[(int) (keys[i] % wished.length)];
                now += wish != 0 && wish != i + 1 ? 1 : 0;
            }
            tally.add(OUT_OF_PLACE, now - amounts[track]);
            amounts[track] = now;
        }
    }

    /** By insertion: tracks are short, and this is done for every move. */
    private int sort(int[] own, int[] halls, int[] slots) {
        int placed = 0;
        for (int session : own) {
            if (slots[session] != Plan.NOWHERE) {
                long key = key(session, halls, slots);
                int place = placed++;
                while (place > 0 && keys[place - 1] > key) {
                    keys[place] = keys[place - 1];
                    place--;
                }
                keys[place] = key;
            }
        }
        return placed;
    }

    private long key(int session, int[] halls, int[] slots) {
        long place = (long) model.tracks().unit(slots[session]) * model.halls() + halls[session];
        return (place * model.slots() + slots[session]) * wished.length + session;
    }
}
