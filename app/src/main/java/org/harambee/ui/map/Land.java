package org.harambee.ui.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The outline of the land, drawn beforehand in the sheet's units from Natural Earth's public domain data. */
final class Land {

    static final String PATH = read("land.txt").strip();

    private Land() {}

    static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Land.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
