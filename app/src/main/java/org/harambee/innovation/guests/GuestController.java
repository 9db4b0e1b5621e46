package org.harambee.innovation.guests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.harambee.identity.throttle.Address;
import org.harambee.identity.throttle.Throttle;
import org.harambee.identity.throttle.TryLater;
import org.harambee.identity.throttle.Trying;
import org.harambee.innovation.Call;
import org.harambee.innovation.Programme;
import org.harambee.innovation.ideas.Idea;
import org.harambee.innovation.ideas.IdeaLine;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.innovation.ideas.TellForm;
import org.harambee.innovation.ideas.Unseen;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.SignInFirst;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/guest-ideas")
class GuestController {
    private static final String PAGE = "innovation/guests/guest";

    private final IdeaPlace place;
    private final Programme programme;
    private final GuestIdeas ideas;
    private final Unseen unseen;
    private final Throttle throttle;
    private final Once once;
    private final Clock clock;

    GuestController(
            IdeaPlace place,
            Programme programme,
            GuestIdeas ideas,
            Unseen unseen,
            Throttle throttle,
            Once once,
            Clock clock) {
        this.place = place;
        this.programme = programme;
        this.ideas = ideas;
        this.unseen = unseen;
        this.throttle = throttle;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Form asked, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        Call call = call(partnership, asked);
        return Pages.show(PAGE, new GuestPage(place.frame(partnership), call, null, TellForm.blank(viewer, asked)));
    }

    @PostMapping
    ModelAndView tell(
            @PathVariable String slug,
            Form form,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        Partnership partnership = place.partnership(slug, viewer);
        Call call = answered(partnership, form);
        Napkin napkin = GuestForm.read(form, clock.instant());
        Optional<UUID> guest = Guest.of(request, form);
        if (form.refused() || guest.isEmpty()) {
            return Pages.refused(PAGE, new GuestPage(place.frame(partnership), call, null, form));
        }
        List<IdeaLine> alike = new ArrayList<>();
        Optional<String> path = once.attempted(form, guest.get(), () -> {
            alike.addAll(unseen.of(partnership, napkin, form));
            return alike.isEmpty() && mayTell(partnership, form, request)
                    ? Optional.of(ideas.tell(partnership, napkin, call, guest.get()))
                    : Optional.empty();
        });
        if (path.isEmpty()) {
            return again(new GuestPage(place.frame(partnership), call, null, form, alike));
        }
        Guest.remember(guest.get(), partnership, request, response);
        return Pages.done(path.get(), "innovation-guest-kept");
    }

    // a second click is no second try, so it is counted where the idea is told
    private boolean mayTell(Partnership partnership, Form form, HttpServletRequest request) {
        if (ideas.waiting(partnership.id()) >= GuestIdeas.MOST_WAITING) {
            form.refuse("", "innovation-guest-full");
        } else {
            throttle.attempt(Trying.GUEST_IDEA, Address.of(request)).ifPresent(wait -> TryLater.say(form, wait));
        }
        return !form.refused();
    }

    private static ModelAndView again(GuestPage page) {
        return page.form().refused() ? TryLater.show(PAGE, page) : Pages.show(PAGE, page);
    }

    @GetMapping("/{code}")
    ModelAndView own(@PathVariable String slug, @PathVariable String code, Viewer viewer, HttpServletRequest request) {
        Partnership partnership = place.partnership(slug, viewer);
        Idea idea = own(partnership, code, request);
        return Pages.show(PAGE, new GuestPage(place.frame(partnership), null, idea, filled(idea)));
    }

    @PostMapping("/{code}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable String code,
            Form form,
            Viewer viewer,
            HttpServletRequest request) {
        Partnership partnership = place.partnership(slug, viewer);
        Idea idea = own(partnership, code, request);
        Napkin napkin = TellForm.read(form);
        if (!form.refused() && !ideas.change(idea, napkin)) {
            form.refuse("", "innovation-guest-let-in");
        }
        return form.refused()
                ? Pages.refused(PAGE, new GuestPage(place.frame(partnership), null, idea, form))
                : Pages.done(partnership.path() + "/guest-ideas/" + idea.code(), "innovation-idea-changed");
    }

    @PostMapping("/{code}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String slug, @PathVariable String code, Viewer viewer, HttpServletRequest request) {
        Partnership partnership = place.partnership(slug, viewer);
        ideas.withdraw(own(partnership, code, request));
        return Pages.done(partnership.path() + "/ideas", "innovation-idea-gone");
    }

    /** The open call of the form that asks guests, too; where there is none, an idea takes an account. */
    private Call call(Partnership partnership, Form form) throws SignInFirst {
        String code = form.value("call");
        return programme.openCalls(partnership.id()).stream()
                .filter(Call::guests)
                .filter(call -> code.isEmpty() || call.code().equals(code))
                .findFirst()
                .orElseThrow(SignInFirst::new);
    }

    /** The call that a form answers: over by now, it takes nothing, but what was typed is not lost. */
    private Call answered(Partnership partnership, Form form) throws SignInFirst {
        Optional<Call> over = programme
                .call(partnership.id(), form.value("call"))
                .filter(call ->
                        call.guests() && !programme.openCalls(partnership.id()).contains(call));
        if (over.isPresent()) {
            form.refuse("", "innovation-guest-call-closed", "call", over.get().title());
        } else if (partnership.closed()) {
            form.refuse("", "innovation-idea-shut-partnership");
        }
        return over.orElseGet(() -> call(partnership, form));
    }

    private Idea own(Partnership partnership, String code, HttpServletRequest request) throws NotHere {
        return ideas.own(partnership.id(), code, Guest.of(request)).orElseThrow(NotHere::new);
    }

    private static Form filled(Idea idea) {
        return Form.filled(Map.of(
                "title", Objects.requireNonNullElse(idea.napkin().title(), ""),
                "text", idea.napkin().text(),
                "language", Objects.requireNonNullElse(idea.napkin().language(), "")));
    }
}
