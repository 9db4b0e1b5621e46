package org.harambee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources stand, for tests that read them. */
final class House {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path CODE = ROOT.resolve("app/src/main/java/org/harambee");
    static final Path BROKEN = ROOT.resolve("app/src/test/resources/brokenhouse");

    private House() {}

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> below = Files.walk(root)) {
            return below.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long lines(Path file) {
        return text(file).lines().count();
    }
}
