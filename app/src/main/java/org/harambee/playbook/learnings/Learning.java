package org.harambee.playbook.learnings;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt.
 *
 * @param code its name in addresses, unique in its partnership
 * @param evidence how well it is known, where it was loaded
 * @param teller the partner it was told for; none where it was loaded
 * @param source where it comes from, to be read there; null where it was told by itself
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Learning(
        String code,
        Kind kind,
        String theme,
        String text,
        @Nullable Evidence evidence,
        Optional<AffiliateId> teller,
        @Nullable Source source,
        int version) {

    /**
     * The prototype a learning was taken from.
     *
     * @param ending the id of the end whose lesson it was; null where nobody knows any more
     * @param version of the words that were taken
     */
    public record Source(
            String title, String path, @Nullable UUID ending, int version) {

        /**
         * Whether the team has put the lesson into other words since.
         *
         * @param stand as which version the words of ends stand now
         */
        boolean corrected(Map<UUID, Integer> stand) {
            return ending != null && stand.getOrDefault(ending, version) > version;
        }

        /** Where its lesson is read as it stands now. */
        public String lesson() {
            return path + "/ending";
        }
    }
}
