package org.harambee.bench.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.harambee.fairness.timetable.Audience;
import org.harambee.fairness.timetable.Clash;
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

/** Three days in three halls with a hundred sessions, or as many as asked for, that use every constraint; from a seed. */
final class GeneratedProgramme {
    private static final int DAYS = 3;
    private static final int TRACKS = 8;
    private static final List<String> ZONES =
            List.of("Africa/Nairobi", "Europe/Belgrade", "America/Argentina/Buenos_Aires", "Asia/Jakarta");

    private final Random random;
    private final int sessions;
    private final int halls;
    private final int slotsOfDay;

    private GeneratedProgramme(long seed, int sessions, int halls) {
        random = new Random(seed);
        this.sessions = sessions;
        this.halls = halls;
        // about every tenth session takes two slots, and a tenth of the places stays free
        slotsOfDay = (int) Math.ceil(sessions * 1.25 / DAYS / halls);
    }

    static Problem of(long seed, int sessions, int halls) {
        return new GeneratedProgramme(seed, sessions, halls).problem();
    }

    private Problem problem() {
        var weights = Weights.usual();
        for (var constraint : Constraint.values()) {
            if (!constraint.isHard() && weights.of(constraint) == 0 && constraint != Constraint.MISSED_INTEREST) {
                weights = weights.with(constraint, 1);
            }
        }
        return new Problem(
                slots(),
                halls(),
                people(),
                tracks(),
                sessions(),
                clashes(),
                new Rules(false, Duration.ofMinutes(15), Rules.USUAL.comfort()),
                weights);
    }

    private List<Slot> slots() {
        var all = new ArrayList<Slot>();
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < slotsOfDay; i++) {
                var start = Instant.parse("2026-11-06T06:00:00Z")
                        .plus(Duration.ofDays(day))
                        .plus(Duration.ofMinutes(40L * i + i / 4 * 30L));
                var tags = i >= slotsOfDay - 2 ? Set.of("evening") : Set.<String>of();
                all.add(new Slot(slot(day, i), start, start.plus(Duration.ofMinutes(40)), "", tags));
            }
        }
        return all;
    }

    private static String slot(int day, int i) {
        return "day " + (day + 1) + " slot " + (i + 1);
    }

    private List<Hall> halls() {
        var all = new ArrayList<Hall>();
        for (int i = 0; i < halls; i++) {
            var tags = i % 3 == 0 ? Set.of("stream", "stage") : Set.<String>of("tables");
            var closed = i % 3 == 2 ? Set.of(slot(0, 0)) : Set.<String>of();
            all.add(new Hall("hall " + i, 40 + 60 * (i % 3 == 0 ? 2 : i % 3), tags, closed, Map.of()));
        }
        return all;
    }

    private List<Person> people() {
        var all = new ArrayList<Person>();
        for (int i = 0; i < sessions; i++) {
            var zone = random.nextInt(5) == 0
                    ? Optional.of(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))))
                    : Optional.<ZoneId>empty();
            var absent = new HashSet<String>();
            if (random.nextInt(6) == 0) {
                int day = random.nextInt(DAYS);
                for (int slot = 0; slot < slotsOfDay; slot++) {
                    absent.add(slot(day, slot));
                }
            }
            Map<String, Double> interest = new LinkedHashMap<>();
            for (int j = 0; j < 5; j++) {
                interest.put("s" + popular(), 1.0);
            }
            all.add(new Person("p" + i, zone, absent, interest, Map.of()));
        }
        return all;
    }

    /** Some sessions are wanted far more than others. */
    private int popular() {
        return (int) (sessions * Math.pow(random.nextDouble(), 2));
    }

    private List<Track> tracks() {
        var all = new ArrayList<Track>();
        for (int i = 0; i < TRACKS; i++) {
            all.add(new Track(
                    "track " + i,
                    Set.of("p" + random.nextInt(sessions)),
                    Map.of("track " + (i + 1) % TRACKS, 1L),
                    Map.of(),
                    Map.of("hall " + random.nextInt(halls), 1L)));
        }
        return all;
    }

    private List<Session> sessions() {
        var all = new ArrayList<Session>();
        for (int i = 0; i < sessions; i++) {
            var session = Session.of("s" + i, speakers(i))
                    .in("track " + i % TRACKS)
                    .needing(needs(i))
                    .wishing(new Wishes(
                            Map.of(slot(random.nextInt(DAYS), random.nextInt(slotsOfDay)), 3L),
                            Map.of("hall " + random.nextInt(halls), 1L),
                            i < TRACKS ? 1 : 0))
                    .expecting(new Audience(
                            20 + random.nextInt(130) * (i % 9 == 0 ? 1 : 0),
                            random.nextInt(2) == 0 ? "beginner" : "advanced",
                            random.nextInt(2) == 0 ? "organisers" : "contributors",
                            random.nextInt(3) == 0 ? "es" : "en"));
            session = i % 10 == 5 ? session.lasting(Length.ofSlots(2)) : session;
            session = i % 12 == 7
                    ? session.published(
                            "hall " + random.nextInt(halls), slot(random.nextInt(DAYS), random.nextInt(slotsOfDay)))
                    : session;
            all.add(i == 0 ? session.locked("hall 0", slot(0, 0)) : session);
        }
        return all;
    }

    private String[] speakers(int session) {
        return session == 0 ? new String[0] : new String[] {"p" + session, "p" + random.nextInt(session)};
    }

    private Needs needs(int session) {
        return new Needs(
                session % 15 == 3 ? Set.of("stream") : Set.of(),
                session % 15 == 4 ? Set.of("stage") : Set.of(),
                session % 25 == 6 ? Set.of("evening") : Set.of(),
                session % 15 == 8 ? Set.of("evening") : Set.of(),
                session % 20 == 9 ? Set.of("board") : Set.of(),
                session % 20 == 11 ? Set.of("s" + (session - 1)) : Set.of());
    }

    private List<Clash> clashes() {
        var all = new ArrayList<Clash>();
        for (int i = 0; i < sessions; i++) {
            int one = popular();
            int other = popular();
            if (one != other) {
                all.add(new Clash("s" + one, "s" + other, 1 + random.nextInt(4)));
            }
        }
        return all;
    }
}
