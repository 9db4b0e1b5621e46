package org.harambee.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The migrations of the modules, found beside their code: {@code __root} first, then by name. */
record ModuleScripts(ResourcePatternResolver resources) {
    private static final Pattern MODULE = Pattern.compile(".*/org/harambee/([a-z_]+)/(?:db/)?[^/]+\\.sql");

    List<Folder> folders() {
        return Stream.concat(
                        modules("classpath*:org/harambee/__root/*.sql")
                                .map(module -> new Folder("root", "classpath:org/harambee/__root")),
                        modules("classpath*:org/harambee/*/db/*.sql")
                                .map(module -> new Folder(module, "classpath:org/harambee/" + module + "/db")))
                .toList();
    }

    private Stream<String> modules(String pattern) {
        try {
            return Stream.of(resources.getResources(pattern))
                    .map(ModuleScripts::module)
                    .distinct()
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String module(Resource script) {
        try {
            var module = MODULE.matcher(script.getURL().toString());
            return module.matches() ? module.group(1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Folder(String module, String location) {}
}
