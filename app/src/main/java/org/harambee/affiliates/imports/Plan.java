package org.harambee.affiliates.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.harambee.affiliates.entry.Entry;
import org.harambee.affiliates.entry.Writing;

/**
 * What applying a file would do, row by row.
 *
 * @param ignored the columns that were not understood
 */
public record Plan(List<Row> rows, List<String> ignored) {

    /** One row of the file: the line it begins on, the code it names, and what would become of it. */
    public record Row(long line, String code, Outcome outcome) {}

    public long count(Class<? extends Outcome> kind) {
        return rows.stream().filter(row -> kind.isInstance(row.outcome())).count();
    }

    /** Whether it can be applied: nothing is refused, and there is something to do. */
    public boolean applicable() {
        return count(Outcome.Refused.class) == 0 && count(Outcome.Unchanged.class) < rows.size();
    }

    List<Entry> added() {
        return rows.stream()
                .filter(row -> row.outcome() instanceof Outcome.New)
                .map(row -> ((Outcome.New) row.outcome()).entry())
                .toList();
    }

    List<Writing.Change> changed() {
        return rows.stream()
                .filter(row -> row.outcome() instanceof Outcome.Changed)
                .map(row -> (Outcome.Changed) row.outcome())
                .map(changed -> new Writing.Change(changed.before(), changed.after()))
                .toList();
    }

    /** Tells this plan from every other one. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update((row.toString() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
