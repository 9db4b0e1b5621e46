package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.harambee.gatherings.submissions.Level.Step;
import org.harambee.gatherings.submissions.SubmissionType.Kind;

/** A session of made-up words in several alphabets; every word occurs once, so that none can get lost unseen. */
@SuppressWarnings("EnumOrdinal") // drawn by lot: the order is of no matter
record MadeUpSession(
        String id,
        String title,
        List<String> authors,
        List<String> users,
        List<String> affiliations,
        Kind kind,
        List<String> themes,
        Step level,
        List<String> paragraphs,
        String requirements,
        List<String> benefit,
        List<String> signUps,
        List<String> questions) {

    private static final List<String> SYLLABLES = List.of(
            "ba ko mu ze ra ti lo ne vu ha sy jo",
            "ба ко му зе ра ти ло не ву ха ђи жо",
            "ბა კო მუ ზე რა ტი ლო ნე ვუ ჰა ჟი შო",
            "բա կո մու զե րա տի լո նե վու հա ջի շո",
            "ża ść łó ęz ńu ća śl ór zż ąb ył wę");

    static MadeUpSession of(Random chance) {
        Words words = new Words(chance);
        int people = 1 + chance.nextInt(3);
        return new MadeUpSession(
                "" + (1 + chance.nextInt(900)),
                words.capital() + " " + words.some(3),
                words.names(people),
                words.names(people).stream().map(name -> name + " (WMX)").toList(),
                IntStream.range(0, people)
                        .mapToObj(i -> "Wikimedia " + words.capital())
                        .toList(),
                Kind.values()[chance.nextInt(Kind.values().length)],
                IntStream.range(0, 1 + chance.nextInt(4))
                        .mapToObj(i -> words.theme())
                        .toList(),
                Step.values()[chance.nextInt(3)],
                IntStream.range(0, 1 + chance.nextInt(3))
                        .mapToObj(i -> words.sentence(12))
                        .toList(),
                words.sentence(4),
                IntStream.range(0, 1 + chance.nextInt(2))
                        .mapToObj(i -> words.sentence(9))
                        .toList(),
                words.names(chance.nextInt(4)),
                IntStream.range(0, chance.nextInt(3))
                        .mapToObj(i -> words.capital() + " " + words.some(6) + "?")
                        .toList());
    }

    String typeWord() {
        return kind.code().replace('-', ' ');
    }

    private static final class Words {
        private final Random chance;
        private final String[] syllables;
        private int next;

        Words(Random chance) {
            this.chance = chance;
            this.syllables = SYLLABLES.get(chance.nextInt(SYLLABLES.size())).split(" ", -1);
        }

        String word() {
            StringBuilder word = new StringBuilder();
            for (int rest = next++ + syllables.length; rest > 0; rest /= syllables.length) {
                word.append(syllables[rest % syllables.length]);
            }
            return word.append(syllables[chance.nextInt(syllables.length)])
                    .append("x")
                    .toString();
        }

        String capital() {
            String word = word();
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }

        String some(int count) {
            return String.join(
                    " ", IntStream.range(0, count).mapToObj(i -> word()).toList());
        }

        String sentence(int count) {
            return capital() + " " + some(count) + ".";
        }

        String theme() {
            return chance.nextBoolean() ? capital() : capital() + " / " + word();
        }

        List<String> names(int count) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                names.add(capital() + " " + capital());
            }
            return names;
        }
    }
}
