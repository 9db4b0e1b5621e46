package org.harambee.fairness.selection.audit;

/** Something claimed that is not so; ends the audit. */
final class Discrepancy extends Exception {
    private static final long serialVersionUID = 1L;

    Discrepancy(String sentence) {
        super(sentence);
    }

    /** What is not so. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
