package org.harambee.innovation.adoptions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What of a partnership was taken home, as a page and as a table. */
@Controller
class AdoptionsController {
    private final Desk desk;
    private final Adoptions adoptions;
    private final Affiliates affiliates;

    AdoptionsController(Desk desk, Adoptions adoptions, Affiliates affiliates) {
        this.desk = desk;
        this.adoptions = adoptions;
        this.affiliates = affiliates;
    }

    @GetMapping("/p/{slug}/adoptions")
    ModelAndView list(@PathVariable String slug, @RequestParam(defaultValue = "") String affiliate, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Optional<Affiliate> by = affiliate(affiliate);
        List<Adoption> found = adoptions.of(frame.partnership(), by.map(Affiliate::id), AdoptionsPage.MOST + 1);
        return Pages.show(
                "innovation/adoptions/adoptions",
                new AdoptionsPage(
                        frame,
                        found.subList(0, Math.min(AdoptionsPage.MOST, found.size())),
                        named(found),
                        by,
                        found.size() > AdoptionsPage.MOST));
    }

    @GetMapping("/p/{slug}/adoptions.csv")
    ResponseEntity<byte[]> table(
            @PathVariable String slug, @RequestParam(defaultValue = "") String affiliate, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        List<Adoption> found =
                adoptions.of(frame.partnership(), affiliate(affiliate).map(Affiliate::id), Integer.MAX_VALUE);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-adoptions.csv\"")
                .body(AdoptionTable.of(found, named(found), frame.partnership().path())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Affiliate> affiliate(String code) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(affiliates.ofCode(code).orElseThrow(NotHere::new));
    }

    private Map<AffiliateId, Affiliate> named(List<Adoption> found) {
        return affiliates.named(found.stream().map(Adoption::affiliate).toList());
    }
}
