package org.harambee.fairness.rotation;

/** There is no plan, and why not. */
public final class NoHour extends Exception {
    private static final long serialVersionUID = 1L;

    NoHour(String message) {
        super(message);
    }
}
