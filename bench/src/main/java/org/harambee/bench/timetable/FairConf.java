package org.harambee.bench.timetable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harambee.fairness.timetable.Hall;
import org.harambee.fairness.timetable.Person;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Rules;
import org.harambee.fairness.timetable.Session;
import org.harambee.fairness.timetable.Slot;
import org.harambee.fairness.timetable.Weights;

/** An audience of FairConf as a problem: one hall, one talk in a slot, people with interest and availability. */
final class FairConf {
    private static final int HOUR = 3_600;

    private FairConf() {}

    /** @param interests the file with interests, {@code …_V.csv}, beside which lies {@code …_A.csv} */
    static Problem read(Path interests) throws IOException {
        var interest = matrix(interests);
        var availability = matrix(
                interests.resolveSibling(interests.getFileName().toString().replace("_V.csv", "_A.csv")));
        var slots = new ArrayList<Slot>();
        for (int slot = 0; slot < availability[0].length; slot++) {
            var start = Instant.EPOCH.plusSeconds((long) HOUR * slot);
            slots.add(Slot.of("slot " + slot, start, start.plusSeconds(HOUR)));
        }
        var sessions = new ArrayList<Session>();
        for (int talk = 0; talk < interest[0].length; talk++) {
            sessions.add(Session.of("talk " + talk));
        }
        var people = new ArrayList<Person>();
        for (int person = 0; person < interest.length; person++) {
            people.add(new Person(
                    "person " + person,
                    Optional.empty(),
                    Set.of(),
                    named("talk ", interest[person], 0),
                    named("slot ", availability[person], 1)));
        }
        return new Problem(
                slots, List.of(Hall.of("online")), people, List.of(), sessions, List.of(), Rules.USUAL, Weights.none());
    }

    private static Map<String, Double> named(String prefix, double[] row, double without) {
        Map<String, Double> all = new LinkedHashMap<>();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != without) {
                all.put(prefix + i, row[i]);
            }
        }
        return all;
    }

    private static double[][] matrix(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }
}
