package org.harambee.innovation.ideas;

import java.util.List;
import org.harambee.innovation.Reach;
import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An idea as a line of a list.
 *
 * @param path its address
 * @param title its name, or null where only that it exists is known
 * @param text how the proposal begins
 * @param language the language of title and text, BCP 47; null where nobody has said it
 * @param supports how many people support it
 */
public record IdeaLine(
        String path,
        String code,
        @Nullable String title,
        String text,
        @Nullable String language,
        List<String> themes,
        @Nullable Reach reach,
        IdeaState state,
        boolean concept,
        boolean invented,
        @Nullable Evidence evidence,
        int supports) {}
