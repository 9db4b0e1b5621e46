package org.harambee.rotating;

import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harambee.fairness.rotation.Availability;
import org.harambee.fairness.rotation.CostTable;
import org.harambee.fairness.rotation.Person;
import org.harambee.telling.Refusal;
import org.harambee.telling.Sheet;
import org.harambee.telling.TextFile;

/** People from a table: who they are, where, when they can, and what they have borne before. */
final class PeopleFile {
    private static final List<String> ORDER = List.of("name", "zone", "affiliate");
    private static final String MEAN = "mean";
    private static final int MOST = 200;

    private static final Map<String, List<String>> NAMES = Map.of(
            "name", List.of("name", "person", "who", "city"),
            "zone", List.of("zone", "timezone", "time zone", "time_zone", "tz"),
            "affiliate", List.of("affiliate", "organisation", "organization", "partner", "chapter"),
            "table", List.of("table"),
            "available", List.of("available", "hours", "availability"),
            "away", List.of("away", "holidays", "absent"),
            "from", List.of("from", "joins"),
            "until", List.of("until", "leaves", "to"),
            "carried", List.of("carried", "balance"),
            "people", List.of("people", "number", "count"));

    private final String file;
    private final CostTable usual;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, CostTable> tables = new HashMap<>();

    private PeopleFile(String file, CostTable usual) {
        this.file = file;
        this.usual = usual;
    }

    /** @param usual the table of those for whom none is named */
    static List<Person> read(String file, CostTable usual, InputStream in) throws Refusal {
        var sheet = Sheet.of(TextFile.read(file, "table of people", in));
        if (sheet.rows().isEmpty()) {
            throw Refusal.ofInput(file + " is empty; it needs a row for each person: name;zone;affiliate.");
        }
        return new PeopleFile(file, usual).people(sheet);
    }

    private List<Person> people(Sheet sheet) throws Refusal {
        boolean headed = headed(sheet.rows().getFirst());
        var rows = headed ? sheet.body().toList() : sheet.rows();
        if (rows.isEmpty()) {
            throw Refusal.ofInput(file + " has no people; add a row for each: name;zone;affiliate.");
        }
        var people = new ArrayList<Person>();
        var like = new ArrayList<Integer>();
        for (var row : rows) {
            try {
                for (var person : people(row)) {
                    if (people.stream().anyMatch(other -> other.name().equals(person.name()))) {
                        throw new IllegalArgumentException("there is another " + person.name());
                    }
                    if (cell(row, "carried").equalsIgnoreCase(MEAN)) {
                        like.add(people.size());
                    }
                    people.add(person);
                }
            } catch (IllegalArgumentException wrong) {
                throw Refusal.ofInput(
                        file + ":" + row.line() + ": " + wrong.getMessage() + end(String.valueOf(wrong.getMessage())));
            }
        }
        return carryingTheMean(people, like);
    }

    private static String end(String message) {
        return message.endsWith("?") ? "" : ".";
    }

    /** Whether the first row names the columns; otherwise they are name, zone and affiliate. */
    private boolean headed(Sheet.Row first) throws Refusal {
        boolean twice = false;
        for (int column = 0; column < first.cells().size(); column++) {
            var head = first.cell(column).toLowerCase(Locale.ROOT);
            for (var name : NAMES.entrySet()) {
                if (name.getValue().contains(head)) {
                    twice |= places.put(name.getKey(), column) != null;
                }
            }
        }
        if (!places.containsKey("zone")) {
            if (places.size() > 1) {
                throw Refusal.ofInput(
                        file + ":" + first.line() + ": there is no column zone; name the columns name;zone.");
            }
            places.clear();
            ORDER.forEach(name -> places.put(name, ORDER.indexOf(name)));
            return false;
        }
        if (twice) {
            throw Refusal.ofInput(
                    file + ":" + first.line() + ": two columns mean the same (name, person, who and city do,"
                            + " and zone and timezone); leave one out.");
        }
        for (int column = 0; column < first.cells().size(); column++) {
            if (!places.containsValue(column) && !first.cell(column).isEmpty()) {
                throw Refusal.ofInput(file + ":" + first.line() + ": the column " + first.cell(column)
                        + " is not known; known are name, zone, affiliate, table, available, away, from, until, carried"
                        + " and people.");
            }
        }
        return true;
    }

    private List<Person> people(Sheet.Row row) throws Refusal {
        var zone = ZoneNames.zone(cell(row, "zone"));
        var affiliate = cell(row, "affiliate");
        var name = cell(row, "name").isEmpty() ? affiliate : cell(row, "name");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the name is missing");
        }
        int number = number(cell(row, "people"));
        var carried = cell(row, "carried");
        var amount = carried.isEmpty() || carried.equalsIgnoreCase(MEAN) ? BigDecimal.ZERO : Written.amount(carried);
        var people = new ArrayList<Person>();
        for (int i = 1; i <= number; i++) {
            people.add(new Person(
                    number == 1 ? name : name + " " + i,
                    affiliate.isEmpty() ? name : affiliate,
                    zone,
                    zone.getRules(),
                    table(cell(row, "table")),
                    availability(row),
                    amount));
        }
        return people;
    }

    private static int number(String cell) {
        if (cell.isEmpty()) {
            return 1;
        }
        if (!cell.matches("\\d{1,3}") || Integer.parseInt(cell) < 1 || Integer.parseInt(cell) > MOST) {
            throw new IllegalArgumentException("people is " + cell + "; write a number from 1 to " + MOST);
        }
        return Integer.parseInt(cell);
    }

    private CostTable table(String name) throws Refusal {
        if (name.isEmpty()) {
            return usual;
        }
        var known = tables.get(name);
        if (known == null) {
            known = TableFile.read(name);
            tables.put(name, known);
        }
        return known;
    }

    private Availability availability(Sheet.Row row) {
        var hours = cell(row, "available");
        return new Availability(
                day(cell(row, "from"), Availability.ALWAYS.from()),
                day(cell(row, "until"), Availability.ALWAYS.until()),
                hours.isEmpty() ? List.of() : Written.hours(hours),
                Written.days(cell(row, "away")));
    }

    private static LocalDate day(String word, LocalDate otherwise) {
        return word.isEmpty() ? otherwise : Written.day(word);
    }

    private String cell(Sheet.Row row, String name) {
        return row.cell(places.getOrDefault(name, -1));
    }

    /** Who joins late and is to carry the mean starts level with the others. */
    private static List<Person> carryingTheMean(List<Person> people, List<Integer> like) {
        var sum = people.stream().map(Person::carried).reduce(BigDecimal.ZERO, BigDecimal::add);
        int others = people.size() - like.size();
        var mean = others == 0 ? BigDecimal.ZERO : sum.divide(BigDecimal.valueOf(others), 3, RoundingMode.HALF_UP);
        for (int place : like) {
            var person = people.get(place);
            people.set(
                    place,
                    new Person(
                            person.name(),
                            person.affiliate(),
                            person.zone(),
                            person.rules(),
                            person.table(),
                            person.availability(),
                            mean));
        }
        return List.copyOf(people);
    }
}
