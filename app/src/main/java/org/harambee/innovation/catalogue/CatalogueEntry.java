package org.harambee.innovation.catalogue;

import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.ideas.WholeIdea;
import org.harambee.innovation.prototypes.Prototype;
import org.harambee.innovation.translations.Translation;

/**
 * An idea with all that came of it.
 *
 * @param homes who took it, or a prototype of it, home, also where that has ended
 */
public record CatalogueEntry(
        WholeIdea whole,
        List<Names.Shown> authors,
        List<Translation> translations,
        List<Prototype> prototypes,
        List<Homes.Home> homes) {

    public Idea idea() {
        return whole.idea();
    }

    public Napkin napkin() {
        return whole.idea().napkin();
    }
}
