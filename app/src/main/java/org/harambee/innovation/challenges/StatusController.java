package org.harambee.innovation.challenges;

import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.Desk;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** People with a mandate share a challenge for their affiliate, and say what has become of it. */
@Controller
@RequestMapping("/p/{slug}/challenges/{address}")
class StatusController {
    private final Desk desk;
    private final Speakers speakers;
    private final Challenges challenges;
    private final ChallengePages pages;
    private final ChallengeWriting writing;
    private final Shares shares;

    StatusController(
            Desk desk,
            Speakers speakers,
            Challenges challenges,
            ChallengePages pages,
            ChallengeWriting writing,
            Shares shares) {
        this.desk = desk;
        this.speakers = speakers;
        this.challenges = challenges;
        this.pages = pages;
        this.writing = writing;
        this.shares = shares;
    }

    @PostMapping("/share")
    ModelAndView share(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return share(slug, address, viewer, true);
    }

    @PostMapping("/share/removal")
    ModelAndView unshare(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return share(slug, address, viewer, false);
    }

    @PostMapping("/state")
    ModelAndView say(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Challenge challenge = find(frame, address);
        Optional<Actor> actor = actor(frame, challenge, form, viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(frame, viewer);
        }
        ChallengeStatus status = ChallengeStatus.read(form);
        boolean said =
                !form.refused() && writing.say(frame.partnership(), challenge, status, form.value("mark"), actor.get());
        if (said) {
            String path = status.state() == ChallengeStatus.State.WITHDRAWN ? "/challenges" : challenge.path();
            return Pages.done(frame.partnership().path() + path, "innovation-challenge-state-saved");
        }
        Challenge current = find(frame, address);
        Form again = form.refused()
                ? form
                : form.with("mark", current.status().mark()).refuse("state", "innovation-challenge-state-overtaken");
        return Pages.refused(ChallengePages.TEMPLATE, pages.of(frame, current, again, viewer));
    }

    private ModelAndView share(String slug, String address, Viewer viewer, boolean shared) {
        return desk.forMandated(slug, viewer, (frame, actor) -> {
            Challenge challenge = find(frame, address);
            shares.share(frame.partnership(), challenge, shared, actor);
            return Pages.done(
                    frame.partnership().path() + challenge.path(),
                    shared ? "innovation-challenge-shared" : "innovation-challenge-unshared");
        });
    }

    // who told it may take it back; everything else is for people with a mandate
    private Optional<Actor> actor(PartnershipFrame frame, Challenge challenge, Form form, Viewer viewer) {
        boolean back = form.value("state").equals(ChallengeStatus.State.WITHDRAWN.word());
        return speakers.actor(frame.partnership(), viewer)
                .or(() -> back ? pages.actor(frame, challenge, viewer) : Optional.empty());
    }

    private Challenge find(PartnershipFrame frame, String address) {
        return challenges.find(frame.partnership().id(), address).orElseThrow(NotHere::new);
    }
}
