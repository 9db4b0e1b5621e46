package org.harambee.innovation.prototypes.followups;

import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.innovation.prototypes.endings.EndingPages;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The team, and whoever speaks for a partner of it, tell what has become of a prototype. */
@Controller
class FollowUpController {
    private static final int TEXT = 4_000;

    private final PrototypePlace place;
    private final EndingPages pages;
    private final FollowUps followUps;
    private final Programme programme;

    FollowUpController(PrototypePlace place, EndingPages pages, FollowUps followUps, Programme programme) {
        this.place = place;
        this.pages = pages;
        this.followUps = followUps;
        this.programme = programme;
    }

    @PostMapping("/p/{slug}/prototypes/{address}/follow-ups/{months}")
    ModelAndView tell(
            @PathVariable String slug,
            @PathVariable String address,
            @PathVariable int months,
            Form form,
            Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Optional<Actor> teller = place.follower(at, viewer);
        if (teller.isEmpty()) {
            return place.missing(at, viewer);
        }
        programme.closed(at.partnership(), Step.FOLLOW_UP).ifPresent(closed -> form.refuse("", closed.said(viewer)));
        String text = form.require("text-" + months, TEXT);
        if (!form.has("used-" + months, "yes") && !form.has("used-" + months, "no")) {
            form.refuse("used-" + months, "innovation-follow-up-unchosen");
        }
        if (!form.refused() && !followUps.tell(at, months, form.has("used-" + months, "yes"), text, teller.get())) {
            form.refuse("", "innovation-follow-up-before");
        }
        return form.refused()
                ? pages.refused(at, form, viewer)
                : Pages.done(at.coded() + "/ending", "innovation-follow-up-told");
    }
}
