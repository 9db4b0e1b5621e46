package org.harambee.innovation.ideas;

import org.harambee.innovation.mergers.Lineage;
import org.harambee.innovation.mergers.Mergers;
import org.harambee.partnership.MissingMandate;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes ideas back, brings them back, and lets in what guests told. */
@Controller
@RequestMapping("/p/{slug}/ideas/{address}")
class StateController {
    private final IdeaPlace place;
    private final Moving moving;
    private final Mergers mergers;
    private final Lineage lineage;

    StateController(IdeaPlace place, Moving moving, Mergers mergers, Lineage lineage) {
        this.place = place;
        this.moving = moving;
        this.mergers = mergers;
        this.lineage = lineage;
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        boolean waiting = at.idea().state() == IdeaState.WAITING;
        if (!at.standing().author() && !(waiting && at.standing().moderator())) {
            return MissingMandate.answer(at.frame(), viewer, Said.of("innovation-idea-missing-author"));
        }
        if (at.idea().state() == IdeaState.MERGED || at.partnership().closed()) {
            return Pages.to(at.path());
        }
        if (mergers.part(at.partnership(), at.idea(), at.actor())) {
            return Pages.done(at.partnership().path() + "/ideas", "innovation-merger-parted");
        }
        if (at.idea().state() != IdeaState.WITHDRAWN) {
            moving.move(at, at.idea().state(), IdeaState.WITHDRAWN, "innovation-act-idea-withdrawn", at.actor());
        }
        return Pages.done(waiting ? at.partnership().path() + "/ideas" : at.coded(), "innovation-idea-gone");
    }

    @PostMapping("/return")
    ModelAndView bringBack(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        if (!at.standing().author()) {
            return MissingMandate.answer(at.frame(), viewer, Said.of("innovation-idea-missing-author"));
        }
        // what was parted lives on in the ideas that it was made of
        if (lineage.merged(at.idea()) || at.partnership().closed()) {
            return Pages.to(at.coded());
        }
        moving.move(at, IdeaState.WITHDRAWN, IdeaState.OPEN, "innovation-act-idea-returned", at.actor());
        return Pages.done(at.path(), "innovation-idea-back-again");
    }

    @PostMapping("/admission")
    ModelAndView admit(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        if (!at.standing().moderator()) {
            throw new NotHere();
        }
        moving.move(at, IdeaState.WAITING, IdeaState.OPEN, "innovation-act-idea-admitted", at.actor());
        return Pages.done(at.path(), "innovation-idea-admitted");
    }
}
