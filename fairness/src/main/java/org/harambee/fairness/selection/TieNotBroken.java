package org.harambee.fairness.selection;

/** Two projects are equal in all that the rule and its tie-breaks look at; a further tie-break has to be named. */
public final class TieNotBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String first;
    private final String second;

    TieNotBroken(String first, String second) {
        super("no tie-break decides between " + first + " and " + second);
        this.first = first;
        this.second = second;
    }

    /** The id of one of the two. */
    public String first() {
        return first;
    }

    /** The id of the other. */
    public String second() {
        return second;
    }
}
