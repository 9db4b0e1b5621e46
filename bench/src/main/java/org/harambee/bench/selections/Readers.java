package org.harambee.bench.selections;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who go on reading pages meanwhile, each the next a moment after the last. */
final class Readers implements AutoCloseable {
    private static final int PEOPLE = 8;
    private static final int PAUSE_MILLIS = 20;
    private static final int OK = 200;

    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Future<List<Double>>> waited = new ArrayList<>();
    private volatile boolean reading = true;

    /** @param cookies of someone signed in, so that no page is one that was kept */
    Readers(String page, String cookies) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(page))
                .header("Cookie", cookies)
                .build();
        for (int i = 0; i < PEOPLE; i++) {
            waited.add(people.submit(() -> read(request)));
        }
    }

    private List<Double> read(HttpRequest request) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        while (reading) {
            long start = System.nanoTime();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            millis.add((System.nanoTime() - start) / 1e6);
            if (status != OK) {
                throw new IOException(status + " at " + request.uri());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return millis;
    }

    /** How long the pages took in milliseconds, the shortest first. */
    List<Double> stop() throws IOException {
        reading = false;
        List<Double> all = new ArrayList<>();
        try {
            for (Future<List<Double>> one : waited) {
                all.addAll(one.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
        return all.stream().sorted().toList();
    }

    @Override
    public void close() {
        people.shutdownNow();
        client.close();
    }
}
