package org.harambee.innovation.ideas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harambee.innovation.Reach;
import org.jspecify.annotations.Nullable;

/**
 * What an idea says: a title is enough, the rest grows. What was left out is empty.
 *
 * @param title its name, or null where only that the idea exists is known
 * @param language the language it is written in, BCP 47; null where nobody has said it
 * @param text the proposal
 * @param forWhom who would have something of it
 * @param firstStep what could be done first
 * @param strengths what would be needed to do it
 * @param picture a file name on Wikimedia Commons; empty for none
 */
public record Napkin(
        @Nullable String title,
        @Nullable String language,
        String text,
        String problem,
        String forWhom,
        String firstStep,
        List<String> strengths,
        @Nullable Reach reach,
        Cost cost,
        String picture,
        List<String> themes) {

    /** Of an idea of which only that it exists is known. */
    public static final Napkin UNKNOWN =
            new Napkin(null, null, "", "", "", "", List.of(), null, Cost.UNKNOWN, "", List.of());

    public Napkin {
        strengths = List.copyOf(strengths);
        themes = List.copyOf(themes);
    }

    /** Where its picture is shown with its author and licence. */
    public String pictureAddress() {
        return "https://commons.wikimedia.org/wiki/File:"
                + URLEncoder.encode(picture.replace(' ', '_'), StandardCharsets.UTF_8);
    }

    /** The same with another proposal. */
    public Napkin with(String proposal) {
        return new Napkin(
                title, language, proposal, problem, forWhom, firstStep, strengths, reach, cost, picture, themes);
    }

    /** A napkin with no more on it than what it is called, in which language, and a few words. */
    public static Napkin of(String title, @Nullable String language, String text) {
        return new Napkin(title, language, text, "", "", "", List.of(), null, Cost.UNKNOWN, "", List.of());
    }
}
