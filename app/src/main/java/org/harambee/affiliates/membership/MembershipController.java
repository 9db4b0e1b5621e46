package org.harambee.affiliates.membership;

import java.util.UUID;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people do for themselves is open to everyone signed in; what they decide for others, to who keeps the entry. */
@Controller
class MembershipController {
    private final Affiliates affiliates;
    private final Memberships memberships;
    private final Belonging belonging;

    MembershipController(Affiliates affiliates, Memberships memberships, Belonging belonging) {
        this.affiliates = affiliates;
        this.memberships = memberships;
        this.belonging = belonging;
    }

    @PostMapping("/affiliates/{code}/memberships")
    ModelAndView ask(@PathVariable String code, Viewer viewer) {
        Affiliate affiliate = affiliate(code);
        boolean asked = belonging.ask(affiliate.id(), self(viewer));
        return done(affiliate, asked ? "affiliates-asked" : "affiliates-asked-before");
    }

    @PostMapping("/affiliates/{code}/departures")
    ModelAndView leave(@PathVariable String code, Viewer viewer) {
        Affiliate affiliate = affiliate(code);
        boolean left = belonging.leave(affiliate.id(), self(viewer));
        return done(affiliate, left ? "affiliates-left" : "affiliates-nothing-changed");
    }

    @PostMapping("/affiliates/{code}/memberships/{person}/acceptance")
    ModelAndView accept(@PathVariable String code, @PathVariable UUID person, Viewer viewer) {
        Affiliate affiliate = kept(code, viewer);
        boolean accepted = belonging.accept(affiliate.id(), new PersonId(person), self(viewer));
        return done(affiliate, accepted ? "affiliates-accepted" : "affiliates-nothing-changed");
    }

    @PostMapping("/affiliates/{code}/memberships/{person}/refusal")
    ModelAndView decline(@PathVariable String code, @PathVariable UUID person, Viewer viewer) {
        Affiliate affiliate = kept(code, viewer);
        boolean declined = belonging.decline(affiliate.id(), new PersonId(person), self(viewer));
        return done(affiliate, declined ? "affiliates-declined" : "affiliates-nothing-changed");
    }

    @PostMapping("/affiliates/{code}/coordinators")
    ModelAndView appoint(@PathVariable String code, @RequestParam UUID person, Viewer viewer) {
        Affiliate affiliate = kept(code, viewer);
        boolean made = belonging.coordinate(affiliate.id(), new PersonId(person), true, self(viewer));
        return done(affiliate, made ? "affiliates-appointed" : "affiliates-nothing-changed");
    }

    @PostMapping("/affiliates/{code}/coordinators/{person}/dismissal")
    ModelAndView dismiss(@PathVariable String code, @PathVariable UUID person, Viewer viewer) {
        Affiliate affiliate = kept(code, viewer);
        boolean unmade = belonging.coordinate(affiliate.id(), new PersonId(person), false, self(viewer));
        return done(affiliate, unmade ? "affiliates-dismissed" : "affiliates-nothing-changed");
    }

    private Affiliate affiliate(String code) {
        return affiliates.ofCode(code).orElseThrow(NotHere::new);
    }

    private Affiliate kept(String code, Viewer viewer) {
        return affiliates
                .ofCode(code)
                .filter(affiliate -> memberships.keeps(viewer, affiliate.id()))
                .orElseThrow(NotHere::new);
    }

    private static PersonId self(Viewer viewer) {
        return viewer.id().map(PersonId::new).orElseThrow(NotHere::new);
    }

    private static ModelAndView done(Affiliate affiliate, String notice) {
        return Pages.done(affiliate.path(), notice);
    }
}
