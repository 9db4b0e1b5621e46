package org.harambee.gatherings.programme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.harambee.gatherings.Actors;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.Gatherings;
import org.harambee.gatherings.Place;
import org.harambee.gatherings.Themes;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/gatherings")
class GatheringController {
    private final Place place;
    private final Gatherings gatherings;
    private final SessionRows rows;
    private final Themes themes;
    private final Actors actors;
    private final PartnershipFrames frames;

    GatheringController(
            Place place,
            Gatherings gatherings,
            SessionRows rows,
            Themes themes,
            Actors actors,
            PartnershipFrames frames) {
        this.place = place;
        this.gatherings = gatherings;
        this.rows = rows;
        this.themes = themes;
        this.actors = actors;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        return Pages.show(
                "gatherings/programme/gatherings",
                new GatheringsPage(
                        frames.of(partnership), gatherings.of(partnership), actors.mandated(partnership.id(), viewer)));
    }

    @GetMapping("/{gathering}")
    ModelAndView show(@PathVariable String slug, @PathVariable String gathering, Viewer viewer, Form form) {
        Place.OfGathering at = place.gathering(slug, gathering, viewer);
        SessionFilter filter = SessionFilter.of(form);
        return Pages.show(
                "gatherings/programme/gathering",
                new GatheringPage(
                        at,
                        rows.of(at.gathering(), filter),
                        themes.of(at.gathering()),
                        filter,
                        form,
                        actors.mandated(at.gathering().partnership(), viewer)));
    }

    @GetMapping("/{gathering}/sessions")
    ModelAndView sessions(@PathVariable String slug, @PathVariable String gathering, Viewer viewer) {
        return Pages.to(place.gathering(slug, gathering, viewer).gathering().path() + "#sessions");
    }

    @GetMapping("/{gathering}/sessions.csv")
    ResponseEntity<byte[]> table(@PathVariable String slug, @PathVariable String gathering, Viewer viewer, Form form) {
        Gathering of = place.gathering(slug, gathering, viewer).gathering();
        List<SessionRows.Row> found = rows.of(of, SessionFilter.of(form));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + of.slug() + "-sessions.csv\"")
                .body(SessionTable.of(of, found).getBytes(StandardCharsets.UTF_8));
    }
}
