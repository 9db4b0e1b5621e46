package org.harambee;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paths, classes and links that the written entrance of the house names. */
final class Docs {
    private static final List<String> MODULES = List.of("fairness", "solvers", "app", "bench");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)`");
    private static final Pattern LINKED_CLASS = Pattern.compile("\\{@link (org\\.harambee\\.[\\w.]+)}");
    private static final Pattern FILE = Pattern.compile("`([\\w-][\\w.-]*(?:/[\\w.-]+)+)/?`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?[\\w.]+\\.(\\w+)(?:\\.\\w+)?;", Pattern.MULTILINE);

    private Docs() {}

    static List<String> missing(Path root) {
        return missingIn(pages(root), root);
    }

    static List<String> missingIn(List<Path> pages, Path root) {
        Set<String> classes = classes(root);
        List<String> missing = new ArrayList<>();
        for (Path page : pages) {
            String name = page.getFileName().toString();
            names(CLASS, page)
                    .filter(named -> !classes.contains(named))
                    .forEach(named -> missing.add(name + " names the class " + named));
            names(LINKED_CLASS, page)
                    .filter(named -> !Files.exists(source(root, named)))
                    .forEach(named -> missing.add(page.getParent() + " links to " + named));
            names(FILE, page)
                    .filter(named -> !exists(root, named))
                    .forEach(named -> missing.add(name + " names the file " + named));
            names(LINK, page)
                    .filter(named -> !Files.exists(page.resolveSibling(named)))
                    .forEach(named -> missing.add(name + " links to " + named));
        }
        return missing;
    }

    static List<String> named(Path root) {
        return pages(root).stream()
                .flatMap(page ->
                        List.of(CLASS, LINKED_CLASS, FILE, LINK).stream().flatMap(pattern -> names(pattern, page)))
                .toList();
    }

    private static java.util.stream.Stream<String> names(Pattern pattern, Path page) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = pattern.matcher(House.text(page));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names.stream();
    }

    private static List<Path> pages(Path root) {
        List<Path> pages = new ArrayList<>();
        List.of("README.md", "ARCHITECTURE.md", "STYLE.md", "CONTRIBUTING.md")
                .forEach(name -> pages.add(root.resolve(name)));
        pages.addAll(House.files(root.resolve("docs"), ".md"));
        pages.addAll(House.files(House.CODE, "package-info.java"));
        return pages;
    }

    /** Our own classes, and those of libraries that our sources import. */
    private static Set<String> classes(Path root) {
        Set<String> classes = new TreeSet<>();
        for (String module : MODULES) {
            for (Path file : House.files(root.resolve(module).resolve("src"), ".java")) {
                classes.add(file.getFileName().toString().replace(".java", ""));
                Matcher imported = IMPORT.matcher(House.text(file));
                while (imported.find()) {
                    classes.add(imported.group(1));
                }
            }
        }
        return classes;
    }

    private static Path source(Path root, String className) {
        return root.resolve("app/src/main/java").resolve(className.replace('.', '/') + ".java");
    }

    private static boolean exists(Path root, String named) {
        return Files.exists(root.resolve(named))
                || Files.exists(House.CODE.resolve(named))
                || named.contains("target/")
                || named.startsWith("p/");
    }
}
