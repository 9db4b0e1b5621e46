package org.harambee.fairness.selection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.election.Election;

/**
 * A published committee election: all costs 1, and as many seats as money.
 *
 * @param number of its publication
 * @param outcomes by rule, ties broken by candidate
 * @param tied by rule all outcomes that some way of breaking ties leads to
 */
public record Committee(
        String number, Election election, Map<String, String> outcomes, Map<String, List<String>> tied) {

    /** All 480; they stand in {@code committees.txt}. */
    public static List<Committee> all() {
        try (var file = Objects.requireNonNull(Committee.class.getResourceAsStream("committees.txt"))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Committee::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The candidates elected, sorted and written together; "-" for none. */
    public static String written(Outcome outcome) {
        var elected = new TreeSet<>(outcome.selected());
        return elected.isEmpty()
                ? "-"
                : String.join("", elected.stream().map(String::valueOf).toList());
    }

    private static Committee parse(String line) {
        var fields = List.of(line.split(" ", -1));
        var draft = Drafts.budget(Long.parseLong(fields.get(2)));
        for (int candidate = 0; candidate < Integer.parseInt(fields.get(1)); candidate++) {
            draft.project(String.valueOf(candidate), 1);
        }
        for (var ballot : fields.get(3).split(",", -1)) {
            draft.ballot(
                    ballot.equals("-")
                            ? new Integer[0]
                            : ballot.chars().map(c -> c - '0').boxed().toArray(Integer[]::new));
        }
        var outcomes = new HashMap<String, String>();
        var tied = new HashMap<String, List<String>>();
        for (var field : fields.subList(4, fields.size())) {
            if (field.contains("=")) {
                outcomes.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
            } else {
                tied.put(
                        field.substring(0, field.indexOf('~')),
                        Arrays.asList(field.substring(field.indexOf('~') + 1).split("/", -1)));
            }
        }
        return new Committee(fields.getFirst(), draft.election(), outcomes, tied);
    }
}
