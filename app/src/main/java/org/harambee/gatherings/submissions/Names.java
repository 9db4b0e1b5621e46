package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.harambee.gatherings.submissions.NameSplitter.Signs;

/** The names a field holds, with the several ways its text can be split into names. */
final class Names {

    private static final Set<String> NOBODY = Set.of(
            "others",
            "and others",
            "et al.",
            "et al",
            "more",
            "and more",
            "etc.",
            "etc",
            "further speakers",
            "more speakers",
            "other speakers",
            "more to be announced",
            "others tbc",
            "speakers tbc");

    private final List<Entry> entries;
    private final List<String> nobody = new ArrayList<>();

    Names(List<Entry> entries) {
        this.entries =
                entries.stream().sorted(Comparator.comparingInt(Entry::number)).toList();
    }

    /** A name, and the number of its parameter if it has one. */
    record Name(TextLine text, int number) {

        String shown() {
            return Plain.oneLine(text.text());
        }
    }

    List<Name> split(Signs signs) {
        nobody.clear();
        List<Name> names = new ArrayList<>();
        for (Entry entry : entries) {
            for (TextLine line : entry.texts()) {
                NameSplitter.split(line, signs).forEach(part -> add(names, part, entry.number()));
            }
        }
        return names;
    }

    /** Words such as "and others" among the names last split. */
    List<String> nobody() {
        return List.copyOf(nobody);
    }

    private void add(List<Name> names, TextLine part, int number) {
        TextLine name = withoutBullet(part);
        String text = Plain.oneLine(name.text());
        if (text.isEmpty()) {
            return;
        }
        if (Placeholders.isNobody(text) || NOBODY.contains(text.toLowerCase(Locale.ROOT))) {
            nobody.add(text);
        } else {
            names.add(new Name(name, number));
        }
    }

    /** A bullet may stand behind the label: "Theme(s): * Innovation". */
    static TextLine withoutBullet(TextLine part) {
        int end = Markers.end(part.text(), false);
        boolean number = end > 0 && Character.isDigit(part.text().charAt(0));
        return end == 0 || (number && part.text().length() < end + 2)
                ? part
                : part.part(end, part.text().length());
    }
}
