package org.harambee.fairness.timetable.audit;

import static org.harambee.fairness.timetable.Constraint.COMFORT;
import static org.harambee.fairness.timetable.Constraint.HALL_OPEN;
import static org.harambee.fairness.timetable.Constraint.HALL_TAGS;
import static org.harambee.fairness.timetable.Constraint.HALL_WISH;
import static org.harambee.fairness.timetable.Constraint.LENGTH;
import static org.harambee.fairness.timetable.Constraint.LOCKED;
import static org.harambee.fairness.timetable.Constraint.MISSED_INTEREST;
import static org.harambee.fairness.timetable.Constraint.MOVED_HALL;
import static org.harambee.fairness.timetable.Constraint.MOVED_SLOT;
import static org.harambee.fairness.timetable.Constraint.PLACED;
import static org.harambee.fairness.timetable.Constraint.SEATS;
import static org.harambee.fairness.timetable.Constraint.SLOT_TAGS;
import static org.harambee.fairness.timetable.Constraint.SLOT_WISH;
import static org.harambee.fairness.timetable.Constraint.SPEAKER_PRESENT;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Hall;
import org.harambee.fairness.timetable.Person;
import org.harambee.fairness.timetable.Session;

/** What is asked of one session, whatever the others do. */
final class SingleSessions {
    private final Taken taken;
    private final List<Finding> findings;

    SingleSessions(Taken taken, List<Finding> findings) {
        this.taken = taken;
        this.findings = findings;
    }

    void find() {
        for (int session = 0; session < taken.sessions(); session++) {
            if (taken.plan().isPlaced(session)) {
                own(session);
                placement(session);
                hall(session);
                for (int i = 0; i < taken.slots(session); i++) {
                    slot(session, taken.plan().slot(session) + i);
                }
            } else {
                add(PLACED, 1, session, taken.id(session) + " has no place");
            }
        }
    }

    private void own(int session) {
        if (taken.problem().span(session, taken.plan().slot(session)) == 0) {
            add(LENGTH, 1, session, taken.id(session) + " does not fit the slots from " + taken.where(session));
        }
        int from = taken.plan().slot(session);
        for (var speaker : taken.session(session).speakers().stream().sorted().toList()) {
            var absent = person(speaker).absent();
            for (int slot = from; slot < from + taken.slots(session); slot++) {
                if (absent.contains(taken.slot(slot).id())) {
                    add(
                            SPEAKER_PRESENT,
                            1,
                            session,
                            speaker + " is away in " + taken.slot(slot).id() + ", when " + taken.id(session)
                                    + " is on");
                    return;
                }
            }
        }
    }

    private void placement(int session) {
        var placement = taken.session(session).placement();
        if (placement.isEmpty()) {
            return;
        }
        boolean sameHall = placement.get().hall().equals(hallOf(session).id());
        boolean sameSlot = placement
                .get()
                .slot()
                .equals(taken.slot(taken.plan().slot(session)).id());
        var instead = " is in " + taken.where(session) + " instead of "
                + placement.get().hall() + ", " + placement.get().slot();
        if (placement.get().locked()) {
            if (!sameHall || !sameSlot) {
                add(LOCKED, 1, session, taken.id(session) + instead);
            }
            return;
        }
        if (!sameSlot) {
            add(MOVED_SLOT, 1, session, taken.id(session) + instead);
        }
        if (!sameHall) {
            add(MOVED_HALL, 1, session, taken.id(session) + instead);
        }
    }

    private void hall(int session) {
        var hall = hallOf(session);
        var own = taken.session(session);
        if (!hall.tags().containsAll(own.needs().hallTags())
                || !Collections.disjoint(hall.tags(), own.needs().noHallTags())) {
            add(HALL_TAGS, 1, session, own.id() + " does not suit " + hall.id());
        }
        int from = taken.plan().slot(session);
        for (int slot = from; slot < from + taken.slots(session); slot++) {
            if (hall.closed().contains(taken.slot(slot).id())) {
                add(
                        HALL_OPEN,
                        1,
                        session,
                        hall.id() + " is closed in " + taken.slot(slot).id() + ", when " + own.id() + " is on");
                break;
            }
        }
        if (hall.capacity() > 0) {
            long missing = Math.max(0, own.audience().expected() - hall.capacity());
            add(
                    SEATS,
                    missing,
                    session,
                    own.audience().expected() + " are expected at " + own.id() + ", but " + hall.id() + " has "
                            + hall.capacity() + " seats");
        }
    }

    private void slot(int session, int slot) {
        var own = taken.session(session);
        var time = taken.slot(slot);
        add(
                SLOT_WISH,
                own.wishes().avoidedSlots().getOrDefault(time.id(), 0L),
                session,
                own.id() + " avoids " + time.id());
        var hall = hallOf(session).id();
        add(HALL_WISH, own.wishes().avoidedHalls().getOrDefault(hall, 0L), session, own.id() + " avoids " + hall);
        if (isUnfit(own, time.tags()) && !isUnfitBefore(session, slot)) {
            add(SLOT_TAGS, 1, session, own.id() + " does not suit " + time.id());
        }
        for (var speaker : own.speakers().stream().sorted().toList()) {
            person(speaker)
                    .zone()
                    .ifPresent(zone -> add(
                            COMFORT,
                            comfort(slot, zone),
                            session,
                            "it is a bad hour for " + speaker + " of " + own.id() + " in " + time.id()));
        }
        long missed = taken.problem().people().stream()
                .mapToLong(person -> missed(person, own.id(), time.id()))
                .sum();
        add(MISSED_INTEREST, missed, session, time.id() + " does not suit all who want " + own.id());
    }

    /** A session counts once, by its first unfit slot. */
    private boolean isUnfitBefore(int session, int slot) {
        for (int before = taken.plan().slot(session); before < slot; before++) {
            if (isUnfit(taken.session(session), taken.slot(before).tags())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnfit(Session session, Set<String> tags) {
        return !tags.containsAll(session.needs().slotTags())
                || !Collections.disjoint(tags, session.needs().noSlotTags());
    }

    private long comfort(int slot, ZoneId zone) {
        int first = slot;
        int last = slot;
        while (first > 0 && taken.unit(first - 1) == taken.unit(slot)) {
            first--;
        }
        while (last + 1 < taken.problem().slots().size() && taken.unit(last + 1) == taken.unit(slot)) {
            last++;
        }
        return taken.problem()
                .rules()
                .comfort()
                .of(
                        taken.slot(first).start().atZone(zone).toLocalTime(),
                        taken.slot(last).end().atZone(zone).toLocalTime());
    }

    private static long missed(Person person, String session, String slot) {
        double wanted = person.interest().getOrDefault(session, 0.0);
        return Math.round(1000 * wanted * (1 - person.availability().getOrDefault(slot, 1.0)));
    }

    private Hall hallOf(int session) {
        return taken.problem().halls().get(taken.plan().hall(session));
    }

    private Person person(String id) {
        return taken.problem().people().get(taken.problem().personPlaces().getOrDefault(id, 0));
    }

    private void add(Constraint constraint, long amount, int session, String words) {
        if (amount > 0) {
            findings.add(new Finding(constraint, amount, List.of(session), words));
        }
    }
}
