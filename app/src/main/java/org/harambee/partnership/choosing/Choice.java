package org.harambee.partnership.choosing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;

/**
 * What a search in the directory found.
 *
 * @param words what was searched for
 * @param region the region the search is kept to; empty for all
 * @param found the first of those who match and are not taken yet
 * @param count how many match
 * @param ticked those that were ticked before the search
 * @param coordinated those that somebody can answer for
 */
public record Choice(
        String words,
        String region,
        List<Affiliate> found,
        int count,
        List<Affiliate> ticked,
        Set<AffiliateId> coordinated) {

    /** Those to tick: what is ticked already stays in front. */
    public List<Affiliate> offered() {
        return Stream.concat(ticked.stream(), found.stream()).distinct().toList();
    }

    /** Whether nobody could answer an invitation of this affiliate yet. */
    public boolean silent(Affiliate affiliate) {
        return !coordinated.contains(affiliate.id());
    }

    public boolean more() {
        return count > found.size();
    }
}
