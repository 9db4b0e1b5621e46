package org.harambee.gatherings.submissions;

import java.util.List;

/** The report of a field that holds a list. */
final class Lists {

    private Lists() {}

    static Finding finding(List<Entry> entries, List<String> items) {
        String shown = String.join("; ", items);
        Entry first =
                entries.stream().filter(entry -> !entry.isBlank()).findFirst().orElse(entries.getFirst());
        return first.doubtful()
                ? new Finding.Ambiguous(shown, List.of(new Seen(first.flat(), first.where())))
                : new Finding.Understood(shown, first.where());
    }
}
