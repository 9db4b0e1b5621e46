package org.harambee.innovation.challenges;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrames;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
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
    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_THEME = 60;

    private final Partnerships partnerships;
    private final PartnershipFrames frames;
    private final Challenges challenges;
    private final Speakers speakers;

    ChallengeController(Partnerships partnerships, PartnershipFrames frames, Challenges challenges, Speakers speakers) {
        this.partnerships = partnerships;
        this.frames = frames;
        this.challenges = challenges;
        this.speakers = speakers;
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
                        speakers.actor(partnership, viewer).isPresent()));
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        return speakers.actor(partnership, viewer).isEmpty()
                ? MissingMandate.answer(frames.of(partnership), viewer)
                : Pages.show(FORM, new ChallengePage(frames.of(partnership), Form.empty()));
    }

    @PostMapping
    ModelAndView tell(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        Optional<Actor> actor = speakers.actor(partnership, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frames.of(partnership), viewer);
        }
        String text = form.require("text", LONGEST_TEXT);
        String theme = form.require("theme", LONGEST_THEME);
        return form.refused()
                ? Pages.refused(FORM, new ChallengePage(frames.of(partnership), form))
                : Pages.done(challenges.tell(partnership, theme, text, actor.get()), "innovation-challenge-saved");
    }
}
