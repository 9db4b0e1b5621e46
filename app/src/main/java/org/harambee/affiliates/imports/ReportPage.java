package org.harambee.affiliates.imports;

import java.util.List;
import java.util.UUID;

/**
 * What applying a file would do, row by row.
 *
 * @param from how many of the rows worth telling stand on earlier pages
 */
public record ReportPage(UUID id, String name, Plan plan, int from) {
    static final int MOST = 300;

    /** The rows of this page that would do something or are refused; the others are only counted. */
    public List<Plan.Row> rows() {
        return telling().stream().skip(from).limit(MOST).toList();
    }

    private List<Plan.Row> telling() {
        return plan.rows().stream()
                .filter(row -> !(row.outcome() instanceof Outcome.Unchanged))
                .toList();
    }

    public int more() {
        return Math.max(0, telling().size() - from - MOST);
    }

    public long added() {
        return plan.count(Outcome.New.class);
    }

    public long changed() {
        return plan.count(Outcome.Changed.class);
    }

    public long unchanged() {
        return plan.count(Outcome.Unchanged.class);
    }

    public long refused() {
        return plan.count(Outcome.Refused.class);
    }

    public String promised() {
        return plan.digest();
    }

    public String path() {
        return "/affiliates/imports/" + id;
    }

    public String next() {
        return path() + "?from=" + (from + MOST);
    }
}
