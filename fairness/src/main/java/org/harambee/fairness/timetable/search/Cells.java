package org.harambee.fairness.timetable.search;

import static org.harambee.fairness.timetable.Constraint.CHAIR_CLASH;
import static org.harambee.fairness.timetable.Constraint.HALL_BLOCK_WISH;
import static org.harambee.fairness.timetable.Constraint.ONE_TRACK;
import static org.harambee.fairness.timetable.Constraint.PARALLEL_TRACK;
import static org.harambee.fairness.timetable.Constraint.SIMILAR_TRACKS;
import static org.harambee.fairness.timetable.Constraint.TRACK_BLOCK_WISH;
import static org.harambee.fairness.timetable.Constraint.TRACK_BROKEN;
import static org.harambee.fairness.timetable.Constraint.TRACK_HALLS;
import static org.harambee.fairness.timetable.Constraint.TRACK_HALL_WISH;

import java.util.stream.IntStream;
import org.harambee.fairness.timetable.model.Model;
import org.harambee.fairness.timetable.model.Tracks;

/** Which tracks are in which halls and units, and what that costs. */
final class Cells {
    private final Tally tally;
    private final Tracks tracks;
    private final boolean oneTrack;
    private final int halls;
    private final int[] used;
    private final int[] distinct;
    private final int[][] sessions;
    private final int[][] inUnit;
    private final int[][] inHall;
    private final int[] hallsOfTrack;
    private final int[] unitsOfTrack;
    private final boolean[] broken;
    private final int[][] related;

    Cells(Model model, Tally tally) {
        this.tally = tally;
        tracks = model.tracks();
        oneTrack = model.problem().rules().tracksByBlock();
        halls = model.halls();
        int count = tracks.count();
        used = new int[halls * tracks.units()];
        distinct = new int[used.length];
        sessions = new int[count][used.length];
        inUnit = new int[count][tracks.units()];
        inHall = new int[count][halls];
        hallsOfTrack = new int[count];
        unitsOfTrack = new int[count];
        broken = new boolean[count];
        related = new int[count][];
        for (int track = 0; track < count; track++) {
            int own = track;
            related[track] = IntStream.range(0, count)
                    .filter(other -> other != own && (tracks.similar(own, other) > 0 || tracks.shareChair(own, other)))
                    .toArray();
        }
    }

    void change(int session, int hall, int first, int last, int sign) {
        int before = -1;
        for (int slot = first; slot <= last; slot++) {
            int unit = tracks.unit(slot);
            if (unit != before) {
                change(tracks.of(session), hall, unit, sign);
            }
            before = unit;
        }
    }

    private void change(int track, int hall, int unit, int sign) {
        int cell = unit * halls + hall;
        used[cell] += sign;
        if (isEdge(used[cell], sign)) {
            tally.add(HALL_BLOCK_WISH, sign * tracks.cellPoints(hall, unit));
        }
        if (track < 0) {
            return;
        }
        sessions[track][cell] += sign;
        if (isEdge(sessions[track][cell], sign)) {
            part(track, hall, unit, sign);
            distinct[cell] += sign;
            if (oneTrack && !isEdge(distinct[cell], sign)) {
                tally.add(ONE_TRACK, sign);
            }
        }
    }

    /** Whether a count came from 0 or went to it. */
    private static boolean isEdge(int count, int sign) {
        return count == (sign > 0 ? 1 : 0);
    }

    private void part(int track, int hall, int unit, int sign) {
        tally.add(TRACK_BLOCK_WISH, sign * tracks.unitPoints(track, unit));
        tally.add(TRACK_HALL_WISH, sign * tracks.hallPoints(track, hall));
        for (int other : related[track]) {
            int number = inUnit[other][unit];
            if (number > 0) {
                tally.add(SIMILAR_TRACKS, (long) sign * number * tracks.similar(track, other));
                tally.add(CHAIR_CLASH, tracks.shareChair(track, other) ? sign * number : 0);
            }
        }
        inHall[track][hall] += sign;
        if (isEdge(inHall[track][hall], sign)) {
            hallsOfTrack[track] += sign;
            if (!isEdge(hallsOfTrack[track], sign)) {
                tally.add(TRACK_HALLS, sign);
            }
        }
        inUnit[track][unit] += sign;
        if (isEdge(inUnit[track][unit], sign)) {
            unitsOfTrack[track] += sign;
            settle(track);
        } else {
            tally.add(PARALLEL_TRACK, sign);
        }
    }

    /** Whether the track pauses now, in O(units). */
    private void settle(int track) {
        var units = inUnit[track];
        int first = 0;
        while (first < units.length && units[first] == 0) {
            first++;
        }
        int last = first;
        while (last < units.length && units[last] > 0) {
            last++;
        }
        boolean now = last - first != unitsOfTrack[track];
        if (now != broken[track]) {
            broken[track] = now;
            tally.add(TRACK_BROKEN, now ? 1 : -1);
        }
    }

    /** Whether a track has a part of a cell. */
    boolean isIn(int track, int hall, int unit) {
        return sessions[track][unit * halls + hall] > 0;
    }

    /** How many sessions are in a cell. */
    int used(int hall, int unit) {
        return used[unit * halls + hall];
    }
}
