package org.harambee;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.harambee.selecting.Select;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import picocli.CommandLine;

// two modules may have a class of the same name
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class Harambee {
    private static final List<String> ASKING = List.of("-h", "--help", "-V", "--version");

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        var options = new Options();
        try (var application = new WithoutWeb(options)) {
            var line = commandLine(options, application);
            return line.execute(servingByDefault(args, line));
        }
    }

    static CommandLine commandLine(Options options, WithoutWeb application) {
        var failures = new Failures(options);
        return Select.understoodBy(new CommandLine(options, new CommandFactory(options, application)))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    private static String[] servingByDefault(String[] args, CommandLine line) {
        boolean named = Arrays.stream(args).anyMatch(line.getSubcommands().keySet()::contains);
        boolean asking = args.length > 0 && ASKING.contains(args[0]);
        return named || asking
                ? args
                : Stream.concat(Stream.of("serve"), Arrays.stream(args)).toArray(String[]::new);
    }
}
