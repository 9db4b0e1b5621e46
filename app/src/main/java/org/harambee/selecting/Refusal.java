package org.harambee.selecting;

/** What was asked for can't be done, said in one line with what to do. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String line;
    private final int exitCode;

    private Refusal(int exitCode, String line) {
        super(line);
        this.line = line;
        this.exitCode = exitCode;
    }

    static Refusal ofUse(String line) {
        return new Refusal(2, line);
    }

    static Refusal ofInput(String line) {
        return new Refusal(1, line);
    }

    String line() {
        return line;
    }

    int exitCode() {
        return exitCode;
    }
}
