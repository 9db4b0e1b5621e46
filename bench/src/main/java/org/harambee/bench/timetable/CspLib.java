package org.harambee.bench.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harambee.bench.timetable.Programme.Submission;
import org.harambee.fairness.timetable.Audience;
import org.harambee.fairness.timetable.Clash;
import org.harambee.fairness.timetable.Comfort;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Hall;
import org.harambee.fairness.timetable.Length;
import org.harambee.fairness.timetable.Needs;
import org.harambee.fairness.timetable.Person;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Rules;
import org.harambee.fairness.timetable.Session;
import org.harambee.fairness.timetable.Slot;
import org.harambee.fairness.timetable.Track;
import org.harambee.fairness.timetable.Weights;
import org.harambee.fairness.timetable.Wishes;

/**
 * A programme of CSPLib as a problem of ours, so that the cost of every plan is CSPLib's objective. docs/benchmarks tells
 * how each part of the one corresponds to a constraint of the other.
 */
final class CspLib {
    /** Days in workbooks are counted from here. */
    private static final Instant EPOCH = Instant.parse("1899-12-30T00:00:00Z");

    private final Programme programme;

    CspLib(Programme programme) {
        this.programme = programme;
    }

    Problem problem() {
        return new Problem(slots(), halls(), people(), tracks(), sessions(), clashes(), rules(), weights());
    }

    private List<Slot> slots() {
        var all = new ArrayList<Slot>();
        long shift =
                ZoneId.of(programme.hours().zone()).getRules().getOffset(EPOCH).getTotalSeconds();
        boolean inOrder = isInOrder();
        for (int place = 0; place < programme.sittings().size(); place++) {
            var sitting = programme.sittings().get(place);
            long day = inOrder ? 0 : 86_400L * place - sitting.startSeconds() / 86_400 * 86_400;
            long length = sitting.endSeconds() - sitting.startSeconds();
            for (int i = 0; i < sitting.slots(); i++) {
                long start = day + sitting.startSeconds() - shift;
                var from = EPOCH.plusSeconds(start + length * i / sitting.slots());
                var to = EPOCH.plusSeconds(start + length * (i + 1) / sitting.slots());
                all.add(new Slot(slot(sitting.name(), i), from, to, sitting.name(), Set.of()));
            }
        }
        return all;
    }

    /** Whether sessions follow each other in time as in the sheet; otherwise each gets a day of its own, in that order. */
    private boolean isInOrder() {
        var all = programme.sittings();
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).startSeconds() < all.get(i - 1).endSeconds()) {
                return false;
            }
        }
        return true;
    }

    static String slot(String sitting, int place) {
        return sitting + " " + (place + 1);
    }

    private List<Hall> halls() {
        var all = new ArrayList<Hall>();
        for (var room : programme.rooms()) {
            Map<String, Long> avoided = new LinkedHashMap<>();
            for (var sitting : programme.sittings()) {
                if (sitting.rooms().containsKey(room)) {
                    avoided.put(sitting.name(), sitting.rooms().getOrDefault(room, 0L));
                }
            }
            all.add(new Hall(room, 0, Set.of(), Set.of(), avoided));
        }
        return all;
    }

    /** Presenters sit nowhere in particular; for each submission somebody sits in its zone. */
    private List<Person> people() {
        Set<String> ids = new LinkedHashSet<>();
        programme.submissions().forEach(submission -> ids.addAll(submission.presenters()));
        programme.subjects().forEach(subject -> ids.addAll(subject.chairs()));
        var all = new ArrayList<>(ids.stream().map(Person::of).toList());
        for (var submission : programme.submissions()) {
            var zone =
                    submission.zone().isEmpty() ? Optional.<ZoneId>empty() : Optional.of(ZoneId.of(submission.zone()));
            all.add(new Person(inZone(submission), zone, Set.of(), Map.of(), Map.of()));
        }
        return all;
    }

    private static String inZone(Submission submission) {
        return submission.name() + " in " + submission.zone();
    }

    private List<Track> tracks() {
        return programme.subjects().stream()
                .map(subject -> {
                    Map<String, Long> similar = new LinkedHashMap<>();
                    programme.similar().forEach((pair, much) -> {
                        if (pair.getFirst().equals(subject.name())) {
                            similar.put(pair.getLast(), much);
                        }
                    });
                    return new Track(subject.name(), subject.chairs(), similar, subject.sittings(), subject.rooms());
                })
                .toList();
    }

    private List<Session> sessions() {
        return programme.submissions().stream().map(this::session).toList();
    }

    private Session session(Submission submission) {
        Map<String, Long> avoided = new LinkedHashMap<>();
        for (var sitting : programme.sittings()) {
            for (int i = 0; i < sitting.slots() && submission.sittings().containsKey(sitting.name()); i++) {
                avoided.put(slot(sitting.name(), i), submission.sittings().getOrDefault(sitting.name(), 0L));
            }
        }
        var speakers = new LinkedHashSet<>(submission.presenters());
        speakers.add(inZone(submission));
        return new Session(
                submission.name(),
                "",
                submission.subject(),
                Length.ofSlots(submission.slots()),
                speakers,
                Needs.NONE,
                new Wishes(avoided, submission.rooms(), submission.order()),
                Audience.ANYONE,
                Optional.empty());
    }

    /** Pairs, not people: somebody wants to attend both, or attends one and presents or chairs the other. */
    private List<Clash> clashes() {
        var all = new ArrayList<Clash>();
        var submissions = programme.submissions();
        Map<String, Set<String>> chairs = new LinkedHashMap<>();
        programme.subjects().forEach(subject -> chairs.put(subject.name(), subject.chairs()));
        for (int i = 0; i < submissions.size(); i++) {
            for (int j = i + 1; j < submissions.size(); j++) {
                if (clash(submissions.get(i), submissions.get(j), chairs)
                        || clash(submissions.get(j), submissions.get(i), chairs)) {
                    all.add(new Clash(
                            submissions.get(i).name(), submissions.get(j).name(), 1));
                }
            }
        }
        return all;
    }

    private static boolean clash(Submission one, Submission other, Map<String, Set<String>> chairs) {
        var led = one.subject().equals(other.subject())
                ? Set.<String>of()
                : chairs.getOrDefault(other.subject(), Set.of());
        return one.attendees().stream()
                .anyMatch(person -> other.attendees().contains(person)
                        || other.presenters().contains(person)
                        || led.contains(person));
    }

    private Rules rules() {
        var hours = programme.hours();
        var comfort = new Comfort(
                time(hours.goodFrom()),
                time(hours.goodTo()),
                time(hours.fairFrom()),
                time(hours.fairTo()),
                hours.fair(),
                hours.poor());
        return new Rules(true, Duration.ZERO, comfort);
    }

    private static LocalTime time(double day) {
        return LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(day * 86_400)));
    }

    /**
     * The problem of CSPLib's exact integer program: every track in one hall, and neither similar tracks, pauses nor the
     * order within tracks count.
     */
    Problem exactModel() {
        var weights = weights()
                .with(Constraint.SIMILAR_TRACKS, 0)
                .with(Constraint.PARALLEL_TRACK, 0)
                .with(Constraint.TRACK_BROKEN, 0)
                .with(Constraint.OUT_OF_PLACE, 0)
                .with(Constraint.CLASH_IN_BLOCK, 0)
                .with(Constraint.CLASH, 0)
                .with(Constraint.CHAIR_CLASH, 0)
                .keeping(Constraint.TRACK_HALLS);
        return problem().weighing(weights);
    }

    private Weights weights() {
        var given = programme.weights();
        return Weights.none()
                .with(Constraint.TRACK_BLOCK_WISH, given.getOrDefault("Tracks_Sessions|Penalty", 0L))
                .with(Constraint.TRACK_HALL_WISH, given.getOrDefault("Tracks_Rooms|Penalty", 0L))
                .with(Constraint.HALL_BLOCK_WISH, given.getOrDefault("Sessions_Rooms|Penalty", 0L))
                .with(Constraint.SIMILAR_TRACKS, given.getOrDefault("Similar Tracks", 0L))
                .with(Constraint.TRACK_HALLS, given.getOrDefault("Number of Rooms per Track", 0L))
                .with(Constraint.PARALLEL_TRACK, given.getOrDefault("Parallel Tracks", 0L))
                .with(Constraint.TRACK_BROKEN, given.getOrDefault("Consecutive Tracks", 0L))
                .with(Constraint.COMFORT, given.getOrDefault("Submissions_Timezones", 0L))
                .with(Constraint.OUT_OF_PLACE, given.getOrDefault("Submissions Order", 0L))
                .with(Constraint.SLOT_WISH, given.getOrDefault("Submissions_Sessions|Penalty", 0L))
                .with(Constraint.HALL_WISH, given.getOrDefault("Submissions_Rooms|Penalty", 0L))
                .keeping(Constraint.SPEAKER_MOVES)
                .with(Constraint.CLASH_IN_BLOCK, given.getOrDefault("Attendees Conflicts", 0L))
                .with(Constraint.CHAIR_CLASH, given.getOrDefault("Chairs Conflicts", 0L))
                .with(Constraint.CLASH, given.getOrDefault("Attendees Conflicts Timeslot Level", 0L));
    }
}
