package org.harambee.fairness.timetable.search;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.harambee.fairness.timetable.model.Model;

/** A first plan: those with the fewest places first, each where it costs least for now. */
final class Start {
    private static final int LOOKS = 400;

    private final LivePlan live;
    private final Model model;
    private final Proposals proposals;
    private final SplittableRandom chance;

    Start(LivePlan live, Proposals proposals, SplittableRandom chance) {
        this.live = live;
        this.model = live.model();
        this.proposals = proposals;
        this.chance = chance;
    }

    void fill(long violation) {
        for (int session : order()) {
            place(session, violation);
        }
    }

    private List<Integer> order() {
        return IntStream.range(0, model.sessions())
                .filter(session -> !live.isPlaced(session))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(session -> -length(session))
                        .thenComparingLong(this::choices)
                        .thenComparingInt(session -> model.tracks().of(session)))
                .toList();
    }

    private int length(int session) {
        return IntStream.of(proposals.starts(session))
                .map(slot -> model.span(session, slot))
                .max()
                .orElse(0);
    }

    private long choices(int session) {
        return (long) proposals.starts(session).length * proposals.halls(session).length;
    }

    private void place(int session, long violation) {
        long least = Long.MAX_VALUE;
        int bestHall = 0;
        int bestSlot = 0;
        boolean few = choices(session) <= LOOKS;
        int looks = few ? (int) choices(session) : LOOKS;
        for (int look = 0; look < looks; look++) {
            int at = few ? look : chance.nextInt((int) Math.min(Integer.MAX_VALUE, choices(session)));
            int hall = proposals.halls(session)[at / proposals.starts(session).length];
            int slot = proposals.starts(session)[at % proposals.starts(session).length];
            if (model.mayBe(session, hall, slot) && live.isFree(session, hall, slot)) {
                live.place(session, hall, slot);
                long energy = live.cost() + violation * live.violations();
                live.remove(session);
                if (energy < least) {
                    least = energy;
                    bestHall = hall;
                    bestSlot = slot;
                }
            }
        }
        if (least < Long.MAX_VALUE) {
            live.place(session, bestHall, bestSlot);
        } else {
            anywhere(session);
        }
    }

    private void anywhere(int session) {
        for (int slot : proposals.starts(session)) {
            for (int hall : proposals.halls(session)) {
                if (model.mayBe(session, hall, slot) && live.isFree(session, hall, slot)) {
                    live.place(session, hall, slot);
                    return;
                }
            }
        }
    }
}
