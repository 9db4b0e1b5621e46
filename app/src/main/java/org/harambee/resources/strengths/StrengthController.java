package org.harambee.resources.strengths;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Affiliates;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding, changing and ending a strength: for its partner's own people. */
@Controller
@RequestMapping("/p/{slug}/strengths")
class StrengthController {
    private static final String TEMPLATE = "resources/strengths/strength";
    private static final int LONGEST = 300;

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Strengths strengths;
    private final Affiliates affiliates;
    private final Speakers speakers;
    private final Once once;

    StrengthController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Strengths strengths,
            Affiliates affiliates,
            Speakers speakers,
            Once once) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.strengths = strengths;
        this.affiliates = affiliates;
        this.speakers = speakers;
        this.once = once;
    }

    /** A strength, new or there already, with one of its partner's people. */
    private record Desk(
            Partnership partnership,
            Affiliate partner,
            @Nullable Strength strength,
            Optional<Actor> actor) {}

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, @RequestParam(defaultValue = "") String partner, Viewer viewer) {
        Desk desk = fresh(slug, partner, viewer);
        return desk.actor().isEmpty() ? missing(desk, viewer) : Pages.show(TEMPLATE, page(desk, Form.empty()));
    }

    @PostMapping
    ModelAndView add(@PathVariable String slug, Form form, Viewer viewer) {
        Desk desk = fresh(slug, form.value("partner"), viewer);
        if (desk.actor().isEmpty()) {
            return missing(desk, viewer);
        }
        String text = form.require("text", LONGEST);
        if (form.refused()) {
            return Pages.refused(TEMPLATE, page(desk, form));
        }
        return Pages.done(
                once.sent(
                        form,
                        viewer.person(),
                        () -> strengths.offer(
                                desk.partnership(),
                                desk.partner().id(),
                                text,
                                desk.actor().get())),
                "resources-strength-saved");
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        Desk desk = there(slug, id, viewer);
        Strength strength = strength(desk);
        Map<String, String> fields = Map.of("text", strength.text(), "version", Integer.toString(strength.version()));
        return desk.actor().isEmpty() ? missing(desk, viewer) : Pages.show(TEMPLATE, page(desk, Form.filled(fields)));
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable String slug, @PathVariable UUID id, Form form, Viewer viewer) {
        Desk desk = there(slug, id, viewer);
        if (desk.actor().isEmpty()) {
            return missing(desk, viewer);
        }
        String text = form.require("text", LONGEST);
        if (form.refused()) {
            return Pages.refused(TEMPLATE, page(desk, form));
        }
        return strength(desk).text().equals(text)
                        || strengths.change(
                                desk.partnership(),
                                strength(desk),
                                text,
                                form.number("version"),
                                desk.actor().get())
                ? Pages.done(desk.partnership().path() + "/strengths", "resources-strength-saved")
                : Pages.refused(TEMPLATE, StrengthPage.overtaken(page(there(slug, id, viewer), form)));
    }

    @PostMapping("/{id}/end")
    ModelAndView end(@PathVariable String slug, @PathVariable UUID id, Viewer viewer) {
        Desk desk = there(slug, id, viewer);
        if (desk.actor().isEmpty()) {
            return missing(desk, viewer);
        }
        strengths.end(desk.partnership(), strength(desk), desk.actor().get());
        return Pages.done(desk.partnership().path() + "/strengths", "resources-strength-ended");
    }

    private Desk fresh(String slug, String code, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Affiliate partner = affiliates
                .ofCode(code)
                .filter(one -> partnerships.partners(partnership.id()).contains(one.id()))
                .orElseThrow(NotHere::new);
        return new Desk(partnership, partner, null, speakers.actorOf(partnership, partner.id(), viewer));
    }

    private Desk there(String slug, UUID id, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Strength strength = strengths.find(partnership.id(), id).orElseThrow(NotHere::new);
        Affiliate partner = affiliates.find(strength.partner()).orElseThrow(NotHere::new);
        return new Desk(partnership, partner, strength, speakers.actorOf(partnership, partner.id(), viewer));
    }

    private static Strength strength(Desk desk) {
        return Optional.ofNullable(desk.strength()).orElseThrow(NotHere::new);
    }

    private StrengthPage page(Desk desk, Form form) {
        return new StrengthPage(frames.of(desk.partnership()), desk.partner(), desk.strength(), form, false);
    }

    private ModelAndView missing(Desk desk, Viewer viewer) {
        return MissingMandate.answer(
                frames.of(desk.partnership()),
                viewer,
                Said.of(
                        "partnership-missing-own-people",
                        "affiliate",
                        desk.partner().name()));
    }
}
