package org.harambee.gatherings.interest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Names;
import org.harambee.gatherings.Actors;
import org.harambee.gatherings.Freshness;
import org.harambee.gatherings.Place;
import org.harambee.gatherings.Session;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/gatherings/{gathering}/sessions/{address}/interest")
class InterestController {
    private final Place place;
    private final Interests interests;
    private final Actors actors;
    private final Names names;
    private final Freshness freshness;

    InterestController(Place place, Interests interests, Actors actors, Names names, Freshness freshness) {
        this.place = place;
        this.interests = interests;
        this.actors = actors;
        this.names = names;
        this.freshness = freshness;
    }

    @GetMapping
    @Nullable
    ModelAndView list(
            @PathVariable String slug,
            @PathVariable String gathering,
            @PathVariable String address,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        InterestRegion region = freshness.unlessSeen(
                request,
                response,
                viewer,
                () -> region(place.session(slug, gathering, address, viewer).session(), viewer));
        return region == null
                ? null
                : Pages.show("gatherings/interest/_interest", region.marked(freshness.mark(viewer, region)));
    }

    @PostMapping
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable String gathering,
            @PathVariable String address,
            Viewer viewer,
            Form form) {
        Session session = place.session(slug, gathering, address, viewer).session();
        return actors.in(session.partnership(), viewer)
                .map(actor -> Pages.done(session.path() + "#interested", done(session, actor, form.value("show"))))
                .orElseGet(() -> Pages.to("/sign-in?back=" + session.path()));
    }

    private String done(Session session, Actor actor, String choice) {
        switch (choice) {
            case "name" -> interests.show(session, actor, true);
            case "count" -> interests.show(session, actor, false);
            default -> interests.withdraw(session, actor);
        }
        return switch (choice) {
            case "name" -> "gatherings-interest-shown";
            case "count" -> "gatherings-interest-counted";
            default -> "gatherings-interest-withdrawn";
        };
    }

    private InterestRegion region(Session session, Viewer viewer) {
        Interests.Seen seen = interests.seen(session, viewer);
        return InterestRegion.of(session.path(), seen, names.of(seen.named().stream()));
    }
}
