package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.harambee.gatherings.submissions.Finding.Ambiguous;

/** Reads a field that holds one value; several that differ are told, and the first is taken. */
final class Single {

    private Single() {}

    static <T> Outcome<T> read(Sheet sheet, Field field, BiFunction<String, Origin, Outcome<T>> reader) {
        List<Entry> entries = sheet.of(field);
        if (entries.isEmpty()) {
            return Outcome.missing();
        }
        List<Remark> placeholders = new ArrayList<>();
        List<Seen> seen = new ArrayList<>();
        for (Entry entry : entries) {
            String text = text(entry);
            if (Placeholders.isToCome(text)) {
                placeholders.add(Remark.of(Remark.Code.PLACEHOLDER, "text", text));
            } else if (!text.isEmpty() && seen.stream().noneMatch(other -> Plain.same(other.text(), text))) {
                seen.add(new Seen(text, entry.where()));
            }
        }
        if (seen.isEmpty()) {
            return new Outcome<>(null, new Finding.Empty(entries.getFirst().origin()), placeholders);
        }
        Outcome<T> first = reader.apply(seen.getFirst().text(), seen.getFirst().origin());
        return seen.size() == 1
                ? first
                : new Outcome<>(first.value(), new Ambiguous(seen.getFirst().text(), seen), first.remarks());
    }

    private static String text(Entry entry) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : entry.texts()) {
            text.append(text.isEmpty() ? "" : line.isItem() ? ", " : " ")
                    .append(Names.withoutBullet(line).text());
        }
        return Plain.oneLine(text.toString());
    }
}
