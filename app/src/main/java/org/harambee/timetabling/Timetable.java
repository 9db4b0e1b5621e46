package org.harambee.timetabling;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.harambee.telling.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The command as {@code --help} tells it. */
@Command(
        name = "timetable",
        description = "Places the sessions of a gathering in halls and slots, and says why there.",
        footer = {
            "",
            "What is hard holds whatever that costs; where nothing can hold it all, the fewest reasons are told. The rest"
                    + " is weighed. docs/fairness/timetable.md tells every constraint and the format of the file."
        })
public final class Timetable implements Callable<Integer> {
    private static final String LIST = " (${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given).";

    @Parameters(paramLabel = "FILE.json", description = "Slots, halls, people and sessions; - reads standard input.")
    private String file = "";

    @Option(
            names = "--published",
            paramLabel = "SCHEDULE.json",
            description = "A published programme (c3voc's schedule.json) to change as little as possible.")
    private @Nullable String published;

    @Option(
            names = "--start",
            paramLabel = "OUTCOME.json",
            description = "Go on from a plan told with --format json.")
    private @Nullable String start;

    @Option(
            names = "--verify",
            paramLabel = "OUTCOME.json",
            description = "Make no plan: judge one told with --format json, from the file alone.")
    private @Nullable String verify;

    @Option(
            names = "--move",
            paramLabel = "SESSION=HALL/SLOT",
            description = "Make no plan: say what it would cost to have a session there, in the plan of --start or where"
                    + " all were published.")
    private @Nullable String move;

    @Option(
            names = "--lock",
            paramLabel = "SESSION",
            split = ",",
            description = "Sessions that stay exactly where they were published.")
    private List<String> locked = new ArrayList<>();

    @Option(
            names = "--weights",
            paramLabel = "CONSTRAINT=POINTS",
            split = ",",
            description = "What constraints weigh, 0 for nothing, hard for whatever that costs.")
    private Map<String, String> weights = new LinkedHashMap<>();

    @Option(
            names = "--seconds",
            defaultValue = "10",
            description = "At most that long (${DEFAULT-VALUE}); ends before where the plan is proved to be the best.")
    private double seconds;

    @Option(
            names = "--steps",
            defaultValue = "0",
            description = "At most as many steps of the local search, which makes the outcome the same everywhere.")
    private long steps;

    @Option(names = "--seed", defaultValue = "1", description = "The seed of all chance (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--engine", paramLabel = "ENGINE", defaultValue = "best", description = "Who makes the plan" + LIST)
    private Engine engine = Engine.BEST;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "How to tell it" + LIST)
    private Format format = Format.TEXT;

    @Option(names = "--explain", description = "Tell for each session what it costs there, and what elsewhere.")
    private boolean explain;

    /** Teaches a command line the words of this command, so that its complaints name them as people write them. */
    public static CommandLine understoodBy(CommandLine line) {
        return line.registerConverter(Engine.class, word -> constant(Engine.class, word))
                .registerConverter(Format.class, word -> constant(Format.class, word));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Words.find(type, word)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + word + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }

    @Override
    public Integer call() {
        var request = new Request(
                file,
                Optional.ofNullable(published),
                Optional.ofNullable(start),
                Optional.ofNullable(verify),
                Optional.ofNullable(move),
                locked,
                weights,
                seconds,
                steps,
                seed,
                engine,
                format,
                explain);
        return Timetabling.run(request, System.out, new PrintStream(System.err, true));
    }
}
