package org.harambee.affiliates.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.affiliates.AffiliateCard;
import org.harambee.affiliates.Membership;
import org.harambee.affiliates.Memberships;
import org.harambee.affiliates.entry.Entries;
import org.harambee.affiliates.entry.Stored;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ProfileController {
    private static final int NEWEST = 20;

    private final Entries entries;
    private final Memberships memberships;
    private final People people;
    private final History history;
    private final List<AffiliateCard> cards;

    ProfileController(
            Entries entries, Memberships memberships, People people, History history, List<AffiliateCard> cards) {
        this.entries = entries;
        this.memberships = memberships;
        this.people = people;
        this.history = history;
        this.cards = cards;
    }

    @GetMapping("/affiliates/{code}")
    ModelAndView profile(@PathVariable String code, Viewer viewer) {
        Stored stored = entries.find(code).orElseThrow(NotHere::new);
        List<Member> members = members(stored);
        Optional<Member> mine = members.stream()
                .filter(member -> viewer.id().filter(member.id()::equals).isPresent())
                .findFirst();
        boolean keeps = memberships.keeps(viewer, stored.affiliate());
        return Pages.show(
                "affiliates/profile/profile",
                new ProfilePage(stored, members, keeps, mine, history.of(stored.id(), NEWEST), cards(stored, viewer)));
    }

    private List<AffiliateCard.Card> cards(Stored stored, Viewer viewer) {
        return cards.stream()
                .flatMap(card -> card.of(stored.affiliate(), viewer).stream())
                .toList();
    }

    private List<Member> members(Stored stored) {
        List<Membership> all = memberships.in(stored.affiliate());
        Map<PersonId, Person> named =
                people.named(all.stream().map(Membership::person).toList());
        return all.stream().flatMap(membership -> member(membership, named)).toList();
    }

    private static Stream<Member> member(Membership membership, Map<PersonId, Person> named) {
        Person person = named.get(membership.person());
        return person == null ? Stream.empty() : Stream.of(new Member(person, membership));
    }
}
