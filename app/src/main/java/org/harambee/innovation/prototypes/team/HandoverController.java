package org.harambee.innovation.prototypes.team;

import java.util.Map;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.prototypes.PrototypePlace;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whoever left a team corrects what they left to the others. */
@Controller
@RequestMapping("/p/{slug}/prototypes/{address}/team/handovers/{id}")
class HandoverController {
    private static final String PAGE = "innovation/prototypes/team/handover";

    private final PrototypePlace place;
    private final Handovers handovers;

    HandoverController(PrototypePlace place, Handovers handovers) {
        this.place = place;
        this.handovers = handovers;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, @PathVariable UUID id, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Member member = member(at, id);
        return place.forWhoMay(at, at.told(member.joined()).teller(), actor -> {
            Form form = filled(member.handover().text(), member);
            return Pages.show(PAGE, new HandoverPage(at, member, null, warned(member, form)));
        });
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String slug, @PathVariable String address, @PathVariable UUID id, Form form, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        Member member = member(at, id);
        return place.forWhoMay(at, at.told(member.joined()).teller(), actor -> correct(at, member, form, actor));
    }

    private ModelAndView correct(PrototypePlace.At at, Member member, Form form, Actor by) {
        String text = warned(member, form).require("handover", TeamController.TEXT);
        if (form.refused()) {
            return Pages.refused(PAGE, new HandoverPage(at, member, null, form));
        }
        boolean same = text.equals(member.handover().text());
        if (same || handovers.correct(at, member, text, form.number("version"), by)) {
            return Pages.done(at.coded() + "/team", "innovation-told-saved");
        }
        Member stands = member(at, member.id());
        Form again = warned(stands, filled(text, stands)).refuse("", "ui-overtaken");
        return Pages.refused(PAGE, new HandoverPage(at, stands, text, again));
    }

    private static Form warned(Member member, Form form) {
        return member.handover().withdrawn() == null ? form : form.refuse("", "innovation-told-gone-meanwhile");
    }

    private static Form filled(String text, Member member) {
        return Form.filled(Map.of(
                "handover", text, "version", Integer.toString(member.handover().version())));
    }

    private Member member(PrototypePlace.At at, UUID id) {
        return handovers.find(at.prototype().id(), id).orElseThrow(NotHere::new);
    }
}
