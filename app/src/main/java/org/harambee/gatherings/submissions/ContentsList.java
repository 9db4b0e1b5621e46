package org.harambee.gatherings.submissions;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harambee.gatherings.submissions.Field.Shape;
import org.harambee.gatherings.submissions.LabelFinder.Found;

/** Finds the table of contents above a page: its lines name headings that come again below, and label nothing. */
final class ContentsList {

    private final Map<Field, Integer> lastLines = new EnumMap<>(Field.class);
    private final Set<Integer> found = new HashSet<>();
    private boolean inContents;

    private ContentsList(List<TextLine> lines) {
        for (TextLine line : lines) {
            label(line).map(Found::field).ifPresent(field -> lastLines.put(field, line.number()));
        }
    }

    /** The numbers of the lines that belong to it. */
    static Set<Integer> in(List<TextLine> lines) {
        ContentsList contents = new ContentsList(lines);
        for (TextLine line : lines) {
            Optional<Found> label = contents.label(line);
            if (label.isPresent() && !contents.isEntry(line, label.get())) {
                break;
            }
            contents.take(line, label.isPresent());
        }
        return contents.found;
    }

    private void take(TextLine line, boolean entry) {
        if (entry) {
            found.add(line.number());
        } else if (line.text().toLowerCase(Locale.ROOT).startsWith("contents")) {
            inContents = true;
        } else if (!line.isBlank() && !Boilerplate.isNavigation(line)) {
            inContents = false;
        }
    }

    private boolean isEntry(TextLine line, Found label) {
        Field field = label.field();
        boolean listed = inContents || (field != null && field.shape() == Shape.SECTION);
        boolean again = field != null && lastLines.getOrDefault(field, 0) > line.number();
        return listed && again && label.alone() && !label.colon() && !line.heading();
    }

    private Optional<Found> label(TextLine line) {
        String text = line.text();
        int start = 0;
        while (start < text.length() && "0123456789. \t".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return LabelFinder.at(text, start).filter(label -> label.colon() || label.alone());
    }
}
