package org.harambee.partnership.mandates;

import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.People;
import org.harambee.identity.Person;
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
@RequestMapping("/p/{slug}/partners/{code}/mandates")
class MandateController {
    private static final String TEMPLATE = "partnership/mandates/mandates";
    private static final int LONGEST_ROLE = 120;
    private static final int LONGEST_NAME = 100;

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Partners partners;
    private final Mandates mandates;
    private final Speakers speakers;
    private final People people;
    private final Memberships memberships;

    MandateController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Partners partners,
            Mandates mandates,
            Speakers speakers,
            People people,
            Memberships memberships) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.partners = partners;
        this.mandates = mandates;
        this.speakers = speakers;
        this.people = people;
        this.memberships = memberships;
    }

    /** A partner's mandates with one who coordinates it. */
    private record Desk(Partnership partnership, Affiliate affiliate, Optional<Actor> coordinator) {}

    @GetMapping
    ModelAndView mandates(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Desk desk = desk(slug, code, viewer);
        return desk.coordinator().isEmpty() ? missing(desk, viewer) : Pages.show(TEMPLATE, page(desk, Form.empty()));
    }

    @PostMapping
    ModelAndView give(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        Desk desk = desk(slug, code, viewer);
        if (desk.coordinator().isEmpty()) {
            return missing(desk, viewer);
        }
        Optional<Person> person = member(form, desk.affiliate());
        String role = form.allow("role", LONGEST_ROLE);
        if (form.refused() || person.isEmpty()) {
            return Pages.refused(TEMPLATE, page(desk, form));
        }
        boolean given = mandates.give(
                desk.partnership(),
                desk.affiliate(),
                person.get(),
                role,
                desk.coordinator().get());
        return Pages.done(
                page(desk, form).path(), given ? "partnership-mandate-given" : "partnership-mandate-had-already");
    }

    @PostMapping("/{mandate}/end")
    ModelAndView end(@PathVariable String slug, @PathVariable String code, @PathVariable UUID mandate, Viewer viewer) {
        Desk desk = desk(slug, code, viewer);
        if (desk.coordinator().isEmpty()) {
            return missing(desk, viewer);
        }
        mandates.end(
                desk.partnership(),
                desk.affiliate(),
                mandate,
                desk.coordinator().get());
        return Pages.done(page(desk, Form.empty()).path(), "partnership-mandate-ended");
    }

    private Desk desk(String slug, String code, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Affiliate affiliate = partners.find(partnership.id(), code)
                .filter(Partner::joined)
                .map(Partner::affiliate)
                .orElseThrow(NotHere::new);
        return new Desk(partnership, affiliate, speakers.coordinator(affiliate.id(), viewer));
    }

    private MandatesPage page(Desk desk, Form form) {
        return new MandatesPage(
                frames.of(desk.partnership()),
                desk.affiliate(),
                mandates.of(desk.partnership().id(), desk.affiliate().id()),
                form);
    }

    private ModelAndView missing(Desk desk, Viewer viewer) {
        return MissingMandate.answer(
                frames.of(desk.partnership()),
                viewer,
                Said.of(
                        "partnership-missing-coordinator",
                        "affiliate",
                        desk.affiliate().name()));
    }

    // nobody speaks for an affiliate that has not accepted them
    private Optional<Person> member(Form form, Affiliate affiliate) {
        String name = form.require("user-name", LONGEST_NAME);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> member = people.ofUserName(name)
                .filter(person -> memberships.of(person.id()).contains(affiliate.id()));
        if (member.isEmpty()) {
            form.refuse("user-name", "partnership-mandate-not-a-member", "name", name, "affiliate", affiliate.name());
        }
        return member;
    }
}
