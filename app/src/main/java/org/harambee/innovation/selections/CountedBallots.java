package org.harambee.innovation.selections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ballots as they are counted: without the ideas that were taken back; those that name nothing else are left out. */
final class CountedBallots {
    private final boolean[] counts;
    private final Map<String, List<Marks>> byGroup = new HashMap<>();
    private final List<Entry> all = new ArrayList<>();

    /** @param group the affiliate's code; empty where the ballot carries none */
    record Entry(String group, Marks marks) {}

    CountedBallots(List<Candidate> candidates) {
        this.counts = new boolean
                [1 + candidates.stream().mapToInt(Candidate::number).max().orElse(0)];
        candidates.stream().filter(one -> !one.gone()).forEach(one -> counts[one.number()] = true);
    }

    void take(String group, Marks marks) {
        List<Integer> ideas = new ArrayList<>();
        List<Integer> points = new ArrayList<>();
        for (int place = 0; place < marks.ideas().size(); place++) {
            int idea = marks.ideas().get(place);
            if (idea < counts.length && counts[idea]) {
                ideas.add(idea);
                if (!marks.points().isEmpty()) {
                    points.add(marks.points().get(place));
                }
            }
        }
        if (!ideas.isEmpty()) {
            Marks kept = new Marks(ideas, points);
            all.add(new Entry(group, kept));
            byGroup.computeIfAbsent(group, none -> new ArrayList<>()).add(kept);
        }
    }

    List<Entry> all() {
        return all;
    }

    /** The fewest ballots that any group has. */
    int smallestGroup() {
        return byGroup.values().stream().mapToInt(List::size).min().orElse(0);
    }

    /** How many name at least one of these ideas. */
    long content(List<Integer> ideas) {
        boolean[] chosen = new boolean[counts.length];
        ideas.forEach(idea -> chosen[idea] = true);
        return all.stream()
                .filter(ballot -> ballot.marks().ideas().stream().anyMatch(idea -> chosen[idea]))
                .count();
    }
}
