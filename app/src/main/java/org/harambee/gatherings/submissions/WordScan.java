package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds known phrases in a text, the longest first, each with its meaning and where it stands. */
final class WordScan<T> {

    private static final int LONGEST_TEXT = 4000;

    private final Map<String, T> phrases;
    private final int mostWords;

    WordScan(Map<String, T> phrases) {
        this.phrases = Map.copyOf(phrases);
        this.mostWords = phrases.keySet().stream().mapToInt(Plain::words).max().orElse(0);
    }

    /** The index of the first word counts words; positions count characters. */
    record Hit<T>(T meaning, int word, int start, int end) {}

    private record Word(String text, int start, int end) {}

    List<Hit<T>> in(String text) {
        List<Word> words = words(text);
        List<Hit<T>> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int from = i;
            Optional<Hit<T>> hit = Optional.empty();
            int length = Math.min(mostWords, words.size() - i);
            while (length > 0 && hit.isEmpty()) {
                hit = hit(words, from, length--);
            }
            hit.ifPresent(hits::add);
            i += hit.isPresent() ? length + 1 : 1;
        }
        return hits;
    }

    private Optional<Hit<T>> hit(List<Word> words, int from, int length) {
        List<Word> some = words.subList(from, from + length);
        String phrase = String.join(" ", some.stream().map(Word::text).toList());
        return Optional.ofNullable(phrases.get(phrase))
                .map(meaning -> new Hit<>(
                        meaning, from, some.getFirst().start(), some.getLast().end()));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int limit = Math.min(text.length(), LONGEST_TEXT);
        int start = -1;
        for (int i = 0; i <= limit; i++) {
            boolean letter = i < limit
                    && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\'' || text.charAt(i) == '’');
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\'');
                words.add(new Word(word, start, i));
                start = -1;
            }
        }
        return words;
    }
}
