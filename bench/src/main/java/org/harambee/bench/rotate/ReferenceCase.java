package org.harambee.bench.rotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.rotation.CostTable;
import org.harambee.fairness.rotation.Person;
import org.harambee.fairness.rotation.RotationProblem;
import org.harambee.fairness.rotation.Series;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A series of the reference, and what is known of it. Where a case was proved later, that counts.
 *
 * @param total of all, where the worst off bears as little as possible
 * @param curve the trade-off, where it was proved
 */
record ReferenceCase(String name, RotationProblem problem, long worst, long total, List<JsonNode> curve) {
    static List<ReferenceCase> in(Path data) throws IOException {
        var reference = JsonMapper.shared().readTree(Files.readString(data.resolve("reference.json")));
        var cases = new ArrayList<ReferenceCase>();
        for (var entry : reference.path("cases").properties()) {
            cases.add(of(entry.getKey(), entry.getValue(), reference));
        }
        return cases;
    }

    private static ReferenceCase of(String name, JsonNode one, JsonNode reference) {
        var tableName = one.path("table").asString();
        var table = new CostTable(
                tableName,
                StreamSupport.stream(reference.path("tables").path(tableName).spliterator(), false)
                        .map(JsonNode::asInt)
                        .toList());
        var people = new ArrayList<Person>();
        for (var city : one.path("cities")) {
            for (int i = 1; i <= city.path("people").asInt(); i++) {
                var place = city.path("city").asString();
                people.add(Person.of(
                        place + " " + i, place, ZoneId.of(city.path("zone").asString()), table));
            }
        }
        var series = Series.weekly(
                LocalDate.parse(one.path("first").asString()),
                LocalDate.parse(one.path("last").asString()),
                30 * reference.path("duration_half_hours").asInt());
        var proved = reference.path("proved").path(name);
        var curve = StreamSupport.stream(proved.path("tradeoff").spliterator(), false)
                .toList();
        var leximin = one.path("leximin");
        return new ReferenceCase(
                name,
                RotationProblem.of(series, people),
                curve.isEmpty()
                        ? leximin.path("max").asLong()
                        : proved.path("min_max").asLong(),
                curve.isEmpty()
                        ? leximin.path("people_total").asLong()
                        : curve.getFirst().path("people_total").asLong(),
                curve);
    }

    OptionalLong totalFor(Optional<Rational> epsilon) {
        return curve.stream()
                .filter(point -> epsilon.isPresent()
                        ? point.path("eps").isNumber()
                                && Rational.of(point.path("eps").decimalValue()).equals(epsilon.get())
                        : point.path("eps").isNull())
                .mapToLong(point -> point.path("people_total").asLong())
                .findFirst();
    }
}
