package org.harambee;

import java.util.List;
import java.util.stream.Stream;
import org.harambee.database.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Every failure is one line on standard error; where it arose is told with --debug. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final List<Class<? extends Throwable>> CLEAR = List.of(DatabaseFailure.class, StartFailure.class);

    private final Options options;

    Failures(Options options) {
        this.options = options;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, @Nullable ParseResult result) {
        if (!stopping()) {
            line.getErr().println(describe(failure));
        }
        if (options.debug()) {
            failure.printStackTrace(line.getErr());
        }
        return ExitCode.SOFTWARE;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var line = wrong.getCommandLine();
        line.getErr().println(firstLine(wrong) + " (" + line.getCommandSpec().qualifiedName() + " --help)");
        return ExitCode.USAGE;
    }

    /** Ctrl-C during the start makes it fail in one way or another, which is no news to the person who pressed it. */
    private static boolean stopping() {
        var probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static String describe(Throwable failure) {
        return causes(failure)
                .filter(cause -> CLEAR.contains(cause.getClass()))
                .findFirst()
                .map(Throwable::getMessage)
                .orElseGet(() -> "It failed: " + firstLine(last(failure)) + " (--debug tells where)");
    }

    private static Throwable last(Throwable failure) {
        return causes(failure).reduce(failure, (before, cause) -> cause);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.toString());
    }
}
