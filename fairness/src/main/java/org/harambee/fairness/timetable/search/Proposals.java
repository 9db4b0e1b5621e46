package org.harambee.fairness.timetable.search;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.model.Model;

/** Draws changes by lot: one session, two cells, two halls of a block, two blocks, sessions of one track. */
final class Proposals {
    private static final int TRIES = 8;

    private final LivePlan live;
    private final Model model;
    private final Exchange exchange;
    private final SplittableRandom chance;
    private final int[][] starts;
    private final int[][] halls;
    private final int[] blockStart;
    private final int[] blockLength;
    private final int[][] sameTrack;
    private final boolean byBlock;
    private final boolean longBlocks;

    Proposals(LivePlan live, SplittableRandom chance) {
        this.live = live;
        this.model = live.model();
        this.chance = chance;
        exchange = new Exchange(live);
        int n = model.sessions();
        starts = new int[n][];
        halls = new int[n][];
        sameTrack = new int[n][];
        for (int session = 0; session < n; session++) {
            int own = session;
            starts[session] = IntStream.range(0, model.slots())
                    .filter(slot -> model.span(own, slot) > 0)
                    .toArray();
            halls[session] = IntStream.range(0, model.halls())
                    .filter(hall -> model.fits(own, hall))
                    .toArray();
            int track = model.tracks().of(session);
            sameTrack[session] = IntStream.range(0, n)
                    .filter(other ->
                            track >= 0 && other != own && model.tracks().of(other) == track)
                    .toArray();
        }
        var problem = model.problem();
        int blocks = problem.blocks().size();
        blockStart = new int[blocks];
        blockLength = new int[blocks];
        for (int slot = model.slots() - 1; slot >= 0; slot--) {
            blockStart[problem.block(slot)] = slot;
            blockLength[problem.block(slot)]++;
        }
        byBlock = problem.rules().tracksByBlock();
        longBlocks = IntStream.of(blockLength).anyMatch(length -> length > 1);
    }

    /** The hall and slots where it may be at all, whatever the others do; maybe none. */
    int[] starts(int session) {
        return starts[session];
    }

    int[] halls(int session) {
        return halls[session];
    }

    /** Makes a change; where the lot fell on nothing possible an empty or useless one. */
    boolean draw(Change change) {
        change.clear();
        int lot = chance.nextInt(100);
        if (byBlock) {
            if (lot < 40) {
                return beside(change);
            }
            if (lot < 60) {
                return session(change);
            }
            return lot < 95 ? cells(change) : blocks(change);
        }
        if (lot < 15) {
            return beside(change);
        }
        if (longBlocks && lot < 20) {
            return cells(change);
        }
        return lot < 21 ? blocks(change) : session(change);
    }

    private boolean session(Change change) {
        int session = chance.nextInt(model.sessions());
        if (starts[session].length == 0 || halls[session].length == 0) {
            return false;
        }
        int slot = starts[session][chance.nextInt(starts[session].length)];
        // half of the changes of place keep the time or the hall: most constraints look at one of them
        int kept = chance.nextInt(4);
        int hall = halls[session][chance.nextInt(halls[session].length)];
        if (live.isPlaced(session) && kept == 0) {
            slot = live.slot(session);
        } else if (live.isPlaced(session) && kept == 1) {
            hall = live.hall(session);
        }
        return to(session, hall, slot, change);
    }

    /** Puts a session there; what lies there changes places with it, or goes where there is room. */
    private boolean to(int session, int hall, int slot, Change change) {
        if (!model.mayBe(session, hall, slot) || (live.hall(session) == hall && live.slot(session) == slot)) {
            return false;
        }
        int length = model.span(session, slot);
        if (live.isPlaced(session)
                && live.last(session) - live.slot(session) + 1 == length
                && exchange.between(live.hall(session), live.slot(session), hall, slot, length, change)) {
            return true;
        }
        change.clear();
        change.add(session, hall, slot);
        for (int next = slot; next < slot + length; next++) {
            int lying = live.occupant(hall, next);
            if (lying != Plan.NOWHERE && !change.contains(lying) && !elsewhere(lying, hall, slot, length, change)) {
                return false;
            }
        }
        return true;
    }

    private boolean elsewhere(int session, int hall, int from, int length, Change change) {
        for (int i = 0; i < TRIES; i++) {
            int to = halls[session][chance.nextInt(halls[session].length)];
            int slot = starts[session][chance.nextInt(starts[session].length)];
            boolean apart = to != hall || slot + model.span(session, slot) <= from || slot >= from + length;
            if (apart && change.isOnly() && model.mayBe(session, to, slot) && live.isFree(session, to, slot)) {
                change.add(session, to, slot);
                return true;
            }
        }
        if (live.violations() > 0) {
            change.add(session, Plan.NOWHERE, Plan.NOWHERE);
            return true;
        }
        return false;
    }

    /** Puts a session into a cell where its track is, or in the same hall or time. */
    private boolean beside(Change change) {
        int session = chance.nextInt(model.sessions());
        var others = sameTrack[session];
        if (others.length == 0) {
            return session(change);
        }
        int other = others[chance.nextInt(others.length)];
        if (!live.isPlaced(other)) {
            return false;
        }
        int block = model.problem().block(live.slot(other));
        int slot = blockStart[block] + chance.nextInt(blockLength[block]);
        return to(session, live.hall(other), slot, change);
    }

    private boolean cells(Change change) {
        int block = chance.nextInt(blockStart.length);
        int other = chance.nextInt(3) == 0 ? block : chance.nextInt(blockStart.length);
        int hall = chance.nextInt(model.halls());
        int otherHall = chance.nextInt(model.halls());
        return exchange.between(hall, blockStart[block], otherHall, blockStart[other], shorter(block, other), change)
                && !change.isEmpty();
    }

    private boolean blocks(Change change) {
        int block = chance.nextInt(blockStart.length);
        int other = chance.nextInt(blockStart.length);
        if (block == other) {
            return false;
        }
        for (int hall = 0; hall < model.halls(); hall++) {
            if (!exchange.between(hall, blockStart[block], hall, blockStart[other], shorter(block, other), change)) {
                return false;
            }
        }
        return !change.isEmpty();
    }

    private int shorter(int block, int other) {
        return Math.min(blockLength[block], blockLength[other]);
    }
}
