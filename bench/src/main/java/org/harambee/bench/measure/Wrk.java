package org.harambee.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The load, by the program {@code wrk}: a generator in this JVM would take much more from the same processors.
 *
 * @param p50 milliseconds within which half of the answers came
 * @param bytes of one answer, headers included
 * @param failed answers that were not good, and connections that broke
 */
public record Wrk(long requests, double perSecond, double p50, double p99, double bytes, long failed) {
    private static final Pattern REQUESTS =
            Pattern.compile("(\\d+) requests in [\\d.]+\\w+, ([\\d.]+)(B|KB|MB|GB) read");
    private static final Pattern RATE = Pattern.compile("Requests/sec: +([\\d.]+)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern BROKEN =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    public static Wrk run(Address address, int clients, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c" + clients, "-d" + seconds + "s"));
        command.addAll(List.of("--latency", "--timeout", "10s", "-H", "Accept-Encoding: gzip"));
        address.headers().forEach(header -> command.addAll(List.of("-H", header)));
        command.add(address.url());
        return of(output(command));
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            throw new IOException("This needs the program wrk (Debian: apt install wrk).", missing);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk: " + output.strip());
        }
        return output;
    }

    static Wrk of(String output) {
        Matcher requests = found(REQUESTS, output);
        long count = Long.parseLong(requests.group(1));
        double read = Double.parseDouble(requests.group(2)) * unit(requests.group(3));
        return new Wrk(
                count,
                Double.parseDouble(found(RATE, output).group(1)),
                latency(output, 50),
                latency(output, 99),
                count == 0 ? 0 : read / count,
                failed(output));
    }

    private static long failed(String output) {
        long failed = 0;
        Matcher bad = BAD.matcher(output);
        failed += bad.find() ? Long.parseLong(bad.group(1)) : 0;
        Matcher broken = BROKEN.matcher(output);
        for (int group = 1, last = broken.find() ? 4 : 0; group <= last; group++) {
            failed += Long.parseLong(broken.group(group));
        }
        return failed;
    }

    private static double latency(String output, int percent) {
        Matcher latency = found(Pattern.compile(" " + percent + "% +([\\d.]+)(us|ms|s|m)\\b"), output);
        return Double.parseDouble(latency.group(1)) * milliseconds(latency.group(2));
    }

    private static Matcher found(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw new IllegalArgumentException("wrk said: " + output);
        }
        return matcher;
    }

    private static double unit(String unit) {
        return switch (unit) {
            case "GB" -> 1024.0 * 1024 * 1024;
            case "MB" -> 1024.0 * 1024;
            case "KB" -> 1024.0;
            default -> 1.0;
        };
    }

    private static double milliseconds(String unit) {
        return switch (unit) {
            case "us" -> 0.001;
            case "ms" -> 1.0;
            case "s" -> 1_000.0;
            default -> 60_000.0;
        };
    }
}
