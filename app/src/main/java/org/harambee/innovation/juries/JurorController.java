package org.harambee.innovation.juries;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.People;
import org.harambee.identity.Person;
import org.harambee.identity.PersonId;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Those who look after a jury ask jurors, and say which accounts are one person's. */
@Controller
@RequestMapping("/p/{slug}/juries/{code}")
class JurorController {
    private static final int LONGEST_NAME = 100;

    private final JuryPlace place;
    private final JuryPages pages;
    private final Jurors jurors;
    private final Rounds rounds;
    private final Accounts accounts;
    private final Panellists panellists;
    private final Memberships memberships;
    private final People people;

    JurorController(
            JuryPlace place,
            JuryPages pages,
            Jurors jurors,
            Rounds rounds,
            Accounts accounts,
            Panellists panellists,
            Memberships memberships,
            People people) {
        this.place = place;
        this.pages = pages;
        this.jurors = jurors;
        this.rounds = rounds;
        this.accounts = accounts;
        this.panellists = panellists;
        this.memberships = memberships;
        this.people = people;
    }

    @PostMapping("/jurors")
    ModelAndView invite(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.kept()) {
            return at.missing();
        }
        if (at.jury().is(JuryState.CLOSED)) {
            form.refuse("", "innovation-jury-is-closed");
        }
        Optional<Person> person = person(form, "user-name");
        Optional<AffiliateId> affiliate = person.flatMap(one -> affiliate(at, form, one));
        person.ifPresent(one -> refuseSecond(at, form, one));
        if (!form.refused()
                && !jurors.invite(
                        at.jury(),
                        person.orElseThrow().id(),
                        affiliate,
                        at.keeper().orElseThrow())) {
            form.refuse("user-name", "innovation-juror-already");
        }
        return form.refused()
                ? Pages.refused(JuryController.PAGE, pages.of(at, form))
                : Pages.done(at.path() + "#jurors", "innovation-juror-invited");
    }

    @PostMapping("/accounts")
    ModelAndView same(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.kept()) {
            return at.missing();
        }
        Optional<Person> one = person(form, "account");
        Optional<Person> other = person(form, "other-account");
        if (one.isPresent() && one.equals(other)) {
            form.refuse("other-account", "innovation-jury-same-account");
        }
        if (form.refused()) {
            return Pages.refused(JuryController.PAGE, pages.of(at, form));
        }
        accounts.tell(
                at.partnership().id(),
                one.orElseThrow().id(),
                other.orElseThrow().id(),
                at.keeper().orElseThrow().person());
        return Pages.done(at.path() + "#accounts", "innovation-jury-accounts-told");
    }

    @PostMapping("/accounts/removal")
    ModelAndView different(@PathVariable String slug, @PathVariable String code, Viewer viewer, Form form) {
        JuryPlace.At at = place.find(slug, code, viewer);
        if (!at.kept()) {
            return at.missing();
        }
        people.ofUserName(form.value("account"))
                .ifPresent(one -> people.ofUserName(form.value("other-account"))
                        .ifPresent(other -> accounts.takeBack(at.partnership().id(), one.id(), other.id())));
        return Pages.done(at.path() + "#accounts", "innovation-jury-accounts-told");
    }

    private Optional<Person> person(Form form, String field) {
        String name = form.require(field, LONGEST_NAME);
        Optional<Person> found = name.isEmpty() ? Optional.empty() : people.ofUserName(name);
        if (found.isEmpty()) {
            form.refuse(field, "innovation-juror-unknown", "name", name);
        }
        return found;
    }

    // nobody is asked for an affiliate that has not accepted them
    private Optional<AffiliateId> affiliate(JuryPlace.At at, Form form, Person person) {
        Optional<Affiliate> affiliate = panellists.partners(at.partnership().id()).stream()
                .filter(partner -> partner.code().equals(form.value("affiliate")))
                .findFirst();
        affiliate
                .filter(one -> !memberships.of(person.id()).contains(one.id()))
                .ifPresent(one -> form.refuse(
                        "affiliate",
                        "innovation-juror-not-a-member",
                        "name",
                        person.userName(),
                        "affiliate",
                        one.name()));
        return affiliate.map(Affiliate::id);
    }

    private void refuseSecond(JuryPlace.At at, Form form, Person person) {
        Set<PersonId> others = new HashSet<>(accounts.of(at.partnership().id()).getOrDefault(person.id(), Set.of()));
        others.remove(person.id());
        boolean second = rounds.jurors(at.jury()).stream()
                .filter(juror -> juror.is(Juror.State.INVITED) || juror.is(Juror.State.ACCEPTED))
                .anyMatch(juror -> others.contains(juror.person()));
        if (second) {
            form.refuse("user-name", "innovation-juror-same-person", "name", person.userName());
        }
    }
}
