package org.harambee.bench;

import org.harambee.bench.assign.AssignCommand;
import org.harambee.bench.assign.LargeJuryCommand;
import org.harambee.bench.data.DataCommand;
import org.harambee.bench.ideas.IdeasCommand;
import org.harambee.bench.ideas.ImportCommand;
import org.harambee.bench.jmh.JmhCommand;
import org.harambee.bench.juries.JuriesCommand;
import org.harambee.bench.memory.MemoryCommand;
import org.harambee.bench.pages.PagesCommand;
import org.harambee.bench.power.PowerCommand;
import org.harambee.bench.rotate.RotateCommand;
import org.harambee.bench.select.MillionCommand;
import org.harambee.bench.select.SelectCommand;
import org.harambee.bench.selections.SelectionsCommand;
import org.harambee.bench.start.StartCommand;
import org.harambee.bench.timetable.TimetableCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the bench. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the packaged program, alone or in turn with a peer.",
        subcommands = {
            DataCommand.class,
            StartCommand.class,
            PagesCommand.class,
            IdeasCommand.class,
            MemoryCommand.class,
            SelectCommand.class,
            SelectionsCommand.class,
            JuriesCommand.class,
            ImportCommand.class,
            AssignCommand.class,
            LargeJuryCommand.class,
            MillionCommand.class,
            JmhCommand.class,
            RotateCommand.class,
            PowerCommand.class,
            TimetableCommand.class
        })
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                // @FILE is one of our own values
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    line.getErr().println("bench: " + fault.getMessage());
                    return 1;
                })
                .execute(arguments));
    }
}
