package org.harambee.innovation.challenges;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.throttle.Throttle;
import org.harambee.identity.throttle.TryLater;
import org.harambee.identity.throttle.Trying;
import org.harambee.innovation.Call;
import org.harambee.innovation.Closed;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.partnership.Desk;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Revised;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everyone who is signed in tells challenges; their tellers put them into other words. */
@Controller
@RequestMapping("/p/{slug}/challenges")
class ChallengeFormController {
    private static final String FORM = "innovation/challenges/form";

    private final Desk desk;
    private final Challenges challenges;
    private final ChallengeWriting writing;
    private final ChallengePages pages;
    private final Programme programme;
    private final Affiliates affiliates;
    private final Throttle throttle;
    private final Once once;

    ChallengeFormController(
            Desk desk,
            Challenges challenges,
            ChallengeWriting writing,
            ChallengePages pages,
            Programme programme,
            Affiliates affiliates,
            Throttle throttle,
            Once once) {
        this.desk = desk;
        this.challenges = challenges;
        this.writing = writing;
        this.pages = pages;
        this.programme = programme;
        this.affiliates = affiliates;
        this.throttle = throttle;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, @RequestParam(defaultValue = "") String call, Viewer viewer) {
        return desk.forSignedIn(slug, viewer, (frame, actor) -> {
            Form form = Form.filled(
                    Map.of("call", call, "language", viewer.language().tag()));
            return Pages.show(FORM, page(frame, null, warned(frame, form, viewer)));
        });
    }

    @PostMapping
    ModelAndView tell(@PathVariable String slug, Form form, Viewer viewer) {
        return desk.forSignedIn(slug, viewer, (frame, actor) -> {
            ChallengeText words = ChallengeText.read(form);
            check(frame, form, "", viewer);
            if (form.refused()) {
                return Pages.refused(FORM, page(frame, null, form));
            }
            Optional<Duration> wait =
                    throttle.attempt(Trying.CHALLENGE, viewer.person().toString());
            if (wait.isPresent()) {
                TryLater.say(form, wait.get());
                return TryLater.show(FORM, page(frame, null, form));
            }
            return Pages.done(
                    once.sent(form, viewer.person(), () -> writing.tell(frame.partnership(), words, actor)),
                    "innovation-challenge-saved");
        });
    }

    @GetMapping("/{address}/edit")
    ModelAndView edit(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Challenge challenge = challenge(frame, address);
        return own(
                frame,
                challenge,
                viewer,
                actor -> Pages.show(
                        FORM, page(frame, challenge, challenge.words().form(challenge.version()))));
    }

    @PostMapping("/{address}/edit")
    ModelAndView change(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Challenge challenge = challenge(frame, address);
        return own(frame, challenge, viewer, actor -> change(frame, challenge, form, actor));
    }

    private ModelAndView change(PartnershipFrame frame, Challenge challenge, Form form, Actor by) {
        ChallengeText words = ChallengeText.read(form);
        if (!words.call().equals(challenge.words().call())) {
            refuseOddCall(frame, form);
        }
        if (form.refused()) {
            return Pages.refused(FORM, page(frame, challenge, form));
        }
        Revised<Challenge> revised = writing.revise(frame.partnership(), challenge, words, form.number("version"), by);
        return switch (revised) {
            case Revised.Saved(var path) -> Pages.done(path, "innovation-challenge-changed");
            case Revised.Overtaken(var current) -> {
                Form again = words.form(current.version()).refuse("", "ui-overtaken");
                yield Pages.refused(FORM, new ChallengeFormPage(frame, current, words, calls(frame, current), again));
            }
        };
    }

    // a form that can't be sent says so before it is filled in
    private Form warned(PartnershipFrame frame, Form form, Viewer viewer) {
        check(frame, form, "", viewer);
        return form;
    }

    private void check(PartnershipFrame frame, Form form, String field, Viewer viewer) {
        refuseOddCall(frame, form);
        // a call is open to challenges as long as it is open at all
        if (form.text("call").isEmpty()) {
            programme
                    .closed(frame.partnership(), Step.EXPLORE)
                    .map((Closed closed) -> closed.said(viewer))
                    .ifPresent((Said why) -> form.refuse(field, why));
        }
    }

    private void refuseOddCall(PartnershipFrame frame, Form form) {
        Optional<String> asked = form.text("call");
        boolean open = programme.openCalls(frame.partnership().id()).stream()
                .anyMatch(call -> asked.filter(call.code()::equals).isPresent());
        if (asked.isPresent() && !open) {
            form.refuse("call", "innovation-call-shut");
        }
    }

    private ChallengeFormPage page(PartnershipFrame frame, @Nullable Challenge challenge, Form form) {
        return new ChallengeFormPage(frame, challenge, null, calls(frame, challenge), form);
    }

    private List<Call> calls(PartnershipFrame frame, @Nullable Challenge challenge) {
        String own = challenge == null ? "" : challenge.words().call();
        List<Call> open = programme.openCalls(frame.partnership().id());
        return programme.calls(frame.partnership().id()).stream()
                .filter(call -> open.contains(call) || call.code().equals(own))
                .toList();
    }

    private ModelAndView own(
            PartnershipFrame frame, Challenge challenge, Viewer viewer, Function<Actor, ModelAndView> then) {
        return pages.actor(frame, challenge, viewer)
                .map(then)
                .orElseGet(() -> challenge
                        .teller()
                        .flatMap(affiliates::find)
                        .map(teller -> Said.of("partnership-missing-own-people", "affiliate", teller.name()))
                        .map(because -> MissingMandate.answer(frame, viewer, because))
                        .orElseGet(() -> MissingMandate.answer(frame, viewer)));
    }

    private Challenge challenge(PartnershipFrame frame, String address) {
        return challenges.find(frame.partnership().id(), address).orElseThrow(NotHere::new);
    }
}
