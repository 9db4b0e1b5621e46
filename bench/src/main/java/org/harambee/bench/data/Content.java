package org.harambee.bench.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Content of the size a peer is filled with: sessions with their texts, and one of them with 25 people interested and six
 * questions.
 */
record Content(List<Idea> ideas, List<String> interested, List<Question> questions) {
    /** The number of the session that is measured. */
    static final int MEASURED = 1009;

    /** The example world has sessions of its own, with small numbers. */
    private static final int FIRST = 1001;

    private static final int INTERESTED = 25;
    private static final int QUESTIONS = 6;
    private static final List<String> AFFILIATIONS = List.of(
            "Wikimedia Armenia",
            "Wikimedia Ukraine",
            "Wikimedia Polska",
            "Wikimedia Serbia",
            "Wikimedia Eesti",
            "Wikimedia Kenya UG",
            "Wikimedia Tanzania UG");
    private static final List<String> TYPES = List.of("lecture", "panel", "workshop", "lightning talk", "roundtable");
    private static final List<String> THEMES = List.of(
            "Diversity",
            "Education",
            "GLAM",
            "Technology",
            "Governance",
            "Community health",
            "Partnerships",
            "Capacity development",
            "Contests",
            "Advocacy");
    private static final List<String> LEVELS = List.of("basic", "medium", "advanced");
    private static final List<String> PEOPLE = IntStream.rangeClosed(1, 240)
            .mapToObj(number -> String.format(Locale.ROOT, "Participant%03d", number))
            .toList();

    record Question(String person, String text) {}

    static Content of(long seed, int rows) {
        Words words = new Words(seed);
        List<Idea> ideas = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            ideas.add(idea(FIRST + row, words));
        }
        List<Question> questions = words.some(PEOPLE, QUESTIONS).stream()
                .map(person -> new Question(person, words.sentences(1)))
                .toList();
        return new Content(List.copyOf(ideas), words.some(PEOPLE, INTERESTED), questions);
    }

    private static Idea idea(int id, Words words) {
        return new Idea(
                id,
                words.phrase(words.between(3, 6)) + " for the "
                        + words.phrase(2).toLowerCase(Locale.ROOT),
                words.some(PEOPLE, words.one(List.of(1, 1, 2, 3))),
                words.one(TYPES),
                words.one(AFFILIATIONS),
                words.some(THEMES, words.between(1, 2)),
                words.one(LEVELS),
                words.one(List.of("", "Projector", "Remote speaker")),
                words.sentences(id == MEASURED ? 6 : 4),
                words.sentences(3));
    }
}
