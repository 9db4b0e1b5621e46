package org.harambee.partnership;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** What a higher module shows on the page of a partner. Modules provide it as beans, in {@code @Order}. */
public interface PartnerCard {

    /** The card of this partner for this viewer; nothing where there is nothing to show. */
    Optional<Card> of(Partnership partnership, AffiliateId partner, Viewer viewer);

    /**
     * A card of a partner's page.
     *
     * @param titleKey the message that names it
     * @param path where all of it is
     */
    record Card(String titleKey, String path, List<Line> lines) {}

    /** One line of a card, with how well it is known where it was loaded. */
    record Line(String text, @Nullable Evidence evidence) {}
}
