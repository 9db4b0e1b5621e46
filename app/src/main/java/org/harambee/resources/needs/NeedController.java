package org.harambee.resources.needs;

import java.util.Optional;
import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Speakers;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of a need: others say that they can help, who asked says what has become of it. */
@Controller
@RequestMapping("/p/{slug}/needs/{address}")
class NeedController {
    private static final String TEMPLATE = "resources/needs/need";
    private static final int LONGEST = 1_000;

    private final NeedDesk needs;
    private final NeedPages pages;
    private final Asking asking;
    private final Answers answers;
    private final Speakers speakers;

    NeedController(NeedDesk needs, Asking asking, Answers answers, Speakers speakers, NeedPages pages) {
        this.needs = needs;
        this.pages = pages;
        this.asking = asking;
        this.answers = answers;
        this.speakers = speakers;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        NeedDesk.At at = needs.find(slug, address, viewer);
        return at.path().endsWith("/" + address)
                ? Pages.show(TEMPLATE, pages.of(at, Form.empty(), viewer))
                : Pages.to(at.path());
    }

    @PostMapping("/answer")
    ModelAndView answer(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        NeedDesk.At at = needs.find(slug, address, viewer);
        Optional<Affiliate> own = pages.own(at, viewer);
        if (own.isEmpty()) {
            return MissingMandate.answer(at.frame(), viewer);
        }
        if (!at.need().standing().open()) {
            form.refuse("", "resources-need-not-open");
        }
        String text = form.require("answer", LONGEST);
        if (form.refused()) {
            return Pages.refused(TEMPLATE, pages.of(at, form, viewer));
        }
        speakers.actor(at.partnership(), viewer)
                .ifPresent(by ->
                        answers.give(at.partnership(), at.need(), own.get().id(), text, by));
        return Pages.done(at.path() + "#answers", "resources-answer-saved");
    }

    @PostMapping("/answer/removal")
    ModelAndView takeBack(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        NeedDesk.At at = needs.find(slug, address, viewer);
        Optional<Affiliate> own = pages.own(at, viewer);
        if (own.isEmpty()) {
            return MissingMandate.answer(at.frame(), viewer);
        }
        speakers.actor(at.partnership(), viewer)
                .ifPresent(by ->
                        answers.takeBack(at.partnership(), at.need(), own.get().id(), by));
        return Pages.done(at.path() + "#answers", "resources-answer-gone");
    }

    @PostMapping("/answers/reading")
    ModelAndView read(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        return needs.forAsker(slug, address, viewer, (at, actor) -> {
            answers.read(at.need());
            return Pages.done(at.path() + "#answers", "resources-answers-read");
        });
    }

    @PostMapping("/state")
    ModelAndView say(@PathVariable String slug, @PathVariable String address, Form form, Viewer viewer) {
        return needs.forAsker(slug, address, viewer, (at, actor) -> {
            Standing standing = Standing.read(form);
            if (!form.refused() && asking.say(at.partnership(), at.need(), standing, form.value("mark"), actor)) {
                return Pages.done(at.path(), "resources-need-state-saved");
            }
            NeedDesk.At now = needs.find(slug, address, viewer);
            Form again = form.refused()
                    ? form
                    : form.with("mark", now.need().standing().mark()).refuse("state", "resources-need-state-overtaken");
            return Pages.refused(TEMPLATE, pages.of(now, again, viewer));
        });
    }
}
