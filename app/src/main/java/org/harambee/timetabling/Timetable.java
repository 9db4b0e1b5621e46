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
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
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

    @Option(names = "--start", paramLabel = "OUTCOME.json", description = "Go on from a plan told with --format json.")
    private @Nullable String start;

    @Option(
            names = "--verify",
            paramLabel = "OUTCOME.json",
            description = "Make no plan: judge one told with --format json, from the file alone.")
    private @Nullable String verify;

    @Option(
            names = "--move",
            paramLabel = "SESSION=HALL/SLOT",
            description =
                    "Make no plan: say what it would cost to have a session there, in the plan of --start or where"
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
            description =
                    "At most that long for the plan (${DEFAULT-VALUE}); ends before where it is proved to be the best. Where no"
                            + " plan is possible, as long again, and 10 at least, for the reasons.")
    private double seconds;

    @Option(
            names = "--steps",
            defaultValue = "0",
            description = "At most as many steps of the local search, which makes the outcome the same everywhere.")
    private long steps;

    @Option(names = "--seed", defaultValue = "1", description = "The seed of all chance (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "best",
            converter = EngineWord.class,
            description = "Who makes the plan" + LIST)
    private Engine engine = Engine.BEST;

    @Option(
            names = "--goal",
            paramLabel = "GOAL",
            defaultValue = "cost",
            converter = GoalWord.class,
            description = "What is to be best" + LIST)
    private Goal goal = Goal.COST;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            converter = FormatWord.class,
            description = "How to tell it" + LIST)
    private Format format = Format.TEXT;

    @Option(names = "--explain", description = "Tell for each session what it costs there, and what elsewhere.")
    private boolean explain;

    /** So that complaints name engines as people write them. */
    static final class EngineWord implements ITypeConverter<Engine> {
        @Override
        public Engine convert(String word) {
            return constant(Engine.class, word);
        }
    }

    /** The same for goals. */
    static final class GoalWord implements ITypeConverter<Goal> {
        @Override
        public Goal convert(String word) {
            return constant(Goal.class, word);
        }
    }

    /** The same for forms. */
    static final class FormatWord implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return constant(Format.class, word);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Words.find(type, word)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + word + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }

    @Override
    public Integer call() {
        return Timetabling.run(request(), System.out, new PrintStream(System.err, true));
    }

    Request request() {
        return new Request(
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
                goal,
                format,
                explain);
    }
}
