package org.harambee.partnership.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Revised;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing what a partnership says of itself: for everyone with a mandate. */
@Controller
@RequestMapping("/p/{slug}/settings")
class SettingsController {
    private static final String TEMPLATE = "partnership/settings/settings";

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Affiliates affiliates;
    private final Speakers speakers;
    private final Revisions revisions;

    SettingsController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Affiliates affiliates,
            Speakers speakers,
            Revisions revisions) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.affiliates = affiliates;
        this.speakers = speakers;
        this.revisions = revisions;
    }

    @GetMapping
    ModelAndView form(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        PartnershipFrame frame = frames.of(partnership);
        return speakers.actor(partnership, viewer).isEmpty()
                ? MissingMandate.answer(frame, viewer)
                : Pages.show(
                        TEMPLATE, SettingsPage.of(frame, revisions.of(partnership.id()), offered(partnership, viewer)));
    }

    @PostMapping
    ModelAndView change(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        PartnershipFrame frame = frames.of(partnership);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frame, viewer);
        }
        Offered offered = offered(partnership, viewer);
        About mine = About.read(form);
        if (form.refused()) {
            return Pages.refused(
                    TEMPLATE, new SettingsPage(frame, revisions.of(partnership.id()), null, offered, form));
        }
        return switch (revisions.revise(partnership, mine, form.number("version"), actor.get())) {
            case Revised.Saved(var path) -> Pages.done(path, "partnership-settings-saved");
            case Revised.Overtaken(var current) ->
                Pages.refused(TEMPLATE, SettingsPage.overtaken(frame, current, mine, offered));
        };
    }

    private Offered offered(Partnership partnership, Viewer viewer) {
        List<AffiliateId> partners = partnerships.partners(partnership.id());
        Map<AffiliateId, Affiliate> named = affiliates.named(partners);
        return Offered.to(
                viewer,
                partners.stream()
                        .flatMap(partner -> Stream.ofNullable(named.get(partner)))
                        .toList());
    }
}
