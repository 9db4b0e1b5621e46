package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every Java file is formatted alike. {@code bin/fmt}, or {@code -Dformat.apply=true}, rewrites what is not. */
class FormatTests {
    private static final boolean APPLY = Boolean.getBoolean("format.apply");
    private static final List<String> MODULES = List.of("fairness", "solvers", "app", "bench");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void everyFileIsFormatted() throws Exception {
        List<Path> odd = new ArrayList<>();
        for (Path file : javaFiles()) {
            String text = Files.readString(file);
            String formatted = formatted(text);
            if (!formatted.equals(text)) {
                odd.add(file);
                if (APPLY) {
                    Files.writeString(file, formatted);
                }
            }
        }

        assertThat(APPLY ? List.of() : odd).as("run bin/fmt").isEmpty();
    }

    @Test
    void anOddFileIsSeen() throws Exception {
        String odd = "class  Odd { int x ; }";

        assertThat(formatted(odd)).isNotEqualTo(odd);
    }

    private String formatted(String text) throws FormatterException {
        return formatter.formatSource(ImportOrderer.reorderImports(
                RemoveUnusedImports.removeUnusedImports(text), JavaFormatterOptions.Style.PALANTIR));
    }

    private static List<Path> javaFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> below = Files.walk(House.ROOT.resolve(module).resolve("src"))) {
                below.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
