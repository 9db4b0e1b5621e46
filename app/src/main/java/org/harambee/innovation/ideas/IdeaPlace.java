package org.harambee.innovation.ideas;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Desk;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Visit;
import org.harambee.ui.NotHere;
import org.harambee.ui.Said;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Finds what an address names through the eyes of the viewer, and what the viewer may do with it. */
@Component
public class IdeaPlace {
    private final Desk desk;
    private final PartnershipFrames frames;
    private final Ideas ideas;

    IdeaPlace(Desk desk, PartnershipFrames frames, Ideas ideas) {
        this.desk = desk;
        this.frames = frames;
        this.ideas = ideas;
    }

    /**
     * An idea at its place.
     *
     * @param visit the viewer in the partnership
     * @param authors whose it is
     * @param standing what the viewer may do with it
     */
    public record OfIdea(Visit visit, PartnershipFrame frame, Idea idea, List<IdeaAuthor> authors, Standing standing) {
        public Partnership partnership() {
            return visit.partnership();
        }

        /** Whom the viewer acts for here. */
        public Actor actor() throws SignInFirst {
            return visit.actor();
        }

        public String path() {
            return idea.path(partnership().path());
        }

        /** Why nothing can be said to it any more, as a sentence; nothing where it can. */
        public Optional<Said> shut() {
            if (partnership().closed()) {
                return Optional.of(Said.of("innovation-idea-shut-partnership"));
            }
            return idea.state() == IdeaState.OPEN
                    ? Optional.empty()
                    : Optional.of(Said.of("innovation-idea-shut-" + idea.state().word()));
        }

        /** Whether it was taken back, and is shown to nobody any more. */
        public boolean withdrawn() {
            return idea.withdrawn();
        }

        /** The same place with the idea as someone else has saved it meanwhile. */
        public OfIdea with(Idea current) {
            return new OfIdea(visit, frame, current, authors, standing);
        }

        /** How its address starts, whatever it is called. */
        public String coded() {
            return partnership().path() + "/ideas/" + idea.code();
        }
    }

    public Visit visit(String slug, Viewer viewer) throws NotHere {
        return desk.visit(slug, viewer);
    }

    public Partnership partnership(String slug, Viewer viewer) throws NotHere {
        return visit(slug, viewer).partnership();
    }

    public PartnershipFrame frame(Partnership partnership) {
        return frames.of(partnership);
    }

    /** The idea of an address. What waits to be let in is here only for who lets it in. */
    public OfIdea idea(String slug, String address, Viewer viewer) throws NotHere {
        Visit visit = desk.visit(slug, viewer);
        Partnership partnership = visit.partnership();
        Idea idea = ideas.find(partnership.id(), address).orElseThrow(NotHere::new);
        List<IdeaAuthor> authors = ideas.authors(List.of(idea.id())).getOrDefault(idea.id(), List.of());
        Standing standing = standing(visit, authors);
        if (idea.state() == IdeaState.WAITING && !standing.mayChange()) {
            throw new NotHere();
        }
        return new OfIdea(visit, frames.of(partnership), idea, authors, standing);
    }

    /**
     * An idea that can still be talked about: not one that was taken back, is part of another, or of a partnership that
     * was closed. For pages and buttons; whoever typed something is told why by {@link OfIdea#shut()}.
     */
    public OfIdea open(String slug, String address, Viewer viewer) throws NotHere {
        OfIdea at = idea(slug, address, viewer);
        if (at.shut().isPresent()) {
            throw new NotHere();
        }
        return at;
    }

    /** An open idea that can be supported, merged and written by several: one of which more than that it is is known. */
    public OfIdea titled(String slug, String address, Viewer viewer) throws NotHere {
        OfIdea at = open(slug, address, viewer);
        if (at.idea().napkin().title() == null) {
            throw new NotHere();
        }
        return at;
    }

    private static Standing standing(Visit visit, List<IdeaAuthor> authors) {
        return visit.viewer()
                .id()
                .map(PersonId::new)
                .map(person -> new Standing(
                        authors.stream().anyMatch(author -> author.person().equals(person)), visit.mandated()))
                .orElse(Standing.READER);
    }
}
