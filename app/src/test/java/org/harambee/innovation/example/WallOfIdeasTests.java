package org.harambee.innovation.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WallOfIdeasTests {
    private static final Path FILE = Path.of("src/main/java/org/harambee/innovation/example/wall.csv");

    /** Run with {@code -Dwall.write=true} to write the file anew. */
    @Test
    void theWallOfTheExampleWorldIsWhatItsSeedMakes() throws IOException {
        String made = WallOfIdeas.csv();
        if (Boolean.getBoolean("wall.write")) {
            Files.writeString(FILE, made);
        }

        assertThat(made.lines()).hasSize(351);
        assertThat(Files.readString(FILE, StandardCharsets.UTF_8)).isEqualTo(made);
    }
}
