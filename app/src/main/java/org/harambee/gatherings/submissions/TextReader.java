package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;

/** Reads the longer texts, paragraphs kept. */
final class TextReader {

    private final Sheet sheet;
    private final boolean wikitext;

    TextReader(Sheet sheet, boolean wikitext) {
        this.sheet = sheet;
        this.wikitext = wikitext;
    }

    Outcome<String> read(Field field) {
        List<Entry> entries = sheet.of(field);
        if (entries.isEmpty()) {
            return Outcome.missing();
        }
        List<Remark> placeholders = new ArrayList<>();
        List<Seen> seen = new ArrayList<>();
        for (Entry entry : entries) {
            String text = Prose.text(entry.lines(), wikitext);
            if (Placeholders.isToCome(text)) {
                placeholders.add(Remark.of(Remark.Code.PLACEHOLDER, "text", text));
            } else if (!text.isEmpty()
                    && seen.stream().noneMatch(other -> other.text().equals(text))) {
                seen.add(new Seen(text, entry.where()));
            }
        }
        return seen.isEmpty()
                ? new Outcome<>(null, new Finding.Empty(entries.getFirst().origin()), placeholders)
                : outcome(field, seen);
    }

    /** Slides and further information may stand under two labels; two abstracts are one too many. */
    private static Outcome<String> outcome(Field field, List<Seen> seen) {
        Seen first = seen.getFirst();
        if (seen.size() == 1) {
            return Outcome.understood(first.text(), first.text(), first.origin());
        }
        if (field == Field.SLIDES) {
            String all = String.join("\n", seen.stream().map(Seen::text).toList());
            return Outcome.understood(all, all, first.origin());
        }
        return Outcome.ambiguous(first.text(), Plain.oneLine(first.text()), seen);
    }
}
