package org.harambee.resources.needs;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.partnership.Desk;
import org.harambee.partnership.HelpWanted.State;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of what is needed, as a page and as a table. */
@Controller
class NeedsController {
    private final Desk desk;
    private final Needs needs;
    private final Affiliates affiliates;
    private final Clock clock;

    NeedsController(Desk desk, Needs needs, Affiliates affiliates, Clock clock) {
        this.desk = desk;
        this.needs = needs;
        this.affiliates = affiliates;
        this.clock = clock;
    }

    @GetMapping("/p/{slug}/needs")
    ModelAndView list(@PathVariable String slug, @RequestParam(defaultValue = "") String state, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Optional<State> wanted = state(state);
        List<Need> found = needs.of(frame.partnership().id(), wanted, NeedsPage.MOST + 1);
        return Pages.show(
                "resources/needs/needs",
                new NeedsPage(
                        frame,
                        found.subList(0, Math.min(NeedsPage.MOST, found.size())),
                        named(found),
                        wanted,
                        found.size() > NeedsPage.MOST,
                        LocalDate.ofInstant(clock.instant(), frame.partnership().zone()),
                        desk.mandated(frame, viewer)));
    }

    @GetMapping("/p/{slug}/needs.csv")
    ResponseEntity<byte[]> table(
            @PathVariable String slug, @RequestParam(defaultValue = "") String state, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        List<Need> found = needs.of(frame.partnership().id(), state(state), Integer.MAX_VALUE);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-needs.csv\"")
                .body(NeedTable.of(found, named(found), frame.partnership()).getBytes(StandardCharsets.UTF_8));
    }

    private Map<AffiliateId, Affiliate> named(List<Need> found) {
        return affiliates.named(
                found.stream().flatMap(need -> need.affiliate().stream()).toList());
    }

    private static Optional<State> state(String word) {
        return Arrays.stream(State.values())
                .filter(one -> one.word().equals(word))
                .findFirst();
    }
}
