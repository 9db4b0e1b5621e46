package org.harambee.assigning;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        name = "assign",
        description = "Gives ideas to jurors who suit them, without conflicts and within loads, and says why.",
        footer = {
            "",
            "Without options: the largest total affinity, which is exact. docs/fairness/assignment.md tells the formats"
                    + " of files and what each objective promises."
        })
public final class Assign implements Callable<Integer> {
    private static final String LIST = " (${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given).";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Ideas, jurors and affinities as text or JSON; - reads standard input.")
    private String file = "";

    @Option(
            names = "--scores",
            paramLabel = "FILE",
            description = "In place of FILE: OpenReview's CSV of idea, juror, score; several are added up.")
    private List<String> scores = new ArrayList<>();

    @Option(names = "--constraints", paramLabel = "FILE", description = "With --scores: idea, juror, -1 conflict or 1.")
    private @Nullable String constraints;

    @Option(names = "--quota", paramLabel = "FILE", description = "With --scores: juror, how many ideas at most.")
    private @Nullable String quota;

    @Option(names = "--reviews", paramLabel = "N", description = "Reviews of every idea; with --scores 3 if not given.")
    private @Nullable Integer reviews;

    @Option(names = "--least", paramLabel = "N", description = "How many ideas every juror reviews at least.")
    private @Nullable Integer least;

    @Option(names = "--most", paramLabel = "N", description = "How many at most; with --quota for those not named.")
    private @Nullable Integer most;

    @Option(
            names = "--objective",
            paramLabel = "WHAT",
            defaultValue = "total",
            converter = ToObjective.class,
            description = "What is to be best" + LIST)
    private ObjectiveName objective = ObjectiveName.TOTAL;

    @Option(
            names = "--most-per-affiliate",
            paramLabel = "N",
            description = "How many jurors of one affiliate an idea may have.")
    private @Nullable Integer mostPerAffiliate;

    @Option(
            names = "--affiliates",
            paramLabel = "N",
            description = "The affiliate of an idea or juror is its place, from 0, modulo N.")
    private @Nullable Integer affiliates;

    @Option(
            names = "--language",
            paramLabel = "WHO",
            converter = ToLanguage.class,
            description = "Who of an idea's jurors reads its language (${COMPLETION-CANDIDATES}).")
    private @Nullable LanguageRule language;

    @Option(
            names = "--load-step",
            paramLabel = "X",
            description = "Soft balance: what the second idea above the least costs, the third twice that, and so on.")
    private @Nullable BigDecimal loadStep;

    @Option(
            names = "--chance",
            paramLabel = "Q",
            description =
                    "Draw by lot, no pair with a higher chance than Q (0.5), so that nobody can be sure of an idea.")
    private @Nullable BigDecimal chance;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of the lot of --chance, any text; the file if not given.")
    private @Nullable String seed;

    @Option(
            names = "--keep",
            paramLabel = "OUTCOME.json",
            description = "Change an outcome told as JSON as little as can be, so that it holds again.")
    private @Nullable String keep;

    @Option(names = "--drop", paramLabel = "JUROR", description = "A juror who reviews nothing any more.")
    private List<String> drop = new ArrayList<>();

    @Option(names = "--conflict", paramLabel = "IDEA=JUROR", description = "A pair that must not be.")
    private List<String> conflicts = new ArrayList<>();

    @Option(names = "--why", paramLabel = "IDEA=JUROR", description = "Tell why this juror, or why not.")
    private List<String> why = new ArrayList<>();

    @Option(
            names = "--explain",
            description = "Tell of every pair how it ranks and what the total would be without it.")
    private boolean explain;

    @Option(names = "--trade-off", description = "Tell what the other objectives would give.")
    private boolean tradeOff;

    @Option(names = "--pure", description = "Without the solvers: what is NP-hard is then searched, not proved.")
    private boolean pure;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "After which the solvers give the best they have (50; 300 for leximin).")
    private @Nullable Double seconds;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            converter = ToFormat.class,
            description = "How to tell it" + LIST)
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        return Assigning.run(request(), System.in, System.out, new PrintStream(System.err, true));
    }

    Request request() {
        return new Request(
                file,
                scores,
                Optional.ofNullable(constraints),
                Optional.ofNullable(quota),
                Optional.ofNullable(reviews),
                Optional.ofNullable(least),
                Optional.ofNullable(most),
                objective,
                Optional.ofNullable(mostPerAffiliate),
                Optional.ofNullable(affiliates),
                Optional.ofNullable(language),
                Optional.ofNullable(loadStep),
                Optional.ofNullable(chance),
                Optional.ofNullable(seed),
                Optional.ofNullable(keep),
                drop,
                conflicts,
                why,
                explain,
                tradeOff,
                pure,
                seconds == null ? objective.patience() : seconds,
                format);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Words.find(type, word)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + word + "' is none of " + Arrays.toString(type.getEnumConstants())));
    }

    static final class ToObjective implements ITypeConverter<ObjectiveName> {
        @Override
        public ObjectiveName convert(String word) {
            return constant(ObjectiveName.class, word);
        }
    }

    static final class ToLanguage implements ITypeConverter<LanguageRule> {
        @Override
        public LanguageRule convert(String word) {
            return constant(LanguageRule.class, word);
        }
    }

    static final class ToFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return constant(Format.class, word);
        }
    }
}
