package org.harambee.fairness.rotation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People of a public partnership of 2023, by city, and a group that is harder to bring together. */
final class Partners {
    static final Series WEDNESDAYS = Series.weekly(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 11, 29), 60);

    static final Series TWELVE = Series.weekly(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 5, 17), 60);

    private Partners() {}

    static List<Person> ofSixCities(CostTable table) {
        return people(
                table,
                new City("Buenos Aires", "America/Argentina/Buenos_Aires", 1),
                new City("Berlin", "Europe/Berlin", 2),
                new City("Belgrade", "Europe/Belgrade", 1),
                new City("Nairobi", "Africa/Nairobi", 2),
                new City("Kampala", "Africa/Kampala", 2),
                new City("Dar es Salaam", "Africa/Dar_es_Salaam", 1));
    }

    static List<Person> aroundTheWorld(CostTable table) {
        return people(
                table,
                new City("San Francisco", "America/Los_Angeles", 1),
                new City("Buenos Aires", "America/Argentina/Buenos_Aires", 2),
                new City("Berlin", "Europe/Berlin", 2),
                new City("Nairobi", "Africa/Nairobi", 2),
                new City("Jakarta", "Asia/Jakarta", 1),
                new City("Auckland", "Pacific/Auckland", 1));
    }

    private record City(String name, String zone, int people) {}

    private static List<Person> people(CostTable table, City... cities) {
        return Stream.of(cities)
                .flatMap(city -> IntStream.rangeClosed(1, city.people())
                        .mapToObj(i -> Person.of(city.name() + " " + i, city.name(), ZoneId.of(city.zone()), table)))
                .toList();
    }
}
