package org.harambee.partnership.activity;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.AffiliateId;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.partners.Partner;
import org.harambee.partnership.partners.Partners;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ActivityController {
    private static final int LINES = 30;

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Partners partners;
    private final Activity activity;

    ActivityController(Partnerships partnerships, PartnershipFrames frames, Partners partners, Activity activity) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.partners = partners;
        this.activity = activity;
    }

    @GetMapping("/p/{slug}/activity")
    ModelAndView activity(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String affiliate,
            @RequestParam(defaultValue = "") String before,
            Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Optional<AffiliateId> picked = picked(partnership, affiliate);
        // one more than is shown tells whether there is a next page
        List<ActivityLine> lines = activity.before(partnership.id(), picked, Cursor.read(before), LINES + 1);
        return Pages.show(
                "partnership/activity/activity",
                new ActivityPage(
                        frames.of(partnership),
                        lines.stream().limit(LINES).toList(),
                        partners.all(partnership.id()),
                        affiliate,
                        next(partnership, affiliate, lines)));
    }

    private Optional<AffiliateId> picked(Partnership partnership, String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Partner partner = partners.find(partnership.id(), code).orElseThrow(NotHere::new);
        return Optional.of(partner.affiliate().id());
    }

    private static String next(Partnership partnership, String affiliate, List<ActivityLine> lines) {
        if (lines.size() <= LINES) {
            return "";
        }
        String filter = affiliate.isEmpty() ? "" : "affiliate=" + affiliate + "&";
        return partnership.path() + "/activity?" + filter + "before="
                + Cursor.after(lines.get(LINES - 1)).text();
    }
}
