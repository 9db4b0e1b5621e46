package org.harambee.innovation.prototypes.withdrawals;

import org.harambee.ui.Worded;

/** What is told of a prototype and can be taken back; its word stands in the address. */
public enum Told implements Worded {
    UPDATES("prototype_update", "text as words, language, at", "updates", "innovation-act-prototype-update-withdrawn"),
    TESTS(
            "prototype_test",
            "outcome as words, null::text as language, at",
            "tests",
            "innovation-act-prototype-test-withdrawn"),
    HANDOVERS(
            "prototype_member",
            "handover as words, null::text as language, joined_at as at",
            "team",
            "innovation-act-prototype-handover-withdrawn");

    private final String table;
    private final String columns;
    private final String part;
    private final String act;

    Told(String table, String columns, String part, String act) {
        this.table = table;
        this.columns = columns;
        this.part = part;
        this.act = act;
    }

    String table() {
        return "innovation." + table;
    }

    /** What it says, in which language, and when it was told, from the columns of its table. */
    String columns() {
        return columns;
    }

    /** The part of a prototype on whose page it stands. */
    String part() {
        return part;
    }

    /** The act of taking it back. */
    String act() {
        return act;
    }
}
