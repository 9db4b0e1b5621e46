package org.harambee.innovation.catalogue;

import java.util.List;
import org.harambee.innovation.ideas.IdeaChoices;
import org.harambee.innovation.ideas.IdeaFilter;
import org.harambee.innovation.ideas.IdeaLines;
import org.harambee.partnership.PartnershipFrame;

/**
 * The ideas of a partnership to read, a part at a time.
 *
 * @param count how many the filter finds; one more than are counted where there are more than that
 * @param more whether others follow
 */
public record CataloguePage(
        PartnershipFrame frame, IdeaChoices choices, List<CatalogueEntry> entries, int count, boolean more) {

    public String path() {
        return frame.partnership().path() + "/catalogue";
    }

    public IdeaFilter filter() {
        return choices.filter();
    }

    /** The same ideas as a file. */
    public String file(String ending) {
        return filter().address(path() + ending);
    }

    /** The address of the part that follows. */
    public String next() {
        return filter().address(path(), "after", entries.getLast().idea().code());
    }

    public boolean counted() {
        return count <= IdeaLines.COUNTED;
    }
}
