package org.harambee.fairness.timetable.model;

import java.util.Collections;
import org.harambee.fairness.timetable.Problem;

/**
 * Tracks in numbers. A unit is what tracks are looked at by: a block, or a slot. A cell is a unit in a hall.
 */
public final class Tracks {
    private final int[] unit;
    private final int units;
    private final int[] track;
    private final long[][] similar;
    private final boolean[][] chair;
    private final long[][] unitPoints;
    private final long[][] hallPoints;
    private final long[][] cellPoints;

    Tracks(Problem problem) {
        boolean byBlock = problem.rules().tracksByBlock();
        int slots = problem.slots().size();
        units = byBlock ? problem.blocks().size() : slots;
        unit = new int[slots];
        var blockOf = new int[units];
        for (int slot = 0; slot < slots; slot++) {
            unit[slot] = byBlock ? problem.block(slot) : slot;
            blockOf[unit[slot]] = problem.block(slot);
        }
        track = problem.sessions().stream()
                .mapToInt(session -> problem.trackPlaces().getOrDefault(session.track(), -1))
                .toArray();
        int n = problem.tracks().size();
        similar = new long[n][n];
        chair = new boolean[n][n];
        unitPoints = new long[n][units];
        hallPoints = new long[n][problem.halls().size()];
        cellPoints = new long[problem.halls().size()][units];
        fill(problem, blockOf);
    }

    private void fill(Problem problem, int[] blockOf) {
        for (int one = 0; one < similar.length; one++) {
            var own = problem.tracks().get(one);
            for (int other = 0; other < similar.length; other++) {
                var theirs = problem.tracks().get(other);
                similar[one][other] = Math.max(
                        own.similar().getOrDefault(theirs.id(), 0L),
                        theirs.similar().getOrDefault(own.id(), 0L));
                chair[one][other] = one != other && !Collections.disjoint(own.chairs(), theirs.chairs());
            }
            for (int each = 0; each < units; each++) {
                unitPoints[one][each] =
                        own.avoidedBlocks().getOrDefault(problem.blocks().get(blockOf[each]), 0L);
            }
            for (int hall = 0; hall < hallPoints[one].length; hall++) {
                hallPoints[one][hall] = own.avoidedHalls()
                        .getOrDefault(problem.halls().get(hall).id(), 0L);
            }
        }
        for (int hall = 0; hall < cellPoints.length; hall++) {
            for (int each = 0; each < units; each++) {
                cellPoints[hall][each] = problem.halls()
                        .get(hall)
                        .avoided()
                        .getOrDefault(problem.blocks().get(blockOf[each]), 0L);
            }
        }
    }

    public int count() {
        return similar.length;
    }

    public int units() {
        return units;
    }

    /** The unit of a slot. */
    public int unit(int slot) {
        return unit[slot];
    }

    /** The track of a session, or −1. */
    public int of(int session) {
        return track[session];
    }

    /** Points where two tracks run beside each other, the same both ways. */
    public long similar(int one, int other) {
        return similar[one][other];
    }

    /** Whether two tracks have a chair in common. */
    public boolean shareChair(int one, int other) {
        return chair[one][other];
    }

    /** Points of a track for a unit, for each hall that it uses there. */
    public long unitPoints(int each, int of) {
        return unitPoints[each][of];
    }

    /** Points of a track for a hall, for each unit in which it uses it. */
    public long hallPoints(int each, int hall) {
        return hallPoints[each][hall];
    }

    /** Points for a hall that is used in a unit. */
    public long cellPoints(int hall, int of) {
        return cellPoints[hall][of];
    }
}
