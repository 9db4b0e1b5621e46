package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.harambee.gatherings.submissions.NameSplitter.Signs;

/** Reads the themes in their order: one a bullet or line, or parted by commas; a slash parts nothing. */
final class ThemesReader {

    private final Sheet sheet;
    private final List<Remark> remarks = new ArrayList<>();

    ThemesReader(Sheet sheet) {
        this.sheet = sheet;
    }

    Outcome<List<String>> read() {
        List<Entry> entries = sheet.of(Field.THEMES);
        if (entries.isEmpty()) {
            return Outcome.missing();
        }
        Set<String> found = new LinkedHashSet<>();
        entries.forEach(entry -> addThemes(found, entry));
        List<String> themes = List.copyOf(found);
        if (themes.isEmpty()) {
            return new Outcome<>(null, new Finding.Empty(entries.getFirst().origin()), remarks);
        }
        return new Outcome<>(themes, Lists.finding(entries, themes), remarks);
    }

    private void addThemes(Set<String> themes, Entry entry) {
        List<TextLine> lines = entry.texts();
        boolean bullets = lines.stream().anyMatch(ThemesReader::isBulleted);
        for (TextLine line : lines) {
            TextLine text = Names.withoutBullet(line);
            NameSplitter.split(text, bullets ? Signs.NONE : Signs.COMMAS).forEach(part -> add(themes, part));
            if (bullets && lines.size() == 1 && text.text().indexOf(',') >= 0) {
                remarks.add(Remark.of(Remark.Code.KEPT_WHOLE, "text", text.text()));
            }
        }
    }

    private static boolean isBulleted(TextLine line) {
        return line.isItem() || Markers.end(line.text(), false) > 0;
    }

    private void add(Set<String> themes, TextLine part) {
        String theme = Plain.oneLine(Names.withoutBullet(part).text());
        if (Placeholders.isNobody(theme)) {
            remarks.add(Remark.of(Remark.Code.PLACEHOLDER, "text", theme));
        } else if (!theme.isEmpty()) {
            themes.add(theme);
        }
    }
}
