package org.harambee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged program as a process of its own, as somebody at a terminal would run it. */
final class Program implements AutoCloseable {
    private static final Path JAR = Path.of("target", "harambee.jar");
    private static final int PATIENCE_SECONDS = 180;
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");

    private final Process process;
    private final Path out;
    private final Path err;

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static Program run(Map<String, String> environment, String... arguments) {
        try {
            var directory = Files.createDirectories(Path.of("target", "programs"));
            var out = Files.createTempFile(directory, "out", ".log");
            var err = Files.createTempFile(directory, "err", ".log");
            var builder = new ProcessBuilder(command(arguments))
                    .redirectOutput(Redirect.to(out.toFile()))
                    .redirectError(Redirect.to(err.toFile()));
            builder.environment().putAll(environment);
            return new Program(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Program run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private static List<String> command(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(
                        Stream.of(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()),
                        Stream.of(arguments))
                .toList();
    }

    /** Waits until it has told how to stop it. */
    Program ready() {
        for (int tenths = 0; !out().contains("Ctrl-C"); tenths++) {
            if (!process.isAlive() || tenths > PATIENCE_SECONDS * 10) {
                throw new AssertionError("Not ready: " + out() + err());
            }
            pause();
        }
        return this;
    }

    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end: " + out() + err());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    int port() {
        var address = ADDRESS.matcher(out());
        if (!address.find()) {
            throw new AssertionError("No address: " + out());
        }
        return Integer.parseInt(address.group(1));
    }

    int health() {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/actuator/health"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** As a power cut would: no chance to say goodbye. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        process.destroy();
        exitCode();
    }

    String out() {
        return text(out);
    }

    String err() {
        return text(err);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
