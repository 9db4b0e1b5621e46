package org.harambee.innovation.challenges;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.affiliates.Affiliates;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Once;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/challenges")
class ChallengeController {
    private static final String FORM = "innovation/challenges/challenge";

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Challenges challenges;
    private final Speakers speakers;
    private final Affiliates affiliates;
    private final Once once;

    ChallengeController(
            Partnerships partnerships,
            PartnershipFrames frames,
            Challenges challenges,
            Speakers speakers,
            Affiliates affiliates,
            Once once) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.challenges = challenges;
        this.speakers = speakers;
        this.affiliates = affiliates;
        this.once = once;
    }

    @GetMapping
    ModelAndView challenges(@PathVariable String slug, @RequestParam(defaultValue = "") String theme, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        List<Challenge> all = challenges.of(partnership.id());
        return Pages.show(
                "innovation/challenges/challenges",
                new ChallengesPage(
                        frames.of(partnership),
                        all.stream()
                                .filter(challenge ->
                                        theme.isEmpty() || challenge.theme().equals(theme))
                                .toList(),
                        all.stream().map(Challenge::theme).distinct().sorted().toList(),
                        theme,
                        speakers.actor(partnership, viewer).isPresent(),
                        speakers.tellers(
                                partnership, all.stream().map(Challenge::teller).toList(), viewer)));
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return speakers.actor(partnership, viewer).isEmpty()
                ? MissingMandate.answer(frames.of(partnership), viewer)
                : Pages.show(FORM, blank(partnership, Form.empty()));
    }

    @PostMapping
    ModelAndView tell(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        Typed typed = Typed.read(form);
        return form.refused()
                ? Pages.refused(FORM, blank(partnership, form))
                : Pages.done(
                        once.sent(form, viewer.person(), () -> challenges.tell(partnership, typed, actor.get())),
                        "innovation-challenge-saved");
    }

    @GetMapping("/{code}")
    ModelAndView edit(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Desk desk = desk(slug, code, viewer);
        return desk.actor().isEmpty()
                ? missing(desk, viewer)
                : Pages.show(FORM, ChallengePage.of(desk.frame(), desk.challenge()));
    }

    @PostMapping("/{code}")
    ModelAndView change(@PathVariable String slug, @PathVariable String code, Form form, Viewer viewer) {
        Desk desk = desk(slug, code, viewer);
        if (desk.actor().isEmpty()) {
            return missing(desk, viewer);
        }
        Typed typed = Typed.read(form);
        if (form.refused()) {
            return Pages.refused(FORM, new ChallengePage(desk.frame(), desk.challenge(), null, form));
        }
        Revised revised = challenges.revise(
                desk.frame().partnership(),
                desk.challenge(),
                typed,
                form.number("version"),
                desk.actor().get());
        return switch (revised) {
            case Revised.Saved(var path) -> Pages.done(path, "innovation-challenge-changed");
            case Revised.Overtaken(var current) ->
                Pages.refused(FORM, ChallengePage.overtaken(desk.frame(), current, typed));
        };
    }

    /** A challenge with one who may change it. */
    private record Desk(PartnershipFrame frame, Challenge challenge, Optional<Actor> actor) {}

    private Desk desk(String slug, String code, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Challenge challenge = challenges.find(partnership.id(), code).orElseThrow(NotHere::new);
        return new Desk(
                frames.of(partnership),
                challenge,
                speakers.actorFor(partnership, challenge.teller().orElse(null), viewer));
    }

    private ChallengePage blank(Partnership partnership, Form form) {
        return new ChallengePage(frames.of(partnership), null, null, form);
    }

    private ModelAndView missing(Desk desk, Viewer viewer) {
        return desk.challenge()
                .teller()
                .flatMap(affiliates::find)
                .map(teller -> Said.of("partnership-missing-own-people", "affiliate", teller.name()))
                .map(because -> MissingMandate.answer(desk.frame(), viewer, because))
                .orElseGet(() -> MissingMandate.answer(desk.frame(), viewer));
    }
}
