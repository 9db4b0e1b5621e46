package org.harambee.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A small table that reads well in a terminal and is Markdown as it stands. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... heads) {
        rows.add(List.of(heads));
    }

    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(rows.stream().map(this::line).toList());
        lines.add(1, rule());
        return String.join("\n", lines) + "\n";
    }

    private String line(List<String> cells) {
        List<String> padded = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            padded.add(cell + " ".repeat(width(column) - cell.length()));
        }
        return padded.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String rule() {
        List<String> dashes = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            dashes.add("-".repeat(width(column) + 2));
        }
        return dashes.stream().collect(Collectors.joining("|", "|", "|"));
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
