package org.harambee.innovation.juries;

import java.util.List;
import java.util.Set;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * An idea that a jury reads.
 *
 * @param language BCP 47, or null where nobody has said it
 * @param open whether it is still an idea of its own: neither withdrawn nor merged into another
 * @param people who wrote it, or one of the ideas it was merged from, also where they were only asked to join
 * @param affiliates for which these people told it
 */
public record ReadIdea(
        IdeaId id,
        String code,
        String slug,
        String title,
        @Nullable String language,
        List<String> themes,
        boolean open,
        Set<PersonId> people,
        Set<AffiliateId> affiliates) {
    public ReadIdea {
        themes = List.copyOf(themes);
        people = Set.copyOf(people);
        affiliates = Set.copyOf(affiliates);
    }

    /** Its address below its partnership's. */
    public String path() {
        return "/ideas/" + code + (slug.isEmpty() ? "" : "-" + slug);
    }
}
