package org.harambee.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The process that the cluster's postmaster.pid names. It outlives a program that was killed. */
record Postmaster(Path cluster, long pid) {
    // above every kernel's highest process id
    private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

    private static final int STOP_SECONDS = 60;

    static Optional<Postmaster> of(Path cluster) {
        try {
            var lines = lines(cluster);
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Postmaster(
                            cluster, Long.parseLong(lines.getFirst().strip())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether it lives and still is this cluster's; a dead child of a careless parent process has no command line. */
    boolean runs() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .filter(this::isOurs)
                .isPresent();
    }

    /** The fast shutdown: sessions end, everything is written, then it exits. */
    void stop() throws IOException {
        interrupt();
        if (!ends(STOP_SECONDS)) {
            throw new DatabaseFailure("The PostgreSQL that an earlier run left behind (process " + pid
                    + ") does not stop; stop it by hand and start again.");
        }
    }

    boolean ends(int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (runs()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    /**
     * Makes PostgreSQL see that the process it looks for is gone, where its number lives on as another process or a
     * zombie. The rest of the file stays: by it PostgreSQL finds out whether sessions still use the shared memory.
     */
    void disown() throws IOException {
        var lines = new ArrayList<>(lines(cluster));
        lines.set(0, NOBODY);
        Files.write(file(cluster), lines);
    }

    private boolean isOurs(ProcessHandle.Info info) {
        var line = info.commandLine().or(info::command).orElse("");
        // Windows tells no arguments
        return line.contains("postgres") && (info.commandLine().isEmpty() || line.contains(cluster.toString()));
    }

    private void interrupt() throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        } else {
            new ProcessBuilder("sh", "-c", "kill -INT " + pid).start();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> lines(Path cluster) throws IOException {
        return Files.exists(file(cluster)) ? Files.readAllLines(file(cluster)) : List.of();
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
