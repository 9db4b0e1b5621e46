package org.harambee.telling;

import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Runs plain uses of a command without Spring, whose start would take longer than the work. */
public final class QuickCommand {
    private QuickCommand() {}

    /**
     * Runs the command and ends the program with its exit code; comes back where the arguments are not plain uses of it,
     * help and mistakes included, so that the whole command line answers.
     *
     * @param arguments with the command's name before them
     */
    public static void run(Callable<Integer> command, String[] arguments) {
        var line = new CommandLine(command);
        try {
            line.parseArgs(Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (CommandLine.ParameterException notPlain) {
            return;
        }
        int exitCode;
        try {
            exitCode = command.call();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        System.out.flush();
        // without asking for a logger first, as an ordinary exit does, and nothing is left to be closed
        Runtime.getRuntime().halt(exitCode);
    }
}
