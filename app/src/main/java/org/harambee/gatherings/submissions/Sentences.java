package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line into sentences. */
final class Sentences {

    private Sentences() {}

    static List<String> of(String line) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            if (ends(line, i)) {
                add(sentences, line.substring(start, i + 1));
                start = i + 1;
            }
        }
        add(sentences, line.substring(start));
        return sentences;
    }

    private static boolean ends(String line, int at) {
        boolean last = at + 1 == line.length() || line.charAt(at + 1) == ' ';
        return ".!?;…".indexOf(line.charAt(at)) >= 0 && last;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
