package org.harambee.innovation.sheets;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Screen;

/**
 * A table that was brought: which column holds what, and what applying it would do.
 *
 * @param of what its rows are to become, as in the last part of their list's address and in message keys
 * @param from how many of the lines worth telling stand on earlier pages
 */
public record SheetPage(
        PartnershipFrame frame,
        String of,
        UUID id,
        String name,
        Sheet.Table table,
        Mapping<?> mapping,
        Report report,
        int from) {
    static final int MOST = 300;
    private static final int SAMPLED = 1_000;
    private static final int SAMPLES = 2;
    private static final int LONGEST_SAMPLE = 60;

    public String list() {
        return frame.partnership().path() + "/" + of;
    }

    public String path() {
        return list() + "/imports/" + id;
    }

    /** Where the next lines of the report stand. */
    public String next() {
        StringBuilder address = new StringBuilder(path()).append("?from=").append(from + MOST);
        for (int i = 0; i < table.columns().size(); i++) {
            address.append('&').append(Mapping.name(i)).append('=').append(mapping.word(i));
        }
        return address.toString();
    }

    /** What a column may hold, word to name. */
    public Map<String, String> fields(Screen screen) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("", screen.say("innovation-sheet-left-out"));
        for (Enum<?> constant : mapping.fields().getEnumConstants()) {
            String word = ((SheetField) constant).word();
            fields.put(word, label(word, screen));
        }
        return fields;
    }

    /** A field's name: {@code innovation-challenges-field-text}. */
    public String label(String word, Screen screen) {
        return screen.say("innovation-" + of + "-field-" + word);
    }

    /** A column's name; where it has none, its first cells tell it. */
    public String column(int column, Screen screen) {
        String name = table.columns().get(column);
        return name.isEmpty() ? screen.say("innovation-sheet-column", "number", column + 1) : name;
    }

    /** The first cells of a column that hold anything. */
    public String samples(int column) {
        return table.rows().stream()
                .limit(SAMPLED)
                .map(row -> row.cells().get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .limit(SAMPLES)
                .map(cell -> cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell)
                .collect(Collectors.joining(" · "));
    }

    /** The lines of this page that would do something or are refused; the others are only counted. */
    public List<Report.Line> lines() {
        return telling().stream().skip(from).limit(MOST).toList();
    }

    public int more() {
        return Math.max(0, telling().size() - from - MOST);
    }

    public List<Report.Outcome> outcomes() {
        return Arrays.asList(Report.Outcome.values());
    }

    private List<Report.Line> telling() {
        return report.lines().stream()
                .filter(line -> line.outcome() != Report.Outcome.UNCHANGED)
                .toList();
    }
}
