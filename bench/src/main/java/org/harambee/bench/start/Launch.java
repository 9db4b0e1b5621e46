package org.harambee.bench.start;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.harambee.bench.measure.Processes;

/** A way to start the program, and what one such start takes. */
final class Launch {
    private static final int LOOK_MILLIS = 20;
    private static final int PATIENCE_SECONDS = 120;

    private final List<String> command;
    private final String server;
    private final String database;

    Launch(String command, String server, String database) {
        this.command = List.of("sh", "-c", "exec " + command);
        this.server = server;
        this.database = database;
    }

    Start once() throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                .start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Processes both = new Processes(List.of(Long.toString(process.pid()), database));
            await(client, process, "/actuator/health");
            double ready = seconds(began);
            double readyCpu = both.cpuSeconds();
            await(client, process, "/");
            return new Start(ready, readyCpu, seconds(began), both.cpuSeconds());
        } finally {
            stop(process);
        }
    }

    private static File log() throws IOException {
        return File.createTempFile("harambee-start", ".log");
    }

    private void await(HttpClient client, Process process, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path)).build();
        for (int look = 0; look < PATIENCE_SECONDS * 1000 / LOOK_MILLIS; look++) {
            if (!process.isAlive()) {
                throw new IOException("It stopped by itself: " + command.getLast());
            }
            if (answers(client, request)) {
                return;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new IOException("Nobody answers at " + request.uri());
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void stop(Process process) throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IOException("It does not stop: process " + process.pid());
        }
    }
}
