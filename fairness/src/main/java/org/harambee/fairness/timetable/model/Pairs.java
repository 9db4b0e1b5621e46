package org.harambee.fairness.timetable.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harambee.fairness.timetable.Person;
import org.harambee.fairness.timetable.Problem;

/** For each session the others that it has to do with, found through the people and words that they share. */
public final class Pairs {
    /** They share a speaker. */
    public static final int SPEAKER = 1;

    /** They share an exclusive word. */
    public static final int EXCLUSIVE = 2;

    /** The other one has ended before this one begins. */
    public static final int AFTER = 4;

    /** This one has ended before the other one begins. */
    public static final int BEFORE = 8;

    /** A speaker of one leads the track of the other, which is another track. */
    public static final int CHAIR = 16;

    private final Problem problem;
    private final List<Map<Integer, Link>> links = new ArrayList<>();
    private final int[][] others;
    private final int[][] kinds;
    private final long[][] people;

    private static final class Link {
        private int kinds;
        private long people;
    }

    Pairs(Problem problem) {
        this.problem = problem;
        int n = problem.sessions().size();
        IntStream.range(0, n).forEach(session -> links.add(new HashMap<>()));
        collect();
        others = new int[n][];
        kinds = new int[n][];
        people = new long[n][];
        for (int session = 0; session < n; session++) {
            var own = links.get(session);
            others[session] =
                    own.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
            kinds[session] = new int[own.size()];
            people[session] = new long[own.size()];
            for (int i = 0; i < own.size(); i++) {
                var link = own.getOrDefault(others[session][i], new Link());
                kinds[session][i] = link.kinds;
                people[session][i] = link.people;
            }
        }
        links.clear();
    }

    private void collect() {
        Map<String, List<Integer>> words = new HashMap<>();
        Map<String, List<Integer>> talks = new HashMap<>();
        Map<String, List<Integer>> led = new HashMap<>();
        for (int session = 0; session < problem.sessions().size(); session++) {
            var own = problem.sessions().get(session);
            enter(words, own.needs().exclusive(), session);
            enter(talks, own.speakers(), session);
            Integer track = problem.trackPlaces().get(own.track());
            if (track != null) {
                enter(led, problem.tracks().get(track).chairs(), session);
            }
            for (var before : own.needs().after()) {
                int first = problem.sessionPlaces().getOrDefault(before, session);
                link(session, first).kinds |= AFTER;
                link(first, session).kinds |= BEFORE;
            }
        }
        words.values().forEach(all -> kind(all, all, EXCLUSIVE));
        talks.values().forEach(all -> kind(all, all, SPEAKER));
        talks.forEach((person, all) -> kind(all, led.getOrDefault(person, List.of()), CHAIR));
        for (var clash : problem.clashes()) {
            want(
                    problem.sessionPlaces().getOrDefault(clash.first(), 0),
                    problem.sessionPlaces().getOrDefault(clash.second(), 0),
                    clash.people());
        }
        problem.people().forEach(person -> wants(person, talks.getOrDefault(person.id(), List.of())));
    }

    private static void enter(Map<String, List<Integer>> lists, Collection<String> ids, int session) {
        ids.forEach(id -> lists.computeIfAbsent(id, all -> new ArrayList<>()).add(session));
    }

    private void kind(List<Integer> some, List<Integer> others, int kind) {
        for (int one : some) {
            for (int other : others) {
                boolean sameTrack = problem.sessions()
                        .get(one)
                        .track()
                        .equals(problem.sessions().get(other).track());
                if (one != other && !(kind == CHAIR && sameTrack)) {
                    link(one, other).kinds |= kind;
                    link(other, one).kinds |= kind;
                }
            }
        }
    }

    /** A person misses one of two sessions that overlap, unless both need the person, which is another matter. */
    private void wants(Person person, List<Integer> talks) {
        if (person.interest().isEmpty()) {
            return;
        }
        var wanted = IntStream.concat(
                        person.interest().keySet().stream()
                                .mapToInt(id -> problem.sessionPlaces().getOrDefault(id, 0)),
                        talks.stream().mapToInt(Integer::intValue))
                .distinct()
                .sorted()
                .toArray();
        for (int i = 0; i < wanted.length; i++) {
            for (int j = i + 1; j < wanted.length; j++) {
                if (!talks.contains(wanted[i]) || !talks.contains(wanted[j])) {
                    want(wanted[i], wanted[j], 1);
                }
            }
        }
    }

    private void want(int one, int other, long number) {
        link(one, other).people += number;
        link(other, one).people += number;
    }

    private Link link(int one, int other) {
        return links.get(one).computeIfAbsent(other, none -> new Link());
    }

    /** The sessions that this one has to do with, ascending. */
    public int[] others(int session) {
        return Arrays.copyOf(others[session], others[session].length);
    }

    /** Of each of {@link #others}: the kinds of what they have to do with each other, added up. */
    public int[] kinds(int session) {
        return Arrays.copyOf(kinds[session], kinds[session].length);
    }

    /** Of each of {@link #others}: how many want both. */
    public long[] people(int session) {
        return Arrays.copyOf(people[session], people[session].length);
    }
}
