package org.harambee.rotating;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.harambee.fairness.rotation.CostTable;
import org.harambee.telling.Refusal;
import org.harambee.telling.Sheet;
import org.harambee.telling.TextFile;

/** A table of costs by name, or from a file: 48 numbers, or rows of hours and their cost such as 09:00-17:00;0. */
final class TableFile {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2}):?([0-5]\\d)?\\s*[-–]\\s*(\\d{1,2}):?([0-5]\\d)?");

    private TableFile() {}

    static CostTable read(String name) throws Refusal {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "office", "o" -> CostTable.OFFICE;
            case "volunteer", "v" -> CostTable.VOLUNTEER;
            default -> ofFile(name);
        };
    }

    private static CostTable ofFile(String name) throws Refusal {
        var text = TextFile.read(name, "table of costs (or office, or volunteer)", InputStream.nullInputStream());
        var sheet = Sheet.of(text);
        try {
            boolean ranges = sheet.rows().stream()
                    .anyMatch(row -> RANGE.matcher(row.cell(0)).matches());
            return new CostTable(name, ranges ? byRanges(sheet) : plain(sheet));
        } catch (IllegalArgumentException wrong) {
            throw Refusal.ofInput(name + ": " + wrong.getMessage() + ".");
        }
    }

    private static List<Integer> plain(Sheet sheet) {
        var all = new ArrayList<Integer>();
        for (var row : sheet.rows()) {
            for (var cell : row.cells()) {
                for (var word : cell.split("\\s+", -1)) {
                    if (!word.isEmpty()) {
                        all.add(cost(word, row.line()));
                    }
                }
            }
        }
        return all;
    }

    private static List<Integer> byRanges(Sheet sheet) {
        var costs = new Integer[CostTable.HALF_HOURS];
        for (var row : sheet.rows()) {
            var range = RANGE.matcher(row.cell(0));
            if (range.matches()) {
                int start = halfHour(range.group(1), range.group(2), row.line());
                int end = halfHour(range.group(3), range.group(4), row.line());
                int cost = cost(row.cell(1), row.line());
                for (int at = start; at != end || costs[at % costs.length] == null; at++) {
                    costs[at % costs.length] = cost;
                    if ((at + 1) % costs.length == end % costs.length) {
                        break;
                    }
                }
            } else if (!row.equals(sheet.rows().getFirst())) {
                throw new IllegalArgumentException(
                        "line " + row.line() + " is no row of hours and cost such as 09:00-17:00;0");
            }
        }
        int missing = Arrays.asList(costs).indexOf(null);
        if (missing >= 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "there is no cost for %02d:%02d", missing / 2, missing % 2 * 30));
        }
        return List.of(costs);
    }

    private static int halfHour(String hours, String minutes, int line) {
        int all = Integer.parseInt(hours) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes));
        if (all > 1440 || all % 30 != 0) {
            throw new IllegalArgumentException("line " + line + " has hours that are no half-hours of a day");
        }
        return all / 30;
    }

    private static int cost(String word, int line) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "line " + line + " has the cost \"" + word + "\"; costs are whole numbers from 0", e);
        }
    }
}
