package org.harambee.selecting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.telling.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain uses of the command without picocli, which takes longer to start than most elections take to choose.
 * Whatever is not understood here, {@code --help} and every mistake included, is picocli's to answer.
 */
final class QuickArguments {
    private static final List<String> FLAGS = List.of("--explain");
    private static final String CONTRIBUTION = "--contribution";
    private static final List<String> VALUED = List.of(
            "--rule",
            "--utility",
            "--completion",
            "--start",
            "--stop",
            "--increment",
            "--size",
            "--tie",
            "--seed",
            "--compare",
            "--format",
            "--groups",
            "--weights",
            "--near");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> contributions = new LinkedHashMap<>();
    private @Nullable String file;

    private QuickArguments() {}

    /** What is asked for, where it is plain. */
    static Optional<Request> of(List<String> arguments) {
        var quick = new QuickArguments();
        try {
            return quick.read(arguments) ? Optional.of(quick.request()) : Optional.empty();
        } catch (IllegalArgumentException notPlain) {
            return Optional.empty();
        }
    }

    private boolean read(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (!argument.startsWith("-") || argument.equals("-")) {
                if (file != null) {
                    return false;
                }
                file = argument;
                continue;
            }
            int equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            boolean complete = equals >= 0 || i + 1 < arguments.size();
            if (FLAGS.contains(argument)) {
                values.put(name, "");
            } else if (!complete || !keep(name, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1))) {
                return false;
            }
        }
        return file != null;
    }

    private boolean keep(String name, String value) {
        if (name.equals(CONTRIBUTION)) {
            int equals = value.indexOf('=');
            return equals >= 0 && contributions.put(value.substring(0, equals), value.substring(equals + 1)) == null;
        }
        return VALUED.contains(name) && values.put(name, value) == null;
    }

    private Request request() {
        var plain = Request.of(file == null ? "" : file);
        return new Request(
                plain.file(),
                word("--rule", RuleName.class, plain.rule()),
                word("--utility", Worth.class, plain.utility()),
                word("--completion", Completion.class, plain.completion()),
                word("--start", Start.class, plain.start()),
                word("--stop", Stop.class, plain.stop()),
                text("--increment").map(BigDecimal::new).orElse(plain.increment()),
                text("--size").map(Integer::valueOf),
                text("--tie").map(QuickArguments::ties).orElse(plain.ties()),
                text("--seed"),
                word("--compare", Comparing.class, plain.comparison()),
                values.containsKey("--explain"),
                text("--near").map(Integer::valueOf),
                word("--format", Format.class, plain.format()),
                text("--groups").map(QuickArguments::parts).orElse(List.of()),
                text("--weights"),
                contributions,
                Optional.empty());
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private <E extends Enum<E>> E word(String name, Class<E> type, E otherwise) {
        return text(name).map(value -> constant(type, value)).orElse(otherwise);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Words.find(type, word).orElseThrow(IllegalArgumentException::new);
    }

    private static List<TieWord> ties(String words) {
        return parts(words).stream().map(word -> constant(TieWord.class, word)).toList();
    }

    private static List<String> parts(String list) {
        return Arrays.asList(list.split(","));
    }
}
