package org.harambee.fairness.timetable.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.harambee.fairness.timetable.Plan;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Session;
import org.harambee.fairness.timetable.Slot;
import org.harambee.fairness.timetable.Track;

/** What a plan takes up: times and slots of sessions, and words for them. */
record Taken(Problem problem, Plan plan) {

    int sessions() {
        return plan.sessions();
    }

    Session session(int session) {
        return problem.sessions().get(session);
    }

    Slot slot(int slot) {
        return problem.slots().get(slot);
    }

    /** Counted from the first; one where its length does not fit, which is a finding of its own. */
    int slots(int session) {
        return Math.max(1, problem.span(session, plan.slot(session)));
    }

    Instant start(int session) {
        return slot(plan.slot(session)).start();
    }

    Instant end(int session) {
        return slot(plan.slot(session) + slots(session) - 1).end();
    }

    boolean overlap(int one, int other) {
        return start(one).isBefore(end(other)) && start(other).isBefore(end(one));
    }

    /** In different halls of one block. */
    boolean beside(int one, int other) {
        return plan.hall(one) != plan.hall(other) && problem.block(plan.slot(one)) == problem.block(plan.slot(other));
    }

    /** The block, or where tracks are looked at by slots the slot. */
    int unit(int slot) {
        return problem.rules().tracksByBlock() ? problem.block(slot) : slot;
    }

    Optional<Track> track(int session) {
        return Optional.ofNullable(problem.trackPlaces().get(session(session).track()))
                .map(problem.tracks()::get);
    }

    /** Whether a speaker of one leads the track of the other, which is another track. */
    boolean isLedBySpeaker(int one, int other) {
        return !session(one).track().equals(session(other).track())
                && track(other)
                        .filter(track -> !Collections.disjoint(session(one).speakers(), track.chairs()))
                        .isPresent();
    }

    static Set<String> common(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    String where(int session) {
        return problem.halls().get(plan.hall(session)).id() + ", "
                + slot(plan.slot(session)).id();
    }

    String id(int session) {
        return session(session).id();
    }
}
