package org.harambee.partnership.roles;

import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.partnership.partners.Partner;
import org.harambee.partnership.partners.Partners;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/partners/{code}/role")
class RoleController {
    private static final String TEMPLATE = "partnership/roles/role";
    private static final int LONGEST = 600;

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Partners partners;
    private final Speakers speakers;
    private final Roles roles;

    RoleController(
            Partnerships partnerships, PartnershipFrames frames, Partners partners, Speakers speakers, Roles roles) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.partners = partners;
        this.speakers = speakers;
        this.roles = roles;
    }

    @GetMapping
    ModelAndView form(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Partner partner = joined(partnership, code);
        if (speakers.actorOf(partnership, partner.affiliate().id(), viewer).isEmpty()) {
            return missing(partnership, partner, viewer);
        }
        Form form = Form.filled(Map.of("role", partner.role()));
        return Pages.show(TEMPLATE, new RolePage(frames.of(partnership), partner, form));
    }

    @PostMapping
    ModelAndView change(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Partner partner = joined(partnership, code);
        Optional<Actor> actor =
                speakers.actorOf(partnership, partner.affiliate().id(), viewer);
        if (actor.isEmpty()) {
            return missing(partnership, partner, viewer);
        }
        String role = form.require("role", LONGEST);
        RolePage page = new RolePage(frames.of(partnership), partner, form);
        if (form.refused()) {
            return Pages.refused(TEMPLATE, page);
        }
        roles.change(partnership, partner, role, actor.get());
        return Pages.done(page.path(), "partnership-role-saved");
    }

    private Partner joined(Partnership partnership, String code) {
        return partners.find(partnership.id(), code).filter(Partner::joined).orElseThrow(NotHere::new);
    }

    private ModelAndView missing(Partnership partnership, Partner partner, Viewer viewer) {
        return MissingMandate.answer(
                frames.of(partnership),
                viewer,
                Said.of(
                        "partnership-missing-own-people",
                        "affiliate",
                        partner.affiliate().name()));
    }
}
