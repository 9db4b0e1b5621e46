package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import org.harambee.gatherings.submissions.Origin.How;

/**
 * Pages of 2021 and 2022 have authors, affiliations and themes in this order; copied from the mobile site the labels
 * between are lost and the three are one list. Organisations' names show where one ends and the next begins.
 */
final class MixedList {

    private MixedList() {}

    static void sort(Sheet sheet) {
        boolean othersMissing =
                !sheet.has(Field.USER_NAMES) && !sheet.has(Field.AFFILIATIONS) && !sheet.has(Field.THEMES);
        List<Entry> authors = sheet.of(Field.AUTHORS);
        if (othersMissing && authors.size() == 1 && authors.getFirst().texts().size() > 1) {
            sort(sheet, authors.getFirst());
        }
    }

    private static void sort(Sheet sheet, Entry list) {
        List<TextLine> items = list.texts();
        int from = 0;
        while (from < items.size()
                && !Organisations.looksLikeOne(items.get(from).text())) {
            from++;
        }
        int to = from;
        while (to < items.size() && Organisations.looksLikeOne(items.get(to).text())) {
            to++;
        }
        if (from < items.size()) {
            sheet.replace(Field.AUTHORS, cut(list, items.subList(0, from)));
            sheet.replace(Field.AFFILIATIONS, cut(list, items.subList(from, to)));
            if (to < items.size()) {
                sheet.replace(Field.THEMES, cut(list, items.subList(to, items.size())));
            }
        }
    }

    private static List<Entry> cut(Entry list, List<TextLine> items) {
        if (items.isEmpty()) {
            return List.of(Entry.of(list.origin(), List.of()));
        }
        Origin origin =
                new Origin(How.POSITION, list.origin().label(), items.getFirst().number());
        return List.of(new Entry(origin, 0, new ArrayList<>(items), true));
    }
}
