package org.harambee.gatherings.submissions;

import java.util.List;

/**
 * What the file holds for one field, in one place. The number is that of a parameter such as "author2", else 0. A
 * doubtful entry was cut out of a list that may hold several fields.
 */
record Entry(Origin origin, int number, List<TextLine> lines, boolean doubtful) {

    Entry {
        lines = List.copyOf(lines);
    }

    static Entry of(Origin origin, List<TextLine> lines) {
        return new Entry(origin, 0, lines, false);
    }

    /** Only the lines with text in them. */
    List<TextLine> texts() {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    boolean isBlank() {
        return lines.stream().allMatch(TextLine::isBlank);
    }

    /** All of it on one line. */
    String flat() {
        StringBuilder flat = new StringBuilder();
        for (TextLine line : texts()) {
            flat.append(flat.isEmpty() ? "" : line.isItem() ? "; " : " ").append(line.text());
        }
        return Plain.oneLine(flat.toString());
    }

    /** Where its first text stands, or its label if it has none. */
    Origin where() {
        return texts().stream()
                .findFirst()
                .map(line -> new Origin(origin.how(), origin.label(), line.number()))
                .orElse(origin);
    }
}
