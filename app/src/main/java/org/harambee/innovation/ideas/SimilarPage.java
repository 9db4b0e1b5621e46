package org.harambee.innovation.ideas;

import java.util.List;

/**
 * The ideas that look like what is being typed, as a piece of the form.
 *
 * @param looked the title that was looked up, so that it need not be looked up again when it is sent; empty for none
 */
public record SimilarPage(String looked, List<IdeaLine> similar) {

    public String seen() {
        return TellPage.codes(similar);
    }
}
