package org.harambee.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a higher module shows on the overview of a partnership. Modules provide it as beans, in {@code @Order}. */
public interface OverviewCard {

    /** The card of this partnership for this viewer; nothing where there is nothing to show. */
    Optional<Card> of(UUID partnership, String partnershipPath, Viewer viewer);

    /**
     * A card of the overview.
     *
     * @param titleKey the message that names it
     * @param path where all of it is
     * @param lines its newest or most important lines, already in words
     */
    record Card(String titleKey, String path, List<Line> lines) {}

    /** One line of a card: what people wrote, or a message of ours. */
    record Line(String text, String path) {}
}
