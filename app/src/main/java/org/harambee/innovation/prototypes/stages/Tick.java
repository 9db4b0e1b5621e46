package org.harambee.innovation.prototypes.stages;

import org.harambee.innovation.prototypes.Signature;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said that a check holds, or that it holds no more.
 *
 * @param stage its number
 * @param word of one of our own checks; null where the team wrote the text
 * @param text as it was then
 */
public record Tick(int stage, @Nullable String word, String text, boolean holds, Signature signature) {
    /** Its text, of our own ones in the reader's language. */
    public String said(Screen screen) {
        return Stage.Check.said(screen, word, text);
    }
}
