package org.harambee.innovation.ideas;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.identity.throttle.Throttle;
import org.harambee.identity.throttle.TryLater;
import org.harambee.identity.throttle.Trying;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Visit;
import org.harambee.ui.Form;
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
@RequestMapping("/p/{slug}/ideas")
class TellController {
    private static final String FORM = "innovation/ideas/tell";

    private final IdeaPlace place;
    private final Telling telling;
    private final Similar similar;
    private final Unseen unseen;
    private final Answering answers;
    private final Throttle throttle;
    private final Once once;

    TellController(
            IdeaPlace place,
            Telling telling,
            Similar similar,
            Unseen unseen,
            Answering answers,
            Throttle throttle,
            Once once) {
        this.place = place;
        this.telling = telling;
        this.similar = similar;
        this.unseen = unseen;
        this.answers = answers;
        this.throttle = throttle;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Form asked, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        if (!viewer.signedIn()) {
            throw new SignInFirst();
        }
        Form form = TellForm.blank(viewer, asked);
        return Pages.show(FORM, page(partnership, answers.read(partnership, form, viewer), form, List.of()));
    }

    /** The part of the form that looks up, while somebody types, whether others have said it. */
    @GetMapping("/similar")
    ModelAndView similar(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        String title = TellForm.title(form);
        List<IdeaLine> found = similar.to(partnership, title, TellForm.language(form), Unseen.SHOWN);
        return Pages.show("innovation/ideas/_similar", new SimilarPage(title, found));
    }

    @PostMapping
    ModelAndView tell(@PathVariable String slug, Form form, Viewer viewer) {
        Visit visit = place.visit(slug, viewer);
        Partnership partnership = visit.partnership();
        Actor actor = visit.actor();
        Napkin napkin = TellForm.read(form);
        Answers asked = answers.read(partnership, form, viewer);
        if (form.refused()) {
            return Pages.refused(FORM, page(partnership, asked, form, List.of()));
        }
        List<IdeaLine> alike = new ArrayList<>();
        Telling.Foreseen foreseen = telling.foresee(partnership, napkin);
        return once.attempted(form, viewer.person(), foreseen.path(), () -> {
                    alike.addAll(unseen.of(partnership, napkin, form));
                    return alike.isEmpty() && mayTell(form, viewer)
                            ? Optional.of(telling.tell(partnership, foreseen, napkin, asked, actor))
                            : Optional.empty();
                })
                .map(path -> Pages.done(path, "innovation-idea-kept"))
                .orElseGet(() -> again(page(partnership, asked, form, alike)));
    }

    // a second click is no second try, so it is counted where the idea is told
    private boolean mayTell(Form form, Viewer viewer) {
        Optional<Duration> wait = throttle.attempt(Trying.IDEA, viewer.person().toString());
        wait.ifPresent(until -> TryLater.say(form, until));
        return wait.isEmpty();
    }

    private static ModelAndView again(TellPage page) {
        return page.form().refused() ? TryLater.show(FORM, page) : Pages.show(FORM, page);
    }

    private TellPage page(Partnership partnership, Answers asked, Form form, List<IdeaLine> similar) {
        return new TellPage(place.frame(partnership), asked.call(), form, similar);
    }
}
