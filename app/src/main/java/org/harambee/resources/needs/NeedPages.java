package org.harambee.resources.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.Names;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** Puts the page of a need together. */
@Component
class NeedPages {
    private final NeedDesk needs;
    private final Answers answers;
    private final Speakers speakers;
    private final Affiliates affiliates;
    private final People people;
    private final Names names;
    private final Clock clock;

    NeedPages(
            NeedDesk needs,
            Answers answers,
            Speakers speakers,
            Affiliates affiliates,
            People people,
            Names names,
            Clock clock) {
        this.needs = needs;
        this.answers = answers;
        this.speakers = speakers;
        this.affiliates = affiliates;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    /** @param form what was typed and refused of one of its forms */
    NeedPage of(NeedDesk.At at, Form form, Viewer viewer) {
        Need need = at.need();
        List<Answer> given = answers.to(need);
        Names.Known known = names.of(given.stream());
        Map<AffiliateId, Affiliate> named =
                affiliates.named(Stream.concat(need.affiliate().stream(), need.standing().by().stream())
                        .toList());
        LocalDate until = need.wording().until();
        return new NeedPage(
                at.frame(),
                need,
                need.affiliate().map(named::get),
                need.askedBy().flatMap(people::find).map(Person::userName).orElse(""),
                need.standing().by().map(named::get),
                until != null
                        && until.isBefore(LocalDate.ofInstant(
                                clock.instant(), at.partnership().zone())),
                given.stream()
                        .map(answer -> new NeedPage.Answered(answer, known.shown(answer)))
                        .toList(),
                own(at, viewer),
                needs.asker(at, viewer).isPresent(),
                form);
    }

    /** The affiliate the viewer could help for: not the one that needs it. */
    Optional<Affiliate> own(NeedDesk.At at, Viewer viewer) {
        return speakers.actor(at.partnership(), viewer)
                .flatMap(actor -> Optional.ofNullable(actor.affiliate()))
                .filter(affiliate -> !at.need().affiliate().equals(Optional.of(affiliate)))
                .flatMap(affiliates::find);
    }
}
