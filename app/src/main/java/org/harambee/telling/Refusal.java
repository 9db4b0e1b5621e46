package org.harambee.telling;

/** What was asked for can't be done, said in one line with what to do. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final String line;
    private final int exitCode;

    private Refusal(int exitCode, String line) {
        super(line);
        this.line = line;
        this.exitCode = exitCode;
    }

    public static Refusal ofUse(String line) {
        return new Refusal(2, line);
    }

    public static Refusal ofInput(String line) {
        return new Refusal(1, line);
    }

    public String line() {
        return line;
    }

    public int exitCode() {
        return exitCode;
    }
}
