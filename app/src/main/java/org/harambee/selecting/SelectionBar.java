package org.harambee.selecting;

import java.io.PrintStream;
import java.util.Locale;
import org.harambee.fairness.election.Election;
import org.harambee.telling.Bar;

/** How far a selection is, for who waits at a terminal. */
final class SelectionBar implements AutoCloseable {
    private final Bar bar;
    private final Election election;

    private SelectionBar(Bar bar, Election election) {
        this.bar = bar;
        this.election = election;
    }

    SelectionBar(PrintStream err, Election election) {
        this(new Bar(err), election);
    }

    /** One that never shows. */
    static SelectionBar hidden(PrintStream err, Election election) {
        return new SelectionBar(Bar.hidden(err), election);
    }

    /** A run of a search ended; what it spent of the budget is how far the search is. */
    void ran(long runs, double endowment, long cost) {
        double share = Math.min(1, (double) cost / election.budget());
        bar.show(
                share,
                () -> String.format(
                        Locale.ROOT,
                        "%3.0f %% of the budget, run %,d, endowment %,.2f",
                        100 * share,
                        runs,
                        endowment / Math.pow(10, election.decimals())));
    }

    /** Part of a work of known size is done. */
    void did(long part, long whole) {
        bar.show((double) part / Math.max(1, whole), () -> "how near the others were: " + part + " of " + whole);
    }

    @Override
    public void close() {
        bar.close();
    }
}
