package org.harambee.telling;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** A bar on the terminal for work that takes longer than a second; elsewhere nothing. May be told from any thread. */
public final class Bar implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long PATIENCE = 1_000_000_000L;
    private static final long EVERY = 100_000_000L;

    private final PrintStream err;
    private long next = System.nanoTime() + PATIENCE;
    private boolean refused;
    private boolean shown;
    /** Who stops the program at its terminal finds the line empty. */
    private final Thread atTheEnd = new Thread(this::clear);

    public Bar(PrintStream err) {
        this.err = err;
    }

    /** One that never shows. */
    public static Bar hidden(PrintStream err) {
        var bar = new Bar(err);
        bar.refused = true;
        return bar;
    }

    /**
     * Shows how far the work is, at most ten times a second.
     *
     * @param share of the work that is done, from 0 to 1
     * @param words what to say behind the bar; only asked for when it is shown
     */
    public synchronized void show(double share, Supplier<String> words) {
        if (refused || System.nanoTime() < next) {
            return;
        }
        if (!shown && !isTerminal()) {
            refused = true;
            return;
        }
        next = System.nanoTime() + EVERY;
        if (!shown) {
            shown = true;
            Runtime.getRuntime().addShutdownHook(atTheEnd);
        }
        int full = (int) Math.round(Math.clamp(share, 0, 1) * WIDTH);
        err.print("\r[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + words.get() + " ");
        err.flush();
    }

    @Override
    public synchronized void close() {
        if (shown && !refused) {
            clear();
            try {
                Runtime.getRuntime().removeShutdownHook(atTheEnd);
            } catch (IllegalStateException ending) {
                // the program ends already, and the hook with it
                return;
            }
        }
        refused = true;
    }

    /** Shows nothing from now on: work goes on beside the end of the program. */
    private synchronized void clear() {
        refused = true;
        err.print("\r" + " ".repeat(100) + "\r");
        err.flush();
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
