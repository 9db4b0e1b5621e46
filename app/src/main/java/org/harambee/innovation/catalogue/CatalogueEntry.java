package org.harambee.innovation.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.ideas.WholeIdea;
import org.harambee.innovation.mergers.Lineage;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.translations.Translation;
import org.jspecify.annotations.Nullable;

/**
 * An idea with all that came of it, and of those it was made of.
 *
 * @param homes who took it, or a prototype of it, home, also where that has ended
 */
public record CatalogueEntry(
        WholeIdea whole,
        List<Names.Shown> authors,
        List<Translation> translations,
        List<Built> prototypes,
        List<Taken> homes) {

    /** @param from the idea that has become a part of this one, from which it was begun; null where that is this one */
    public record Built(Prototype prototype, Lineage.@Nullable Kin from) {}

    /** @param from the idea that has become a part of this one, which was taken home; null where that is this one */
    public record Taken(Homes.Home home, Lineage.@Nullable Kin from) {}

    /** Whether more is known of it than its title and its text. */
    public boolean described() {
        Napkin napkin = napkin();
        return napkin.cost().known()
                || !Stream.of(napkin.problem(), napkin.forWhom(), napkin.firstStep(), napkin.picture())
                        .allMatch(String::isEmpty)
                || !napkin.strengths().isEmpty();
    }

    public Idea idea() {
        return whole.idea();
    }

    public Napkin napkin() {
        return whole.idea().napkin();
    }
}
