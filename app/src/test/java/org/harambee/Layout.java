package org.harambee;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with the shape of the sources below a folder, as lines a person can act on. */
final class Layout {
    private static final int CLASS_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int TEMPLATE_LINES = 120;
    private static final Pattern METHOD =
            Pattern.compile("^    (?:[\\w<>\\[\\]?,.@ ]+ )?(\\w+)\\([^;]*\\)(?: throws [\\w., ]+)? \\{$");
    private static final Pattern CLOCK =
            Pattern.compile("(?:Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)"
                    + "\\.now\\(\\)|new Random\\(\\)|System\\.currentTimeMillis\\(\\)|Math\\.random\\(\\)");
    /** A query's answer asked for as a stream; brackets nest three deep at most. */
    private static final Pattern OPEN_STREAM = Pattern.compile(
            "\\.query\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)\\s*\\.stream\\(\\)");

    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(?:Impl|Dto|Manager|Helper|Util|Utils|Service)\\.java");

    private Layout() {}

    static List<String> tooLong(Path root) {
        List<String> found = new ArrayList<>();
        for (Path file : House.files(root, ".java")) {
            over(found, file, CLASS_LINES);
            longMethods(found, file);
        }
        for (Path file : House.files(root, ".jte")) {
            over(found, file, TEMPLATE_LINES);
        }
        return found;
    }

    private static void over(List<String> found, Path file, int limit) {
        long lines = House.lines(file);
        if (lines > limit) {
            found.add(file.getFileName() + ": " + lines + " lines, at most " + limit);
        }
    }

    /** Relies on the one format: a method of a top-level class starts and ends at four blanks. */
    private static void longMethods(List<String> found, Path file) {
        List<String> lines = House.text(file).lines().toList();
        for (int start = 0; start < lines.size(); start++) {
            Matcher method = METHOD.matcher(lines.get(start));
            if (method.matches()) {
                int end = lines.subList(start, lines.size()).indexOf("    }");
                if (end + 1 > METHOD_LINES) {
                    found.add(file.getFileName() + ": method " + method.group(1) + " has " + (end + 1)
                            + " lines, at most " + METHOD_LINES);
                }
            }
        }
    }

    static List<String> bareLookups(Path root) {
        return House.files(root, "Controller.java").stream()
                .filter(file -> House.text(file).contains("findById("))
                .map(file -> file.getFileName() + ": findById(")
                .toList();
    }

    static List<String> silentPackages(Path root) {
        return House.files(root, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !speaks(folder.resolve("package-info.java")))
                .map(folder -> root.relativize(folder).toString())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean speaks(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        String text = House.text(packageInfo);
        return text.startsWith("/**") && text.contains("@NullMarked");
    }

    static List<String> foreignSchemas(Path root, List<String> modules) {
        List<String> found = new ArrayList<>();
        for (String module : modules) {
            Path folder = root.resolve(module);
            if (Files.isDirectory(folder)) {
                modules.stream()
                        .filter(other -> !other.equals(module) && !other.equals("ui"))
                        .forEach(other -> foreign(found, root, folder, other));
            }
        }
        return found;
    }

    private static void foreign(List<String> found, Path root, Path folder, String other) {
        Pattern named = Pattern.compile("(?:from|join|into|update|references|table) " + other + "\\.\\w");
        Stream.concat(House.files(folder, ".java").stream(), House.files(folder, ".sql").stream())
                .filter(file -> named.matcher(House.text(file)).find())
                .forEach(file -> found.add(root.relativize(file) + ": " + other + "."));
    }

    static List<String> emptyNames(Path root) {
        return House.files(root, ".java").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> EMPTY_NAME.matcher(name).matches())
                .toList();
    }

    static List<String> ownClocks(Path root) {
        List<String> found = new ArrayList<>();
        for (Path file : House.files(root, ".java")) {
            Matcher clock = CLOCK.matcher(House.text(file));
            while (clock.find()) {
                found.add(file.getFileName() + ": " + clock.group());
            }
        }
        return found;
    }

    /** A stream of rows that nobody closes keeps its connection for ever; a list gives it back. */
    static List<String> openStreams(Path root) {
        return House.files(root, ".java").stream()
                .filter(file -> OPEN_STREAM.matcher(House.text(file)).find())
                .map(file -> file.getFileName() + ": query(…).stream()")
                .toList();
    }
}
