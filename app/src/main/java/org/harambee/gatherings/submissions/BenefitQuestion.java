package org.harambee.gatherings.submissions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harambee.gatherings.submissions.Labels.Label;
import org.harambee.gatherings.submissions.Labels.Strength;
import org.harambee.gatherings.submissions.Labels.Words;

/** The question "How will this session be beneficial for the communities in the region of …?", whatever the region. */
final class BenefitQuestion {

    private static final int LONGEST = 240;
    private static final int MOST_WORDS_BEFORE = 7;
    private static final Set<String> PROPOSALS = Set.of(
            "session",
            "submission",
            "proposal",
            "talk",
            "lecture",
            "panel",
            "workshop",
            "topic",
            "presentation",
            "roundtable",
            "meetup",
            "poster",
            "discussion");
    private static final Label LABEL = new Label(Field.BENEFIT, Strength.STRONG);

    private BenefitQuestion() {}

    static Optional<Words> at(String text, int from) {
        if (!text.regionMatches(true, from, "how ", 0, 4)) {
            return Optional.empty();
        }
        String start = text.substring(from, Math.min(text.length(), from + LONGEST));
        return asksForBenefit(start) ? Optional.of(new Words(LABEL, from + end(start), false, true)) : Optional.empty();
    }

    /** Whether the question goes on in the next line. */
    static boolean isOpen(String asWritten) {
        return asWritten.indexOf('?') < 0 && asWritten.indexOf(':') < 0;
    }

    private static boolean asksForBenefit(String question) {
        String[] words = question.toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS_BEFORE + 1);
        boolean proposal = false;
        for (int i = 1; i < Math.min(words.length, MOST_WORDS_BEFORE); i++) {
            proposal |= PROPOSALS.contains(words[i]);
            if (proposal && words[i].startsWith("benefi")) {
                return true;
            }
        }
        return false;
    }

    private static int end(String question) {
        for (int i = 0; i < question.length(); i++) {
            switch (question.charAt(i)) {
                case '?' -> {
                    return i + 1;
                }
                case ':' -> {
                    return i;
                }
                default -> {}
            }
        }
        return question.length();
    }
}
