package org.harambee.fairness.election;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Elections written down in tests, ballot by ballot; equal ballots are counted together as every reader does. */
public final class Drafts {
    private final List<Project> projects = new ArrayList<>();
    private final LinkedHashMap<Line, Integer> lines = new LinkedHashMap<>();
    private final List<Grouping> groupings = new ArrayList<>();
    private final long budget;
    private BallotType type = BallotType.APPROVAL;

    private record Line(List<Integer> projects, List<Long> points, long weight, List<Integer> groups) {}

    private Drafts(long budget) {
        this.budget = budget;
    }

    public static Drafts budget(long budget) {
        return new Drafts(budget);
    }

    public Drafts type(BallotType ballotType) {
        type = ballotType;
        return this;
    }

    public Drafts project(String id, long cost) {
        projects.add(Project.of(id, cost));
        return this;
    }

    public Drafts grouping(String dimension, String... names) {
        groupings.add(new Grouping(dimension, List.of(names)));
        return this;
    }

    /** A ballot naming the projects at these places. */
    public Drafts ballot(Integer... named) {
        return ballots(1, List.of(named), List.of(), 1, List.of());
    }

    /** Equal ballots naming projects by their ids, set apart by spaces. */
    public Drafts ballots(int count, String ids) {
        var places = new ArrayList<Integer>();
        for (var id : ids.isBlank() ? List.<String>of() : Arrays.asList(ids.split(" ", -1))) {
            places.add(projects.stream().map(Project::id).toList().indexOf(id));
        }
        return ballots(count, places, List.of(), 1, List.of());
    }

    /** @param weight of each of the voters */
    public Drafts ballots(int count, List<Integer> named, List<Long> points, long weight, List<Integer> groups) {
        lines.merge(
                new Line(List.copyOf(named), List.copyOf(points), weight, List.copyOf(groups)), count, Integer::sum);
        return this;
    }

    public Election election() {
        var all = List.copyOf(lines.keySet());
        var starts = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            starts[i + 1] = starts[i] + all.get(i).projects().size();
        }
        var named = all.stream()
                .flatMap(l -> l.projects().stream())
                .mapToInt(p -> p)
                .toArray();
        var points =
                all.stream().flatMap(l -> l.points().stream()).mapToLong(p -> p).toArray();
        var counts = all.stream().mapToInt(lines::get).toArray();
        var weights = all.stream()
                .mapToLong(l -> l.weight() * lines.getOrDefault(l, 0))
                .toArray();
        var groups = new int[groupings.size()][];
        for (int d = 0; d < groups.length; d++) {
            int dimension = d;
            groups[d] = all.stream().mapToInt(l -> l.groups().get(dimension)).toArray();
        }
        return new Election(
                0, budget, projects, type, new Ballots(starts, named, points, counts, weights, groups, 0), groupings);
    }
}
