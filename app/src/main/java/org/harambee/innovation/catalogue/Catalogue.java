package org.harambee.innovation.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.harambee.affiliates.Names;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.ideas.IdeaAuthor;
import org.harambee.innovation.ideas.IdeaFilter;
import org.harambee.innovation.ideas.IdeaLines;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.innovation.ideas.WholeIdea;
import org.harambee.innovation.mergers.Lineage;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.translations.Translation;
import org.harambee.innovation.translations.Translations;
import org.harambee.partnership.Partnership;
import org.springframework.stereotype.Component;

/** Gathers ideas with their authors, their translations and all that came of them, in a few statements. */
@Component
class Catalogue {
    private final IdeaLines lines;
    private final Ideas ideas;
    private final Translations translations;
    private final Prototypes prototypes;
    private final Homes homes;
    private final Lineage lineage;
    private final Names names;

    Catalogue(
            IdeaLines lines,
            Ideas ideas,
            Translations translations,
            Prototypes prototypes,
            Homes homes,
            Lineage lineage,
            Names names) {
        this.lines = lines;
        this.ideas = ideas;
        this.translations = translations;
        this.prototypes = prototypes;
        this.homes = homes;
        this.lineage = lineage;
        this.names = names;
    }

    /** @param after the code of the idea after which they begin; empty for the first */
    List<CatalogueEntry> of(Partnership partnership, IdeaFilter filter, String after, int most) {
        return entries(lines.whole(partnership, filter, after, most), came(partnership));
    }

    /** All of them, one after the other; no more than a part is held at once. */
    void each(Partnership partnership, IdeaFilter filter, Consumer<CatalogueEntry> taker) {
        Came came = came(partnership);
        lines.each(partnership, filter, part -> entries(part, came).forEach(taker));
    }

    /** What came of all ideas of a partnership; see {@link Outcomes}. */
    private record Came(Map<UUID, List<Prototype>> prototypes, Map<UUID, List<Homes.Home>> homes) {}

    private List<CatalogueEntry> entries(List<WholeIdea> found, Came came) {
        List<IdeaId> ids = found.stream().map(whole -> whole.idea().id()).toList();
        Map<IdeaId, List<IdeaAuthor>> authors = ideas.authors(ids);
        Names.Known known = names.of(authors.values().stream().flatMap(Collection::stream));
        Map<IdeaId, List<Translation>> translated = translations.of(ids);
        Outcomes outcomes = new Outcomes(came.prototypes(), came.homes(), lineage.ancestors(ids));
        return found.stream()
                .map(whole -> {
                    IdeaId id = whole.idea().id();
                    return new CatalogueEntry(
                            whole,
                            authors.getOrDefault(id, List.of()).stream()
                                    .map(known::shown)
                                    .toList(),
                            translated.getOrDefault(id, List.of()),
                            outcomes.built(id),
                            outcomes.taken(id));
                })
                .toList();
    }

    private Came came(Partnership partnership) {
        return new Came(
                prototypes.of(partnership.id()).stream()
                        .filter(prototype -> prototype.origin().idea() != null)
                        .collect(Collectors.groupingBy(
                                prototype -> prototype.origin().idea())),
                homes.bySubject(partnership));
    }
}
