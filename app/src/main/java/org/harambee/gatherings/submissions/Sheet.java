package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file sorted by field: what each label or parameter holds, and the blocks of text under none. */
final class Sheet {

    private final Map<Field, List<Entry>> entries = new EnumMap<>(Field.class);
    private final Map<Field, List<Remark>> remarks = new EnumMap<>(Field.class);
    private final List<Loose> loose = new ArrayList<>();
    private boolean certain;
    private @Nullable Seen pageName;

    /** A block of text under no label: the stretch it stands in, and whether that is an unknown section. */
    record Loose(int stretch, @Nullable Field after, boolean unknownSection, List<TextLine> lines) {}

    void add(Field field, Entry entry) {
        entries.computeIfAbsent(field, key -> new ArrayList<>()).add(entry);
    }

    void replace(Field field, List<Entry> others) {
        entries.put(field, new ArrayList<>(others));
    }

    void remark(Field field, Remark remark) {
        remarks.computeIfAbsent(field, key -> new ArrayList<>()).add(remark);
    }

    void addLoose(Loose block) {
        loose.add(block);
    }

    /** Something was seen that hardly anything but a submission has. */
    void markCertain() {
        certain = true;
    }

    void pageIsNamed(Seen name) {
        if (pageName == null) {
            pageName = name;
        }
    }

    @Nullable
    Seen pageName() {
        return pageName;
    }

    List<Entry> of(Field field) {
        return List.copyOf(entries.getOrDefault(field, List.of()));
    }

    List<Remark> remarksOn(Field field) {
        return List.copyOf(remarks.getOrDefault(field, List.of()));
    }

    boolean has(Field field) {
        return entries.containsKey(field);
    }

    /** Live: who places a block takes it out. */
    List<Loose> loose() {
        return loose;
    }

    List<Field> recognised() {
        return List.copyOf(entries.keySet());
    }

    boolean isSubmission() {
        return certain ? !entries.isEmpty() : entries.size() >= 3;
    }
}
