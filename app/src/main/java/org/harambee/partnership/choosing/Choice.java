package org.harambee.partnership.choosing;

import java.util.List;
import org.harambee.affiliates.Affiliate;

/**
 * What a search in the directory found.
 *
 * @param words what was searched for
 * @param region the region the search is kept to; empty for all
 * @param found the first of those who match and are not taken yet
 * @param count how many match
 */
public record Choice(String words, String region, List<Affiliate> found, int count) {

    public boolean more() {
        return count > found.size();
    }
}
