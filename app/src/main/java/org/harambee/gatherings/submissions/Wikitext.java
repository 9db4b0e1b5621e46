package org.harambee.gatherings.submissions;

/** A wikitext being read: its text, where its lines are, what is hidden in it, and the account of its lines. */
record Wikitext(String text, LineIndex index, Hidden hidden, Ledger ledger) {

    static Wikitext of(String text, Ledger ledger) {
        return new Wikitext(text, new LineIndex(text), new Hidden(text), ledger);
    }

    /** Whether a text has any sign of wikitext; text copied from a browser has none. */
    static boolean looksLike(String text) {
        return text.contains("[[")
                || text.contains("{{")
                || text.contains("'''")
                || text.contains("{|")
                || text.contains("<br")
                || text.contains("<!--")
                || text.startsWith("==")
                || text.contains("\n==");
    }
}
