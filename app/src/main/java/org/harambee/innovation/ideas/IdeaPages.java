package org.harambee.innovation.ideas;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.harambee.affiliates.Names;
import org.harambee.identity.PersonId;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.comments.Comment;
import org.harambee.innovation.comments.Comments;
import org.harambee.innovation.juries.AuthorNotes;
import org.harambee.innovation.mergers.Lineage;
import org.harambee.innovation.prototypes.Prototypes;
import org.harambee.innovation.support.Supports;
import org.harambee.innovation.translations.Translation;
import org.harambee.innovation.translations.Translations;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of an idea together; all names on it are looked up at once. */
@Component
public class IdeaPages {
    private static final String PAGE = "innovation/ideas/idea";

    private final Supports supports;
    private final Comments comments;
    private final Translations translations;
    private final Lineage lineage;
    private final AuthorNotes notes;
    private final Prototypes prototypes;
    private final Homes homes;
    private final Names names;
    private final Clock clock;

    IdeaPages(
            Supports supports,
            Comments comments,
            Translations translations,
            Lineage lineage,
            AuthorNotes notes,
            Prototypes prototypes,
            Homes homes,
            Names names,
            Clock clock) {
        this.supports = supports;
        this.comments = comments;
        this.translations = translations;
        this.lineage = lineage;
        this.notes = notes;
        this.prototypes = prototypes;
        this.homes = homes;
        this.names = names;
        this.clock = clock;
    }

    ModelAndView show(IdeaPlace.OfIdea place, Viewer viewer) {
        return Pages.show(PAGE, of(place, viewer, Form.empty()));
    }

    /** The page again, with what was typed into one of its forms and what was refused of it. */
    public ModelAndView refused(IdeaPlace.OfIdea place, Viewer viewer, Form form) {
        return Pages.refused(PAGE, of(place, viewer, form));
    }

    private List<AuthorNotes.Note> notes(IdeaPlace.OfIdea place, Viewer viewer) {
        return place.standing().author() ? notes.of(place.idea(), new PersonId(viewer.person())) : List.of();
    }

    private IdeaPage of(IdeaPlace.OfIdea place, Viewer viewer, Form form) {
        Idea idea = place.idea();
        List<IdeaAuthor> authors = place.authors();
        List<Comment> said = comments.of(idea);
        List<Translation> translated = translations.of(idea);
        Names.Known known = names.of(
                Stream.of(authors.stream(), said.stream(), translated.stream()).flatMap(speakers -> speakers));
        return new IdeaPage(
                place,
                authors.stream().map(known::shown).toList(),
                supports.seen(idea, viewer),
                said.stream()
                        .map(comment -> new IdeaPage.Said(
                                comment,
                                known.shown(comment),
                                comment.ownOf(viewer) && comment.changeable(clock.instant()),
                                comment.ownOf(viewer) || place.standing().moderator()))
                        .toList(),
                translated.stream()
                        .map(translation -> new IdeaPage.Translated(translation, known.shown(translation)))
                        .toList(),
                lineage.of(idea),
                idea.state() == IdeaState.WITHDRAWN && lineage.merged(idea),
                notes(place, viewer),
                prototypes.of(idea.id()),
                homes.of(place.partnership(), idea.id().value(), viewer),
                form);
    }
}
