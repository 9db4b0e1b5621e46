package org.harambee.fairness.timetable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds sessions that come after each other in a circle, by depth-first search in O(sessions + orders). */
final class Cycle {
    private final Problem problem;
    private final Set<String> done = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();

    private Cycle(Problem problem) {
        this.problem = problem;
    }

    /** The ids of a circle, as words. */
    static Optional<String> in(Problem problem) {
        var search = new Cycle(problem);
        return problem.sessions().stream()
                .map(session -> search.from(session.id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> from(String id) {
        if (done.contains(id)) {
            return Optional.empty();
        }
        if (path.contains(id)) {
            return Optional.of(String.join(", ", path));
        }
        path.addLast(id);
        Integer place = problem.sessionPlaces().get(id);
        if (place != null) {
            for (var before : problem.sessions().get(place).needs().after().stream()
                    .sorted()
                    .toList()) {
                var cycle = from(before);
                if (cycle.isPresent()) {
                    return cycle;
                }
            }
        }
        path.removeLast();
        done.add(id);
        return Optional.empty();
    }
}
