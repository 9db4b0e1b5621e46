package org.harambee.fairness.timetable.participation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.harambee.fairness.timetable.Person;
import org.harambee.fairness.timetable.Problem;

/**
 * What people have of sessions in slots: interest × availability, for a session of several slots by their mean. A person's
 * best possible gives their dearest sessions the slots that suit them best, as if nobody else were there.
 */
public final class Gains {
    private final Problem problem;
    private final int[] people;
    private final double[][] interest;
    private final double[][] availability;
    private final double[] best;

    public Gains(Problem problem) {
        this.problem = problem;
        people = IntStream.range(0, problem.people().size())
                .filter(person -> !problem.people().get(person).interest().isEmpty())
                .toArray();
        interest = new double[people.length][problem.sessions().size()];
        availability = new double[people.length][problem.slots().size()];
        best = new double[people.length];
        for (int i = 0; i < people.length; i++) {
            fill(i, problem.people().get(people[i]));
        }
    }

    private void fill(int place, Person person) {
        for (int session = 0; session < interest[place].length; session++) {
            interest[place][session] = person.interest()
                    .getOrDefault(problem.sessions().get(session).id(), 0.0);
        }
        for (int slot = 0; slot < availability[place].length; slot++) {
            availability[place][slot] =
                    person.availability().getOrDefault(problem.slots().get(slot).id(), 1.0);
        }
        var wanted = interest[place].clone();
        var suiting = availability[place].clone();
        Arrays.sort(wanted);
        Arrays.sort(suiting);
        int halls = problem.halls().size();
        for (int i = 0; i < wanted.length && i / halls < suiting.length; i++) {
            best[place] += wanted[wanted.length - 1 - i] * suiting[suiting.length - 1 - i / halls];
        }
    }

    /** How many people said what they want. */
    public int people() {
        return people.length;
    }

    /** The place in the problem of one of them. */
    public int person(int place) {
        return people[place];
    }

    /** What one of them has of a session that begins in a slot and takes as many. */
    public double of(int place, int session, int slot, int span) {
        double sum = 0;
        for (int next = slot; next < slot + span; next++) {
            sum += availability[place][next];
        }
        return interest[place][session] * sum / span;
    }

    /** What all of them have of it. */
    public double ofAll(int session, int slot, int span) {
        double sum = 0;
        for (int place = 0; place < people.length; place++) {
            sum += of(place, session, slot, span);
        }
        return sum;
    }

    /** The most that one of them could have. */
    public double best(int place) {
        return best[place];
    }
}
