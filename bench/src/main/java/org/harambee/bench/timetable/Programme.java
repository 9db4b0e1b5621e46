package org.harambee.bench.timetable;

import static org.harambee.bench.timetable.Workbook.cell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one of CSPLib's workbooks says. Its sessions are our blocks, its submissions our sessions, its time slots have no
 * names.
 *
 * @param weights as the sheet of parameters calls them
 * @param similar points of two tracks that are beside each other, by their names, the first one before the second
 */
record Programme(
        Map<String, Long> weights,
        List<Sitting> sittings,
        List<String> rooms,
        List<Subject> subjects,
        List<Submission> submissions,
        Map<List<String>, Long> similar,
        Hours hours) {

    /** A session of the conference: a block of equally long slots. */
    record Sitting(String name, int slots, long startSeconds, long endSeconds, Map<String, Long> rooms) {}

    record Subject(String name, Set<String> chairs, Map<String, Long> sittings, Map<String, Long> rooms) {}

    record Submission(
            String name,
            String subject,
            int slots,
            int order,
            String zone,
            Set<String> presenters,
            Set<String> attendees,
            Map<String, Long> sittings,
            Map<String, Long> rooms) {}

    /** Days as fractions, in the zone of the conference. */
    record Hours(String zone, double goodFrom, double goodTo, double fairFrom, double fairTo, long fair, long poor) {}

    static Programme read(Path file) throws IOException {
        var book = Workbook.read(file);
        var parameters = book.sheet("parameters");
        Map<String, Long> weights = new LinkedHashMap<>();
        for (int row = 1; row < parameters.size(); row++) {
            if (!cell(parameters, row, 3).isEmpty()) {
                weights.put(cell(parameters, row, 3).replace(":", ""), number(cell(parameters, row, 4)));
            }
        }
        var hours = new Hours(
                cell(parameters, 1, 1),
                fraction(cell(parameters, 3, 1)),
                fraction(cell(parameters, 4, 1)),
                fraction(cell(parameters, 6, 1)),
                fraction(cell(parameters, 7, 1)),
                number(cell(parameters, 8, 1)),
                number(cell(parameters, 10, 1)));
        var rooms = column(book.sheet("rooms"));
        var names = column(book.sheet("sessions"));
        return new Programme(
                weights,
                sittings(book, rooms),
                rooms,
                subjects(book, names, rooms),
                submissions(book, names.size(), rooms.size()),
                similar(book.sheet("similar tracks")),
                hours);
    }

    private static List<Sitting> sittings(Workbook book, List<String> rooms) {
        var sheet = book.sheet("sessions");
        var points = matrix(book.sheet("sessions_rooms|penalty"), rooms.size());
        var all = new ArrayList<Sitting>();
        for (int row = 1; row < sheet.size(); row++) {
            long day = 86_400L * (long) fraction(cell(sheet, row, 2));
            all.add(new Sitting(
                    cell(sheet, row, 0),
                    (int) number(cell(sheet, row, 1)),
                    day + Math.round(fraction(cell(sheet, row, 3)) * 86_400),
                    day + Math.round(fraction(cell(sheet, row, 4)) * 86_400),
                    points.getOrDefault(cell(sheet, row, 0), Map.of())));
        }
        return all;
    }

    private static List<Subject> subjects(Workbook book, List<String> sittings, List<String> rooms) {
        var sheet = book.sheet("tracks");
        var bySitting = matrix(book.sheet("tracks_sessions|penalty"), sittings.size());
        var byRoom = matrix(book.sheet("tracks_rooms|penalty"), rooms.size());
        var all = new ArrayList<Subject>();
        for (int row = 1; row < sheet.size(); row++) {
            var name = cell(sheet, row, 0);
            all.add(new Subject(
                    name,
                    people(cell(sheet, row, 1)),
                    bySitting.getOrDefault(name, Map.of()),
                    byRoom.getOrDefault(name, Map.of())));
        }
        return all;
    }

    private static List<Submission> submissions(Workbook book, int sittings, int rooms) {
        var sheet = book.sheet("submissions");
        var all = new ArrayList<Submission>();
        for (int row = 1; row < sheet.size(); row++) {
            if (cell(sheet, row, 0).isEmpty()) {
                continue;
            }
            all.add(new Submission(
                    cell(sheet, row, 0),
                    cell(sheet, row, 1),
                    (int) number(cell(sheet, row, 2)),
                    (int) number(cell(sheet, row, 3)),
                    cell(sheet, row, 4),
                    people(cell(sheet, row, 5)),
                    people(cell(sheet, row, 6)),
                    points(sheet, row, 7, sittings),
                    points(sheet, row, 7 + sittings, rooms)));
        }
        return all;
    }

    /** Only what is above the diagonal counts: CSPLib's reader lets it win over what is below. */
    private static Map<List<String>, Long> similar(List<List<String>> sheet) {
        Map<List<String>, Long> all = new LinkedHashMap<>();
        for (int row = 1; row < sheet.size(); row++) {
            for (int other = row + 1; other < sheet.size(); other++) {
                long much = number(cell(sheet, row, other));
                if (much > 0) {
                    all.put(List.of(cell(sheet, row, 0), cell(sheet, other, 0)), much);
                }
            }
        }
        return all;
    }

    private static Map<String, Map<String, Long>> matrix(List<List<String>> sheet, int width) {
        Map<String, Map<String, Long>> all = new LinkedHashMap<>();
        for (int row = 1; row < sheet.size(); row++) {
            all.put(cell(sheet, row, 0), points(sheet, row, 1, width));
        }
        return all;
    }

    private static Map<String, Long> points(List<List<String>> sheet, int row, int from, int width) {
        Map<String, Long> points = new LinkedHashMap<>();
        for (int column = from; column < from + width; column++) {
            long much = number(cell(sheet, row, column));
            if (much > 0) {
                points.put(cell(sheet, 0, column), much);
            }
        }
        return points;
    }

    private static List<String> column(List<List<String>> sheet) {
        return sheet.stream()
                .skip(1)
                .map(row -> row.getFirst())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Set<String> people(String list) {
        return list.isEmpty() ? Set.of() : Set.copyOf(List.of(list.split(", ")));
    }

    private static long number(String text) {
        return text.isBlank() ? 0 : (long) Double.parseDouble(text);
    }

    private static double fraction(String text) {
        return text.isBlank() ? 0 : Double.parseDouble(text);
    }
}
