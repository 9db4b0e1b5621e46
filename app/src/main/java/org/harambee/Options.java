package org.harambee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harambee.assigning.Assign;
import org.harambee.rotating.RotateCommand;
import org.harambee.selecting.Select;
import org.harambee.timetabling.Timetable;
import org.harambee.weighing.PowerCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command understands. Commands of modules are listed here, too. */
@Command(
        name = "harambee.jar",
        description = "Innovation infrastructure for federations of autonomous organisations.",
        footer = "Without a command it serves.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Options.Version.class,
        subcommands = {
            Serve.class,
            Import.class,
            Select.class,
            Assign.class,
            PowerCommand.class,
            RotateCommand.class,
            Timetable.class
        })
final class Options {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where the embedded database keeps its data (./data if not given).")
    private @Nullable Path data;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Tell more, and where in the program an error arose.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    List<String> asProperties() {
        var all = new ArrayList<String>();
        if (data != null) {
            all.add("--harambee.data=" + data);
        }
        if (debug) {
            all.add("--logging.level.root=info");
        }
        return all;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Options.class.getPackage().getImplementationVersion();
            return new String[] {"Harambee " + (version == null ? "(not packaged)" : version)};
        }
    }
}
