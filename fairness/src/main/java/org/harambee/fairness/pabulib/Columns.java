package org.harambee.fairness.pabulib;

import java.util.ArrayList;
import java.util.List;

/** The header of a section: which column stands where. */
final class Columns {
    private final String section;
    private final List<String> names;

    private Columns(String section, List<String> names) {
        this.section = section;
        this.names = names;
    }

    /** Reads the present row as a header. */
    static Columns of(Rows rows, String section) throws PabulibException {
        var names = new ArrayList<String>();
        for (int field = 0; field < rows.fields(); field++) {
            var name = rows.text(field);
            if (!name.isEmpty() && names.contains(name)) {
                throw rows.wrong(section + " header", "has the column " + name + " twice; rename one");
            }
            names.add(name);
        }
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return new Columns(section, List.copyOf(names));
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** Where a column stands, or -1. */
    int find(String name) {
        return names.indexOf(name);
    }

    int require(Rows rows, String name) throws PabulibException {
        int place = find(name);
        if (place < 0) {
            throw rows.wrong(
                    section + " header",
                    "has no column " + name + " but " + OneLine.of(String.join(";", names)) + "; add the column");
        }
        return place;
    }

    /** A row may lack its last columns, unless the file ends within it, and may not have more. */
    void check(Rows rows) throws PabulibException {
        if (rows.fields() < names.size() && rows.isCutOff()) {
            throw rows.wrong(
                    section + " row", "the file ends in the middle of this row; fetch it again or complete the row");
        }
        for (int field = names.size(); field < rows.fields(); field++) {
            if (!rows.isEmpty(field)) {
                throw rows.wrong(
                        section + " row",
                        "has " + rows.fields() + " fields and the header " + names.size()
                                + "; put a field that holds ; into double quotes");
            }
        }
    }
}
