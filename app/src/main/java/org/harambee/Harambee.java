package org.harambee;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;

@SpringBootApplication
class Harambee {
    private static final List<String> ASKING = List.of("-h", "--help", "-V", "--version");

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        var options = new Options();
        var failures = new Failures(options);
        var line = new CommandLine(options, new CommandFactory(options))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        return line.execute(servingByDefault(args, line));
    }

    private static String[] servingByDefault(String[] args, CommandLine line) {
        boolean named = Arrays.stream(args).anyMatch(line.getSubcommands().keySet()::contains);
        boolean asking = args.length > 0 && ASKING.contains(args[0]);
        return named || asking
                ? args
                : Stream.concat(Stream.of("serve"), Arrays.stream(args)).toArray(String[]::new);
    }
}
