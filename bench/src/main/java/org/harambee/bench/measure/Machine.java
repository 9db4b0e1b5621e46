package org.harambee.bench.measure;

import java.nio.file.Path;

/** The line that says where figures were taken. */
final class Machine {
    private Machine() {}

    static String line() {
        return Runtime.getRuntime().availableProcessors() + " × " + value("/proc/cpuinfo", "model name") + ", "
                + gigabytes() + " GB, Linux " + System.getProperty("os.version") + ", JDK "
                + System.getProperty("java.version");
    }

    private static long gigabytes() {
        String kilobytes = value("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return Math.round(Double.parseDouble(kilobytes) / 1024 / 1024);
    }

    private static String value(String file, String name) {
        return Proc.text(Path.of(file)).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }
}
