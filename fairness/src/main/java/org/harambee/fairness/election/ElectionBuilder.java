package org.harambee.fairness.election;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an election by code: first how voters are divided and what can be chosen, then the ballots. Amounts are decimals
 * and stay exact; all get the decimal places that the finest of them needs. Not for several threads.
 */
public final class ElectionBuilder {
    private final BallotType type;
    private final List<String> dimensions = new ArrayList<>();
    private final List<Map<String, Integer>> groups = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private @Nullable BigDecimal budget;
    private @Nullable BallotBox box;

    private record Candidate(Project project, BigDecimal cost) {}

    ElectionBuilder(BallotType type) {
        this.type = type;
    }

    /** What can be spent, as a decimal such as {@code 100000.50}. */
    public ElectionBuilder budget(String amount) {
        return budget(new BigDecimal(amount));
    }

    public ElectionBuilder budget(BigDecimal amount) {
        budget = amount;
        return this;
    }

    /** A project with its cost as a decimal such as {@code 0.9}. */
    public ElectionBuilder project(String id, String cost) {
        return project(id, new BigDecimal(cost), null, List.of(), List.of());
    }

    /** @throws IllegalArgumentException where the id was given before or the cost is negative */
    public ElectionBuilder project(
            String id, BigDecimal cost, @Nullable String name, List<String> categories, List<String> targets) {
        requireNoBallots();
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("project " + id + " has a negative cost: " + cost.toPlainString());
        }
        if (places.putIfAbsent(id, candidates.size()) != null) {
            throw new IllegalArgumentException("two projects have the id " + id);
        }
        candidates.add(new Candidate(new Project(id, 0, name, categories, targets), cost));
        return this;
    }

    /** The ways in which voters are divided; each voter then names one group for each. */
    public ElectionBuilder groupedBy(String... names) {
        requireNoBallots();
        for (var name : names) {
            dimensions.add(name);
            groups.add(new LinkedHashMap<>());
        }
        return this;
    }

    /** One voter's ballot of weight 1: the projects it names, for ordinal ballots the best first. */
    public ElectionBuilder ballot(String... ids) {
        return ballot(nobodyInParticular(1), ids);
    }

    /** The same ballot by so many voters. */
    public ElectionBuilder ballots(int voters, String... ids) {
        return ballot(nobodyInParticular(voters), ids);
    }

    /** @throws IllegalArgumentException where a project is unknown or the voter's groups do not fit the dimensions */
    public ElectionBuilder ballot(Voter voter, String... ids) {
        if (type.hasPoints()) {
            throw new IllegalArgumentException("a ballot of this election gives points");
        }
        var open = box();
        for (int project : places(List.of(ids))) {
            open.name(project);
        }
        return cast(voter);
    }

    /** A ballot that gives points. */
    public ElectionBuilder points(Voter voter, Map<String, BigDecimal> points) {
        if (!type.hasPoints()) {
            throw new IllegalArgumentException("a ballot of this election gives no points");
        }
        var open = box();
        var named = places(points.keySet());
        int next = 0;
        for (var given : points.values()) {
            int decimals = Amounts.decimals(given);
            open.name(named[next++], Amounts.units(given, decimals), decimals);
        }
        return cast(voter);
    }

    /** @throws IllegalArgumentException where there is no budget above 0, or an amount does not fit into a long */
    public Election build() {
        if (budget == null) {
            throw new IllegalArgumentException("an election has a budget");
        }
        var amounts = new ArrayList<>(List.of(budget));
        candidates.forEach(candidate -> amounts.add(candidate.cost()));
        int decimals = amounts.stream().mapToInt(Amounts::decimals).max().orElse(0);
        var projects = candidates.stream()
                .map(candidate -> candidate.project().costing(Amounts.units(candidate.cost(), decimals)))
                .toList();
        var groupings = new ArrayList<Grouping>();
        for (int i = 0; i < dimensions.size(); i++) {
            groupings.add(
                    new Grouping(dimensions.get(i), List.copyOf(groups.get(i).keySet())));
        }
        return new Election(decimals, Amounts.units(budget, decimals), projects, type, box().ballots(), groupings);
    }

    private BallotBox box() {
        if (box == null) {
            box = new BallotBox(type, candidates.size(), dimensions.size());
        }
        return box;
    }

    private void requireNoBallots() {
        if (box != null) {
            throw new IllegalStateException("projects and dimensions come before the first ballot");
        }
    }

    private int[] places(Iterable<String> ids) {
        var found = new ArrayList<Integer>();
        for (var id : ids) {
            var place = places.get(id);
            if (place == null) {
                throw new IllegalArgumentException("a ballot names the project " + id + ", which there is not");
            }
            found.add(place);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private ElectionBuilder cast(Voter voter) {
        if (voter.groups().size() != dimensions.size()) {
            throw new IllegalArgumentException(
                    "a voter is in one group for each of " + dimensions + ", not in " + voter.groups());
        }
        var open = box();
        for (int dimension = 0; dimension < dimensions.size(); dimension++) {
            var names = groups.get(dimension);
            var place = names.putIfAbsent(voter.groups().get(dimension), names.size());
            open.group(dimension, place == null ? names.size() - 1 : place);
        }
        open.weight(voter.weight());
        open.cast(voter.count());
        return this;
    }

    private Voter nobodyInParticular(int voters) {
        return new Voter(voters, 1, dimensions.stream().map(dimension -> "").toList());
    }
}
