package org.harambee.selecting;

import java.io.PrintStream;
import java.math.BigDecimal;
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
        name = "select",
        description = "Chooses projects under one budget from the ballots of a Pabulib file, and says how.",
        footer = {
            "",
            "Without options: the Method of Equal Shares by cost, endowments raised by 1 from whole money until the"
                    + " next outcome would cost more than the budget, then greedily. The outcome is that of exact"
                    + " fractions. docs/fairness tells what each rule promises."
        })
public final class Select implements Callable<Integer> {
    private static final String LIST = " (${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given).";

    @Parameters(paramLabel = "FILE.pb", description = "The election in Pabulib's format; - reads standard input.")
    private String file = "";

    @Option(names = "--rule", paramLabel = "RULE", defaultValue = "equal-shares", description = "How to choose" + LIST)
    private RuleName rule = RuleName.EQUAL_SHARES;

    @Option(
            names = "--utility",
            paramLabel = "UTILITY",
            defaultValue = "cost",
            description = "What a selected project is worth to a voter who named it" + LIST)
    private Worth utility = Worth.COST;

    @Option(
            names = "--completion",
            paramLabel = "HOW",
            defaultValue = "add1-greedy",
            description = "How Equal Shares goes on when nobody can pay for more" + LIST)
    private Completion completion = Completion.ADD1_GREEDY;

    @Option(
            names = "--start",
            paramLabel = "WHERE",
            defaultValue = "whole",
            description = "Where raised endowments start: the exact share, or in whole money" + LIST)
    private Start start = Start.WHOLE;

    @Option(
            names = "--stop",
            paramLabel = "WHEN",
            defaultValue = "budget",
            description = "Raise until the budget would be exceeded, or also until nothing more fits" + LIST)
    private Stop stop = Stop.BUDGET;

    @Option(
            names = "--increment",
            paramLabel = "X",
            defaultValue = "1",
            description = "By how much money a voter's endowment rises at a time (${DEFAULT-VALUE}); for --completion"
                    + " budget by how many percent.")
    private BigDecimal increment = BigDecimal.ONE;

    @Option(names = "--size", paramLabel = "K", description = "For --rule top: how many are selected at most.")
    private @Nullable Integer size;

    @Option(
            names = "--tie",
            paramLabel = "WORD",
            split = ",",
            description = "What decides between equal projects, one after the other (${COMPLETION-CANDIDATES};"
                    + " cost,votes,lot if not given).")
    private List<TieWord> ties = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The seed of the lot, any text; the SHA-256 of the input if not given.")
    private @Nullable String seed;

    @Option(
            names = "--compare",
            paramLabel = "HOW",
            defaultValue = "none",
            description = "Let plain greedy by votes win if more voters prefer it: more winners, or any winner" + LIST)
    private Comparing comparison = Comparing.NONE;

    @Option(names = "--explain", description = "Tell every round: who paid what, and what else was near.")
    private boolean explain;

    @Option(
            names = "--near",
            paramLabel = "N",
            description = "With --explain: how often the rule may be run for each answer to how near a project came;"
                    + " fewer in large elections if not given, 0 for not at all.")
    private @Nullable Integer near;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "How to tell it" + LIST)
    private Format format = Format.TEXT;

    @Option(
            names = "--groups",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns of VOTES by which voters are divided; the outcome is told for each group.")
    private List<String> groups = new ArrayList<>();

    @Option(names = "--weights", paramLabel = "COLUMN", description = "The column of VOTES with what a voter weighs.")
    private @Nullable String weights;

    @Option(
            names = "--contribution",
            paramLabel = "GROUP=MONEY",
            description = "What a group of the first column of --groups brings into the budget, for each group once.")
    private Map<String, String> contributions = new LinkedHashMap<>();

    @Option(
            names = "--verify",
            paramLabel = "OUTCOME.json",
            description = "Choose nothing: check an outcome told with --format json --explain, round by round.")
    private @Nullable String verify;

    /** Teaches a command line the words of this command, so that its complaints name them as people write them. */
    public static CommandLine understoodBy(CommandLine line) {
        return line.registerConverter(RuleName.class, word -> constant(RuleName.class, word))
                .registerConverter(Worth.class, word -> constant(Worth.class, word))
                .registerConverter(Completion.class, word -> constant(Completion.class, word))
                .registerConverter(Start.class, word -> constant(Start.class, word))
                .registerConverter(Stop.class, word -> constant(Stop.class, word))
                .registerConverter(TieWord.class, word -> constant(TieWord.class, word))
                .registerConverter(Comparing.class, word -> constant(Comparing.class, word))
                .registerConverter(Format.class, word -> constant(Format.class, word))
                .registerConverter(BigDecimal.class, Select::number);
    }

    private static BigDecimal number(String word) {
        try {
            return new BigDecimal(word);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'" + word + "' is no number");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Words.find(type, word)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + word + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }

    @Override
    public Integer call() {
        return Selecting.run(request(), System.in, System.out, new PrintStream(System.err, true));
    }

    Request request() {
        return new Request(
                file,
                rule,
                utility,
                completion,
                start,
                stop,
                increment,
                Optional.ofNullable(size),
                ties.isEmpty() ? Request.TIES : ties,
                Optional.ofNullable(seed),
                comparison,
                explain,
                Optional.ofNullable(near),
                format,
                groups,
                Optional.ofNullable(weights),
                contributions,
                Optional.ofNullable(verify));
    }
}
