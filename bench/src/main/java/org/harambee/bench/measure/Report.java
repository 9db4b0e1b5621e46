package org.harambee.bench.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a run tells its result: on the screen, and in a file of figures if one is given. */
public final class Report {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'");
    /** A session is a secret, even one of a bench. */
    private static final Pattern SECRET = Pattern.compile("(?i)(session|token)=[^; ]+");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--append", paramLabel = "FILE", description = "Append the result as Markdown to this file.")
    private @Nullable Path file;

    @Option(names = "--note", paramLabel = "TEXT", description = "What to say beneath the table.")
    private @Nullable String note;

    /** A line on the way, which no file keeps. */
    public void progress(String line) {
        screen().println(line);
        screen().flush();
    }

    public void result(String title, Table table, String... remarks) throws IOException {
        progress("\n" + table);
        for (String remark : remarks) {
            progress(remark);
        }
        if (file != null) {
            Files.writeString(
                    file, section(title, table, remarks), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private String section(String title, Table table, String... remarks) {
        String time = TIME.format(Clock.systemUTC().instant().atZone(ZoneOffset.UTC));
        return "\n## " + title + "\n\n" + time + ", " + Machine.line() + "\n\n```\n" + line() + "\n```\n\n" + table
                + "\n"
                + List.of(remarks).stream().map(remark -> remark + "\n").collect(Collectors.joining())
                + (note == null ? "" : note + "\n");
    }

    private String line() {
        if (command == null) {
            return "";
        }
        String words = command.commandLine().getParseResult().originalArgs().stream()
                .map(word -> word.matches("[\\w@%+=:,./-]+") ? word : "'" + word + "'")
                .collect(Collectors.joining(" "));
        return SECRET.matcher("bin/bench " + words).replaceAll("$1=…");
    }

    private PrintWriter screen() {
        if (command == null) {
            throw new IllegalStateException("no command");
        }
        return command.commandLine().getOut();
    }
}
