package org.harambee.fairness.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Small problems that use every kind of constraint. */
public final class RandomProblems {
    private static final List<String> ZONES =
            List.of("Africa/Nairobi", "America/Argentina/Buenos_Aires", "Europe/Berlin");

    private final Random random;
    private final int sessions;
    private final int halls;
    private final int slots;

    private RandomProblems(long seed, int sessions, int halls, int slots) {
        random = new Random(seed);
        this.sessions = sessions;
        this.halls = halls;
        this.slots = slots;
    }

    /** Of any shape. */
    public static Problem of(long seed, int sessions, int halls, int slots) {
        return new RandomProblems(seed, sessions, halls, slots).problem();
    }

    private Problem problem() {
        var weights = Weights.usual();
        for (var constraint : Constraint.values()) {
            if (!constraint.isHard()) {
                weights = weights.with(constraint, random.nextInt(1, 30));
            }
        }
        var rules = new Rules(random.nextBoolean(), Duration.ofMinutes(random.nextInt(3) * 15L), Comfort.USUAL);
        return new Problem(slots(), halls(), people(), tracks(), sessions(), clashes(), rules, weights);
    }

    private List<Slot> slots() {
        var all = new ArrayList<Slot>();
        for (int i = 0; i < slots; i++) {
            var start = Instant.parse("2026-11-06T08:00:00Z").plus(Duration.ofMinutes(30L * i + (i / 3) * 15L));
            all.add(new Slot("t" + i, start, start.plus(Duration.ofMinutes(30)), "b" + i / 3, some("tag", 2)));
        }
        return all;
    }

    private List<Hall> halls() {
        var all = new ArrayList<Hall>();
        for (int i = 0; i < halls; i++) {
            var closed = random.nextInt(4) == 0 ? Set.of("t" + random.nextInt(slots)) : Set.<String>of();
            all.add(new Hall("h" + i, random.nextInt(3) * 20, some("tag", 2), closed, Map.of("b0", 3L)));
        }
        return all;
    }

    private List<Person> people() {
        var all = new ArrayList<Person>();
        for (int i = 0; i < sessions; i++) {
            var interest = new HashMap<String, Double>();
            for (int j = 0; j < 3; j++) {
                interest.put("s" + random.nextInt(sessions), random.nextInt(1, 9) / 8.0);
            }
            var zone = random.nextBoolean()
                    ? Optional.of(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))))
                    : Optional.<ZoneId>empty();
            var absent = random.nextInt(4) == 0 ? Set.of("t" + random.nextInt(slots)) : Set.<String>of();
            all.add(new Person("p" + i, zone, absent, interest, Map.of("t" + random.nextInt(slots), 0.5)));
        }
        return all;
    }

    private List<Track> tracks() {
        var all = new ArrayList<Track>();
        for (int i = 0; i < 4; i++) {
            all.add(new Track(
                    "k" + i,
                    some("p", sessions),
                    Map.of("k" + (i + 1) % 4, (long) random.nextInt(5)),
                    Map.of("b0", 2L),
                    Map.of("h0", 4L)));
        }
        return all;
    }

    private List<Session> sessions() {
        var all = new ArrayList<Session>();
        for (int i = 0; i < sessions; i++) {
            var after = i > 0 && random.nextInt(5) == 0 ? Set.of("s" + random.nextInt(i)) : Set.<String>of();
            var tag = random.nextInt(6) == 0 ? Set.of("tag1") : Set.<String>of();
            var needs =
                    new Needs(tag, Set.of(), Set.of(), tag.isEmpty() ? Set.of() : Set.of("tag0"), some("x", 3), after);
            var wishes = new Wishes(
                    Map.of("t" + random.nextInt(slots), (long) random.nextInt(5)),
                    Map.of("h" + random.nextInt(halls), (long) random.nextInt(5)),
                    random.nextInt(4));
            var audience = new Audience(random.nextInt(60), word("level"), word("type"), word("language"));
            var session = Session.of("s" + i, some("p", sessions).toArray(String[]::new))
                    .in(random.nextInt(5) == 0 ? "" : "k" + random.nextInt(4))
                    .needing(needs)
                    .wishing(wishes)
                    .expecting(audience);
            session = random.nextInt(4) == 0
                    ? session.lasting(random.nextBoolean() ? Length.of(Duration.ofMinutes(60)) : Length.ofSlots(2))
                    : session;
            session = random.nextInt(3) == 0 ? session.published(hall(), slot()) : session;
            all.add(random.nextInt(15) == 0 ? session.locked(hall(), slot()) : session);
        }
        return all;
    }

    private List<Clash> clashes() {
        return sessions < 2 ? List.of() : List.of(new Clash("s0", "s1", random.nextInt(4)));
    }

    private String hall() {
        return "h" + random.nextInt(halls);
    }

    private String slot() {
        return "t" + random.nextInt(slots);
    }

    private String word(String kind) {
        return random.nextInt(3) == 0 ? "" : kind + random.nextInt(2);
    }

    private Set<String> some(String prefix, int of) {
        var all = new HashSet<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            all.add(prefix + random.nextInt(of));
        }
        return all;
    }
}
