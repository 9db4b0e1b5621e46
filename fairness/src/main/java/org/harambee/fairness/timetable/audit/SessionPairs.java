package org.harambee.fairness.timetable.audit;

import static org.harambee.fairness.timetable.Constraint.CHAIR_SPEAKS;
import static org.harambee.fairness.timetable.Constraint.CLASH;
import static org.harambee.fairness.timetable.Constraint.CLASH_IN_BLOCK;
import static org.harambee.fairness.timetable.Constraint.EXCLUSIVE;
import static org.harambee.fairness.timetable.Constraint.HALL_FREE;
import static org.harambee.fairness.timetable.Constraint.ORDER;
import static org.harambee.fairness.timetable.Constraint.PAUSE;
import static org.harambee.fairness.timetable.Constraint.SPEAKER_MOVES;
import static org.harambee.fairness.timetable.Constraint.SPEAKER_ONCE;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.harambee.fairness.timetable.Clash;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Person;

/** What is asked of two sessions together. */
final class SessionPairs {
    private final Taken taken;
    private final List<Finding> findings;

    SessionPairs(Taken taken, List<Finding> findings) {
        this.taken = taken;
        this.findings = findings;
    }

    void find() {
        for (int one = 0; one < taken.sessions(); one++) {
            for (int other = 0; other < taken.sessions(); other++) {
                if (one == other || !taken.plan().isPlaced(one) || !taken.plan().isPlaced(other)) {
                    continue;
                }
                order(one, other);
                if (one < other) {
                    hard(one, other);
                    soft(one, other);
                }
            }
        }
    }

    private void order(int first, int second) {
        if (taken.session(second).needs().after().contains(taken.id(first))
                && taken.end(first).isAfter(taken.start(second))) {
            add(ORDER, 1, first, second, taken.id(second) + " begins before " + taken.id(first) + " has ended");
        }
    }

    private void hard(int one, int other) {
        boolean overlap = taken.overlap(one, other);
        var both = taken.id(one) + " and " + taken.id(other);
        if (overlap && taken.plan().hall(one) == taken.plan().hall(other)) {
            add(HALL_FREE, 1, one, other, both + " are both in " + taken.where(one));
        }
        var words = Taken.common(
                taken.session(one).needs().exclusive(),
                taken.session(other).needs().exclusive());
        if (overlap && !words.isEmpty()) {
            add(EXCLUSIVE, 1, one, other, both + " overlap, but are both " + least(words));
        }
        var speakers =
                Taken.common(taken.session(one).speakers(), taken.session(other).speakers());
        if (speakers.isEmpty()) {
            return;
        }
        if (overlap) {
            add(SPEAKER_ONCE, 1, one, other, least(speakers) + " speaks in " + both + " at the same time");
        } else if (gap(one, other).compareTo(taken.problem().rules().pause()) < 0) {
            add(
                    PAUSE,
                    1,
                    one,
                    other,
                    least(speakers) + " has only " + gap(one, other).toMinutes() + " minutes between " + both);
        }
    }

    private Duration gap(int one, int other) {
        return taken.start(one).isBefore(taken.start(other))
                ? Duration.between(taken.end(one), taken.start(other))
                : Duration.between(taken.end(other), taken.start(one));
    }

    private void soft(int one, int other) {
        boolean overlap = taken.overlap(one, other);
        boolean beside = taken.beside(one, other);
        if (!overlap && !beside) {
            return;
        }
        var both = taken.id(one) + " and " + taken.id(other);
        long people = people(one, other);
        if (overlap) {
            add(CLASH, people, one, other, wanting(people) + both + " at the same time");
        }
        boolean led = taken.isLedBySpeaker(one, other) || taken.isLedBySpeaker(other, one);
        if (overlap && led) {
            add(CHAIR_SPEAKS, 1, one, other, "a chair is needed in " + both + " at the same time");
        }
        if (beside) {
            add(CLASH_IN_BLOCK, people, one, other, wanting(people) + both + " in different halls of a block");
            if (led
                    || !Collections.disjoint(
                            taken.session(one).speakers(), taken.session(other).speakers())) {
                add(SPEAKER_MOVES, 1, one, other, "somebody is needed in " + both + " in different halls of a block");
            }
        }
    }

    private long people(int one, int other) {
        var ids = Set.of(taken.id(one), taken.id(other));
        long counted = taken.problem().clashes().stream()
                .filter(clash -> ids.contains(clash.first()) && ids.contains(clash.second()))
                .mapToLong(Clash::people)
                .sum();
        return counted
                + taken.problem().people().stream()
                        .filter(person -> wants(person, one) && wants(person, other))
                        .filter(person -> !(speaks(person, one) && speaks(person, other)))
                        .count();
    }

    private boolean wants(Person person, int session) {
        return person.interest().containsKey(taken.id(session)) || speaks(person, session);
    }

    private boolean speaks(Person person, int session) {
        return taken.session(session).speakers().contains(person.id());
    }

    private static String wanting(long people) {
        return people == 1 ? "1 person wants " : people + " people want ";
    }

    private static String least(Set<String> words) {
        return Collections.min(words);
    }

    private void add(Constraint constraint, long amount, int one, int other, String words) {
        if (amount > 0) {
            findings.add(new Finding(constraint, amount, List.of(one, other), words));
        }
    }
}
