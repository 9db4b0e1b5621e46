package org.harambee.innovation.challenges;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Affiliates;
import org.harambee.innovation.Call;
import org.harambee.innovation.Programme;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ChallengeController {
    private final Desk desk;
    private final Challenges challenges;
    private final BroughtChallenges brought;
    private final ChallengePages pages;
    private final Shares shares;
    private final Programme programme;
    private final Affiliates affiliates;

    ChallengeController(
            Desk desk,
            Challenges challenges,
            BroughtChallenges brought,
            ChallengePages pages,
            Shares shares,
            Programme programme,
            Affiliates affiliates) {
        this.desk = desk;
        this.challenges = challenges;
        this.brought = brought;
        this.pages = pages;
        this.shares = shares;
        this.programme = programme;
        this.affiliates = affiliates;
    }

    @GetMapping("/p/{slug}/challenges")
    ModelAndView challenges(@PathVariable String slug, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        PartnershipId partnership = frame.partnership().id();
        ChallengeFilter filter = ChallengeFilter.of(form);
        int from = Math.max(0, form.number("from"));
        List<Challenge> found = challenges.found(partnership, filter, from, ChallengesPage.MOST);
        return Pages.show(
                "innovation/challenges/challenges",
                new ChallengesPage(
                        frame,
                        found,
                        shares.counts(found),
                        challenges.count(partnership, filter),
                        from,
                        filter,
                        choices(partnership),
                        call(partnership, filter).map(Call::title).orElse(null),
                        !frame.partnership().closed(),
                        desk.mandated(frame, viewer)));
    }

    @GetMapping("/p/{slug}/challenges.csv")
    ResponseEntity<byte[]> table(@PathVariable String slug, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        List<Challenge> found =
                challenges.found(frame.partnership().id(), ChallengeFilter.of(form), 0, Integer.MAX_VALUE);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-challenges.csv\"")
                .body(ChallengeTable.of(found, brought.keys(frame.partnership().id()))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/p/{slug}/challenges/{address}")
    ModelAndView challenge(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Challenge challenge = challenges.find(frame.partnership().id(), address).orElseThrow(NotHere::new);
        return Pages.show(ChallengePages.TEMPLATE, pages.of(frame, challenge, Form.empty(), viewer));
    }

    private ChallengesPage.Choices choices(PartnershipId partnership) {
        List<Affiliate> named = affiliates.named(challenges.affiliates(partnership)).values().stream()
                .sorted(Comparator.comparing(Affiliate::name))
                .toList();
        return new ChallengesPage.Choices(challenges.themes(partnership), challenges.languages(partnership), named);
    }

    private Optional<Call> call(PartnershipId partnership, ChallengeFilter filter) {
        return Optional.of(filter.value("call"))
                .filter(code -> !code.isEmpty())
                .flatMap(code -> programme.call(partnership, code));
    }
}
