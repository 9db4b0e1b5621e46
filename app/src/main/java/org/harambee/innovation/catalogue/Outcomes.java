package org.harambee.innovation.catalogue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.mergers.Lineage;
import org.harambee.innovation.prototypes.Prototype;
import org.jspecify.annotations.Nullable;

/**
 * What came of ideas, and of those they were made of.
 *
 * @param prototypes by the id of the idea
 * @param homes by the id of the idea or prototype that was taken home
 * @param ancestors by the id of the idea that was made of them
 */
record Outcomes(
        Map<UUID, List<Prototype>> prototypes,
        Map<UUID, List<Homes.Home>> homes,
        Map<UUID, List<Lineage.Ancestor>> ancestors) {

    List<CatalogueEntry.Built> built(IdeaId idea) {
        return line(idea).flatMap(this::built).toList();
    }

    List<CatalogueEntry.Taken> taken(IdeaId idea) {
        return line(idea)
                .flatMap(one -> Stream.concat(
                                Stream.of(one.id()),
                                built(one).map(built -> built.prototype().id().value()))
                        .flatMap(subject -> homes.getOrDefault(subject, List.of()).stream())
                        .map(home -> new CatalogueEntry.Taken(home, one.from())))
                .toList();
    }

    /** @param from null for the idea itself */
    private record Origin(UUID id, Lineage.@Nullable Kin from) {}

    private Stream<Origin> line(IdeaId idea) {
        return Stream.concat(
                Stream.of(new Origin(idea.value(), null)),
                ancestors.getOrDefault(idea.value(), List.of()).stream().map(one -> new Origin(one.id(), one.kin())));
    }

    private Stream<CatalogueEntry.Built> built(Origin origin) {
        return prototypes.getOrDefault(origin.id(), List.of()).stream()
                .map(prototype -> new CatalogueEntry.Built(prototype, origin.from()));
    }
}
