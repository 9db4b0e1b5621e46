package org.harambee.rotating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.rotation.Meeting;
import org.harambee.fairness.rotation.Objective;
import org.harambee.fairness.rotation.Person;
import org.harambee.fairness.rotation.RotationPlan;
import org.harambee.fairness.rotation.Unit;
import org.harambee.telling.Columns;

/** A plan for people: what was decided, who bears what, and when everybody meets on their own clock. */
final class PlanText {
    private static final int MOST_PLACES = 8;

    private final ToldPlan told;
    private final RotationPlan plan;
    private final List<ZoneId> zones;

    PlanText(ToldPlan told) {
        this.told = told;
        plan = told.plan();
        zones = plan.problem().people().stream().map(Person::zone).distinct().toList();
    }

    String text() {
        var parts = new ArrayList<String>();
        parts.add(head());
        parts.add(result());
        if (!told.moved().isEmpty()) {
            parts.add("Clocks have moved since the earlier plan on "
                    + told.moved().stream().map(Clocks::day).collect(Collectors.joining(", "))
                    + "; only these meetings were planned anew.\n");
        }
        parts.add("Who bears what\n" + burdens());
        parts.add(persons());
        if (!told.curve().isEmpty() && !plan.needsNoRotation()) {
            parts.add("What all bear if the worst off may bear more\n" + curve());
        }
        told.without().ifPresent(without -> parts.add(price(without)));
        parts.add("When to meet\n" + meetings());
        return String.join("\n", parts);
    }

    private String head() {
        var series = plan.problem().series();
        int people = plan.problem().people().size();
        long affiliates = plan.problem().people().stream()
                .map(Person::affiliate)
                .distinct()
                .count();
        long held = plan.meetings().stream().filter(Meeting::isHeld).count();
        return counted(plan.meetings().size(), "meeting", "meetings") + " of " + series.minutes() + " minutes from "
                + Clocks.day(plan.meetings().getFirst().day()) + " to "
                + Clocks.day(plan.meetings().getLast().day()) + "; " + counted(people, "person", "people") + " of "
                + counted(affiliates, "affiliate", "affiliates") + " in " + counted(zones.size(), "zone", "zones") + "."
                + (held > 0 ? " " + counted(held, "meeting stands", "meetings stand") + " as planned before." : "")
                + "\n";
    }

    private String result() {
        var values = plan.values();
        if (plan.needsNoRotation() && values.total().equals(Rational.ZERO)) {
            return "No rotation is needed: at " + Clocks.utcs(plan.freeSlots())
                    + " UTC no meeting costs anybody anything, all the time.\n";
        }
        var least = "The least possible for the worst off is " + amount(values.leastWorst())
                + (values.isLeastWorstProved()
                        ? " (proved)."
                        : " or less (not proved; " + amount(values.leastWorstBound()) + " at least).");
        var within = plan.objective() instanceof Objective.Within(Rational epsilon)
                ? " With up to " + percent(epsilon) + " more for them, all together bear " + amount(values.total())
                        + (values.total().equals(values.totalBound())
                                ? ", and can't bear less."
                                : "; less than " + amount(values.totalBound()) + " is not possible.")
                : " By leximin all together bear " + amount(values.total()) + (values.isProved() ? " (proved)." : ".");
        return "In this plan the worst off bears " + amount(values.worst()) + ". " + least + within + "\n";
    }

    private Columns burdens() {
        var table = new Columns(
                plan.problem().unit() == Unit.PERSON ? "person" : "affiliate",
                "bears",
                "carried before",
                "meetings at no cost",
                "dearest meeting");
        for (int unit = 0; unit < plan.burdens().size(); unit++) {
            int place = unit;
            var burden = plan.burdens().get(unit);
            var costs = plan.meetings().stream()
                    .map(meeting -> meeting.costs().get(place))
                    .toList();
            table.row(
                    burden.unit(),
                    amount(burden.total()),
                    amount(burden.carried()),
                    String.valueOf(
                            costs.stream().filter(cost -> cost.signum() == 0).count()),
                    amount(costs.stream().reduce(Rational.ZERO, Rational::max)));
        }
        return table;
    }

    /** For every place a sentence that can be read aloud; people who have the same hours share it. */
    private String persons() {
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        for (var person : plan.problem().people()) {
            sentences
                    .computeIfAbsent(sentence(person), key -> new ArrayList<>())
                    .add(person.name());
        }
        return sentences.entrySet().stream()
                .map(entry -> names(entry.getValue()) + ": " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private String sentence(Person person) {
        Map<String, Integer> times = new TreeMap<>();
        for (var meeting : plan.meetings()) {
            if (!meeting.day().isBefore(person.availability().from())
                    && !meeting.day().isAfter(person.availability().until())
                    && person.availability()
                            .allows(
                                    person.local(meeting.start()),
                                    plan.problem().series().minutes())) {
                times.merge(Clocks.local(person.local(meeting.start()), meeting.day()), 1, Integer::sum);
            }
        }
        if (times.isEmpty()) {
            return "no meeting at which they can come (" + person.zone().getId() + ").";
        }
        return times.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> counted(entry.getValue(), "meeting", "meetings") + " at " + entry.getKey())
                        .collect(Collectors.joining(", "))
                + " (" + person.zone().getId() + ").";
    }

    private static String names(List<String> names) {
        return names.size() <= 4
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " more";
    }

    private Columns curve() {
        var table = new Columns("worst off may bear", "bears", "all together", "proved");
        for (var point : told.curve()) {
            table.row(
                    point.epsilon().map(epsilon -> percent(epsilon) + " more").orElse("anything"),
                    amount(point.worst()),
                    amount(point.total()),
                    point.total().equals(point.bound()) ? "yes" : "no");
        }
        return table;
    }

    private String price(RotationPlan without) {
        return "Without a limit on slots" + (plan.problem().turns() ? " and without turns" : "")
                + " the worst off would bear " + amount(without.values().worst()) + " instead of "
                + amount(plan.values().worst()) + ", and all together "
                + amount(without.values().total()) + " instead of "
                + amount(plan.values().total()) + ".\n";
    }

    private Columns meetings() {
        var places = zones.subList(0, Math.min(MOST_PLACES, zones.size()));
        var heads = new ArrayList<>(List.of("day", "UTC"));
        places.forEach(zone -> heads.add(place(zone)));
        heads.add("bears most");
        var table = new Columns(heads.toArray(String[]::new));
        for (var meeting : plan.meetings()) {
            var row = new ArrayList<>(List.of(Clocks.day(meeting.day()), Clocks.utc(meeting.slot())));
            places.forEach(zone -> row.add(local(zone, meeting)));
            row.add(bearsMost(meeting));
            table.row(row.toArray(String[]::new));
        }
        return table;
    }

    private String local(ZoneId zone, Meeting meeting) {
        return plan.problem().people().stream()
                .filter(person -> person.zone().equals(zone))
                .findFirst()
                .map(person -> Clocks.local(person.local(meeting.start()), meeting.day()))
                .orElse("");
    }

    private String bearsMost(Meeting meeting) {
        var most = meeting.costs().stream().reduce(Rational.ZERO, Rational::max);
        if (most.signum() == 0) {
            return "nobody";
        }
        var who = IntStream.range(0, plan.burdens().size())
                .filter(unit -> meeting.costs().get(unit).equals(most))
                .mapToObj(unit -> plan.burdens().get(unit).unit())
                .toList();
        return names(who) + " (" + amount(most) + ")";
    }

    private static String place(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String percent(Rational part) {
        return amount(part.times(100)) + " %";
    }

    /** Whole where it is whole, otherwise with up to two decimals. */
    private static String amount(Rational value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
