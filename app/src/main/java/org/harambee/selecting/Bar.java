package org.harambee.selecting;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.harambee.fairness.election.Election;

/** A bar on the terminal for work that takes longer than a second; elsewhere nothing. */
final class Bar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long PATIENCE = 1_000_000_000L;
    private static final long EVERY = 100_000_000L;

    private final PrintStream err;
    private final Election election;
    private long next = System.nanoTime() + PATIENCE;
    private boolean refused;
    private boolean shown;

    Bar(PrintStream err, Election election) {
        this.err = err;
        this.election = election;
    }

    /** A run of a search ended; what it spent of the budget is how far the search is. */
    void ran(long runs, double endowment, long cost) {
        if (refused || System.nanoTime() < next) {
            return;
        }
        if (!shown && !isTerminal()) {
            refused = true;
            return;
        }
        next = System.nanoTime() + EVERY;
        shown = true;
        double share = Math.min(1, (double) cost / election.budget());
        int full = (int) Math.round(share * WIDTH);
        err.print(String.format(
                Locale.ROOT,
                "\r[%s%s] %3.0f %% of the budget, run %,d, endowment %,.2f ",
                "#".repeat(full),
                "-".repeat(WIDTH - full),
                100 * share,
                runs,
                endowment / Math.pow(10, election.decimals())));
        err.flush();
    }

    @Override
    public void close() {
        if (shown) {
            err.print("\r" + " ".repeat(100) + "\r");
            err.flush();
        }
    }

    /** Whether a person sees standard error, also where standard output goes into a file. */
    private static boolean isTerminal() {
        var stream = Path.of("/proc/self/fd/2");
        try {
            if (Files.isSymbolicLink(stream)) {
                return Files.readSymbolicLink(stream).startsWith("/dev/pts");
            }
        } catch (IOException unknown) {
            return false;
        }
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
