package org.harambee.selecting;

import java.util.Locale;
import org.harambee.fairness.selection.audit.Finding;

/** An axiom and what was found of it, as a sentence. By itself, so that it is said without what reads an outcome. */
final class AxiomLine {
    private AxiomLine() {}

    static String of(Finding finding) {
        var words = finding.axiom().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        var result = switch (finding.result()) {
            case HOLDS -> "holds";
            case FAILS -> "fails";
            case NOT_SHOWN -> "is not shown";
        };
        return (words.equals("ejr plus") ? "EJR+" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
                + " " + result + (finding.promised() ? "" : " (not promised by this rule)") + ": " + finding.sentence()
                + ".";
    }
}
