package org.harambee.partnership.home;

import java.util.List;
import org.harambee.partnership.Partnership;
import org.harambee.ui.NeedsYou;

/**
 * @param partnerships those the viewer may see, with how many partners each has
 * @param example whether this is the example world
 */
public record HomePage(List<Entry> partnerships, List<NeedsYou.Line> needsYou, boolean example) {

    public record Entry(Partnership partnership, int partners) {}
}
