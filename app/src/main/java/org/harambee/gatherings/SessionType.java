package org.harambee.gatherings;

import java.util.Set;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/**
 * A kind of session at one gathering. Its length belongs to it and is never asked of a session.
 *
 * @param word its name in addresses, forms and files: {@code lightning-talk}
 * @param name its name as the gathering calls it
 * @param length whether it lasts a number of minutes, as long as the proposer says, or has no length
 * @param minutes the number of minutes, where it has one
 */
public record SessionType(
        String word, String name, Length length, @Nullable Integer minutes) {
    /** Types that many gatherings have; they have a name in every language. */
    private static final Set<String> KNOWN =
            Set.of("lecture", "panel", "workshop", "lightning-talk", "roundtable", "meetup", "poster", "discussion");

    /** How its length is known. */
    public enum Length implements Worded {
        MINUTES,
        OPEN,
        NONE
    }

    public boolean known() {
        return KNOWN.contains(word);
    }
}
