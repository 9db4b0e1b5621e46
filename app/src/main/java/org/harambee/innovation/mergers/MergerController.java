package org.harambee.innovation.mergers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.ideas.IdeaState;
import org.harambee.innovation.ideas.Ideas;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.partnership.MissingMandate;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Merging and parting; those who hold a mandate do it, for the ideas of all. */
@Controller
@RequestMapping("/p/{slug}/ideas/{address}/mergers")
class MergerController {
    private static final String FORM = "innovation/mergers/merger";
    private static final int LONGEST_ADDRESS = 400;

    private final IdeaPlace place;
    private final Ideas ideas;
    private final Mergers mergers;
    private final Once once;

    MergerController(IdeaPlace place, Ideas ideas, Mergers mergers, Once once) {
        this.place = place;
        this.ideas = ideas;
        this.mergers = mergers;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView form(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.titled(slug, address, viewer);
        Napkin napkin = at.idea().napkin();
        return at.standing().moderator()
                ? Pages.show(
                        FORM,
                        new MergerPage(
                                at,
                                Form.filled(Map.of(
                                        "title", Objects.requireNonNullElse(napkin.title(), ""),
                                        "text", napkin.text(),
                                        "language", Objects.requireNonNullElse(napkin.language(), "")))))
                : missing(at, viewer);
    }

    @PostMapping
    ModelAndView merge(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        if (at.idea().napkin().title() == null) {
            throw new NotHere();
        }
        if (!at.standing().moderator()) {
            return missing(at, viewer);
        }
        Actor actor = at.actor();
        Optional<Idea> other = other(at, form);
        Napkin napkin = TellForm.read(form);
        if (form.refused() || other.isEmpty()) {
            return Pages.refused(FORM, new MergerPage(at, form));
        }
        return once.attempted(
                        form,
                        viewer.person(),
                        () -> mergers.merge(at.partnership(), List.of(at.idea(), other.get()), napkin, actor))
                .map(path -> Pages.done(path, "innovation-merger-done"))
                .orElseGet(() ->
                        Pages.refused(FORM, new MergerPage(at, form.refuse("other", "innovation-merger-not-open"))));
    }

    @PostMapping("/parting")
    ModelAndView part(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.open(slug, address, viewer);
        if (!at.standing().moderator()) {
            return missing(at, viewer);
        }
        mergers.part(at.partnership(), at.idea(), at.actor());
        return Pages.done(at.partnership().path() + "/ideas", "innovation-merger-parted");
    }

    /** The other idea, by its code or its pasted address. */
    private Optional<Idea> other(IdeaPlace.OfIdea at, Form form) {
        String typed = form.require("other", LONGEST_ADDRESS);
        Optional<Idea> other = ideas.find(at.partnership().id(), typed.substring(typed.lastIndexOf('/') + 1))
                .filter(idea -> idea.state() == IdeaState.OPEN || idea.state() == IdeaState.MERGED)
                .filter(idea -> idea.napkin().title() != null);
        if (!typed.isEmpty() && other.isEmpty()) {
            form.refuse("other", "innovation-merger-unknown");
        }
        other.filter(idea -> idea.id().equals(at.idea().id()))
                .ifPresent(same -> form.refuse("other", "innovation-merger-itself"));
        return other;
    }

    private static ModelAndView missing(IdeaPlace.OfIdea at, Viewer viewer) {
        return MissingMandate.answer(at.frame(), viewer, Said.of("partnership-missing-mandate"));
    }
}
