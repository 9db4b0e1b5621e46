package org.harambee.bench.ideas;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Many who send forms at once, each its next as soon as its last is answered. */
final class Crowd {
    private static final int SEE_OTHER = 303;
    private static final double NANOS = 1e9;

    private final URI server;

    Crowd(URI server) {
        this.server = server;
    }

    /**
     * How it went.
     *
     * @param done answered with the way on, which is what a stored act is answered with
     * @param refused answered otherwise
     * @param seconds from the first to the last
     * @param waited how long each had to wait, in nanoseconds, the shortest first
     */
    record Figures(int done, int refused, double seconds, long[] waited) {
        double perSecond() {
            return done / seconds;
        }

        /** What so many of a hundred did not have to wait for longer than, in milliseconds. */
        double percentile(int percent) {
            return waited[(waited.length - 1) * percent / 100] / 1e6;
        }
    }

    /** Sends so many, however many are at once. */
    Figures send(int count, int atOnce, IntFunction<byte[]> requests) throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        long[] waited = new long[count];
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(atOnce)) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                tasks.add(() -> {
                    try (Line line = new Line(server)) {
                        int at;
                        while ((at = next.getAndIncrement()) < count) {
                            waited[at] = sent(line, requests.apply(at), done);
                        }
                    }
                    return true;
                });
            }
            for (Future<Boolean> one : people.invokeAll(tasks)) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        Arrays.sort(waited);
        return new Figures(done.get(), count - done.get(), seconds, waited);
    }

    private static long sent(Line line, byte[] request, AtomicInteger done) throws IOException {
        long start = System.nanoTime();
        if (line.send(request) == SEE_OTHER) {
            done.incrementAndGet();
        }
        return System.nanoTime() - start;
    }
}
