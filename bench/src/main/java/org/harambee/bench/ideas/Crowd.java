package org.harambee.bench.ideas;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
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

    private final int atOnce;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Crowd(int atOnce) {
        this.atOnce = atOnce;
    }

    /**
     * How it went.
     *
     * @param done answered with the way on, which is what a stored act is answered with
     * @param refused answered otherwise
     * @param seconds from the first to the last
     * @param worst the longest that one of a hundred had to wait at least, in milliseconds
     */
    record Figures(int done, int refused, double seconds, double worst) {
        double perSecond() {
            return done / seconds;
        }
    }

    /** Sends so many, however many are at once. */
    Figures send(int count, IntFunction<HttpRequest> requests) throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        long[] waited = new long[count];
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newFixedThreadPool(atOnce)) {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                tasks.add(() -> {
                    int at;
                    while ((at = next.getAndIncrement()) < count) {
                        waited[at] = sent(requests.apply(at), done);
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
        return new Figures(done.get(), count - done.get(), seconds, waited[count * 99 / 100] / 1e6);
    }

    private long sent(HttpRequest request, AtomicInteger done) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        if (answer.statusCode() == SEE_OTHER) {
            done.incrementAndGet();
        }
        return System.nanoTime() - start;
    }
}
