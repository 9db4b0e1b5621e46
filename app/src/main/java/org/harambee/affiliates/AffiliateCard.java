package org.harambee.affiliates;

import java.util.List;
import java.util.Optional;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** What a higher module shows on the page of an affiliate. Modules provide it as beans, in {@code @Order}. */
public interface AffiliateCard {

    /** The card of this affiliate for this viewer; nothing where there is nothing the viewer may see. */
    Optional<Card> of(AffiliateId affiliate, Viewer viewer);

    /** @param titleKey the message that names it */
    record Card(String titleKey, List<Line> lines) {}

    /**
     * @param language of the text, BCP 47; null where nobody has said it
     * @param path where all of it is
     */
    record Line(String text, @Nullable String language, String path) {}
}
