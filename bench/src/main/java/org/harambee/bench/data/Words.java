package org.harambee.bench.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words, sentences and choices, the same for the same seed. */
final class Words {
    private static final List<String> ALL = List.of(("community campaign library school volunteer museum data language"
                    + " youth women training archive photo contest mentor regional open knowledge partner editor newcomer"
                    + " survey local heritage radio market village network story toolkit playbook pilot budget meeting"
                    + " translation offline mobile")
            .split(" ", -1));

    private final Random random;

    Words(long seed) {
        random = new Random(seed);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> some(List<T> choices, int count) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }

    String phrase(int words) {
        String phrase = IntStream.range(0, words).mapToObj(word -> one(ALL)).collect(Collectors.joining(" "));
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    String sentences(int count) {
        return IntStream.range(0, count)
                .mapToObj(sentence -> phrase(between(8, 16)) + ".")
                .collect(Collectors.joining(" "));
    }
}
