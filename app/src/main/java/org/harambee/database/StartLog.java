package org.harambee.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

/** What PostgreSQL writes while it starts. The library only waits for an answer; here a "no" is heard as well. */
record StartLog(Path file, long begin) {
    private static final long LARGE = 1_000_000;

    private static final String NO = "could not start server";

    static StartLog of(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new StartLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    <T> T watch(Callable<T> start) throws IOException {
        var starting = Thread.currentThread();
        var watcher = Thread.ofVirtual().start(() -> interruptOnRefusal(starting));
        try {
            T started = start.call();
            if (Thread.interrupted()) {
                throw new IOException(reason());
            }
            return started;
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            watcher.interrupt();
        }
    }

    private void interruptOnRefusal(Thread starting) {
        try {
            while (!text().contains(NO)) {
                Thread.sleep(200);
            }
            starting.interrupt();
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String reason() throws IOException {
        return text().lines()
                .filter(line -> line.contains("FATAL:"))
                .map(line -> line.substring(line.indexOf("FATAL:") + 6).strip())
                .findFirst()
                .orElse(NO);
    }

    private String text() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        byte[] all = Files.readAllBytes(file);
        int from = (int) Math.min(begin, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    }
}
