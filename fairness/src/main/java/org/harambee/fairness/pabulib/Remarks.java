package org.harambee.fairness.pabulib;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects remarks; the same text is kept once, with how often it was said. */
final class Remarks {
    private static final int MOST = 1000;

    private final Map<String, Said> all = new LinkedHashMap<>();
    private long left;

    private static final class Said {
        final Remark first;
        long times;

        Said(Remark first) {
            this.first = first;
        }
    }

    void add(long line, String field, String text) {
        var said = all.get(field + text);
        if (said == null) {
            if (all.size() == MOST) {
                left++;
                return;
            }
            said = new Said(new Remark(line, field, OneLine.of(text)));
            all.put(field + text, said);
        }
        said.times++;
    }

    List<Remark> toList() {
        var list = new ArrayList<Remark>();
        for (var said : all.values()) {
            var first = said.first;
            list.add(
                    said.times == 1
                            ? first
                            : new Remark(first.line(), first.field(), first.text() + " (" + said.times + " times)"));
        }
        if (left > 0) {
            list.add(new Remark(1, "file", left + " further remarks are left out"));
        }
        return list;
    }
}
