package org.harambee.fairness.timetable.model;

import static org.harambee.fairness.timetable.Constraint.COMFORT;
import static org.harambee.fairness.timetable.Constraint.HALL_WISH;
import static org.harambee.fairness.timetable.Constraint.MISSED_INTEREST;
import static org.harambee.fairness.timetable.Constraint.MOVED_HALL;
import static org.harambee.fairness.timetable.Constraint.MOVED_SLOT;
import static org.harambee.fairness.timetable.Constraint.SEATS;
import static org.harambee.fairness.timetable.Constraint.SLOT_WISH;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Person;
import org.harambee.fairness.timetable.Problem;

/** The amounts of soft constraints that concern one session by itself. */
final class Costs {
    private final Problem problem;
    private final Map<String, List<Person>> fans = new HashMap<>();
    private final Map<ZoneId, long[]> comfort = new HashMap<>();

    Costs(Problem problem) {
        this.problem = problem;
        for (var person : problem.people()) {
            person.interest()
                    .keySet()
                    .forEach(session -> fans.computeIfAbsent(session, all -> new ArrayList<>())
                            .add(person));
        }
    }

    long seats(int session, int hall) {
        int capacity = problem.halls().get(hall).capacity();
        int expected = problem.sessions().get(session).audience().expected();
        return capacity == 0 ? 0 : Math.max(0, expected - capacity);
    }

    long movedHall(int session, int hall) {
        return published(session, problem.halls().get(hall).id(), true);
    }

    long hallWish(int session, int hall) {
        var avoided = problem.sessions().get(session).wishes().avoidedHalls();
        return avoided.getOrDefault(problem.halls().get(hall).id(), 0L);
    }

    long hall(Constraint constraint, int session, int hall) {
        return switch (constraint) {
            case SEATS -> seats(session, hall);
            case MOVED_HALL -> movedHall(session, hall);
            case HALL_WISH -> hallWish(session, hall);
            default -> 0;
        };
    }

    long slot(Constraint constraint, int session, int slot, int length) {
        if (constraint == MOVED_SLOT) {
            return published(session, problem.slots().get(slot).id(), false);
        }
        long sum = 0;
        for (int next = slot; next < slot + length; next++) {
            sum += switch (constraint) {
                case SLOT_WISH ->
                    problem.sessions()
                            .get(session)
                            .wishes()
                            .avoidedSlots()
                            .getOrDefault(problem.slots().get(next).id(), 0L);
                case COMFORT -> comfort(session, next);
                case MISSED_INTEREST -> missed(session, next);
                default -> 0;
            };
        }
        return sum;
    }

    void add(int session, int hall, int slot, int length, long[] amounts) {
        amounts[SEATS.place()] += seats(session, hall);
        amounts[MOVED_HALL.place()] += movedHall(session, hall);
        amounts[HALL_WISH.place()] += hallWish(session, hall) * length;
        for (var constraint : List.of(SLOT_WISH, COMFORT, MISSED_INTEREST, MOVED_SLOT)) {
            amounts[constraint.place()] += slot(constraint, session, slot, length);
        }
    }

    private long published(int session, String id, boolean hall) {
        return problem.sessions()
                .get(session)
                .placement()
                .filter(place -> !place.locked())
                .map(place -> hall ? place.hall() : place.slot())
                .filter(place -> !place.equals(id))
                .map(elsewhere -> 1L)
                .orElse(0L);
    }

    private long comfort(int session, int slot) {
        long sum = 0;
        for (var speaker : problem.sessions().get(session).speakers()) {
            var zone = problem.people()
                    .get(problem.personPlaces().getOrDefault(speaker, 0))
                    .zone();
            if (zone.isPresent()) {
                sum += comfort.computeIfAbsent(zone.get(), this::hours)[slot];
            }
        }
        return sum;
    }

    /** The comfort of every slot in a zone: of the slot itself, or of its whole block. */
    private long[] hours(ZoneId zone) {
        int slots = problem.slots().size();
        var hours = new long[slots];
        boolean byBlock = problem.rules().tracksByBlock();
        for (int slot = 0; slot < slots; slot++) {
            int first = slot;
            int last = slot;
            while (byBlock && first > 0 && problem.block(first - 1) == problem.block(slot)) {
                first--;
            }
            while (byBlock && last + 1 < slots && problem.block(last + 1) == problem.block(slot)) {
                last++;
            }
            hours[slot] = problem.rules()
                    .comfort()
                    .of(
                            problem.slots().get(first).start().atZone(zone).toLocalTime(),
                            problem.slots().get(last).end().atZone(zone).toLocalTime());
        }
        return hours;
    }

    private long missed(int session, int slot) {
        var id = problem.sessions().get(session).id();
        var time = problem.slots().get(slot).id();
        long sum = 0;
        for (var person : fans.getOrDefault(id, List.of())) {
            double wanted = person.interest().getOrDefault(id, 0.0);
            sum += Math.round(1000 * wanted * (1 - person.availability().getOrDefault(time, 1.0)));
        }
        return sum;
    }
}
