package org.harambee.innovation.ideas;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.harambee.affiliates.Actor;
import org.harambee.partnership.Partnership;
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
    private static final int SHOWN = 5;

    private final IdeaPlace place;
    private final Telling telling;
    private final Similar similar;
    private final Once once;

    TellController(IdeaPlace place, Telling telling, Similar similar, Once once) {
        this.place = place;
        this.telling = telling;
        this.similar = similar;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable String slug, Form asked, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        if (!viewer.signedIn()) {
            throw new SignInFirst();
        }
        return Pages.show(FORM, new TellPage(place.frame(partnership), TellForm.blank(viewer, asked), List.of()));
    }

    /** The part of the form that looks up, while somebody types, whether others have said it. */
    @GetMapping("/similar")
    ModelAndView similar(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        String title = TellForm.title(form);
        List<IdeaLine> found = similar.to(partnership, title, TellForm.language(form), SHOWN);
        return Pages.show("innovation/ideas/_similar", new SimilarPage(title, found));
    }

    @PostMapping
    ModelAndView tell(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        Actor actor = place.actor(partnership, viewer).orElseThrow(SignInFirst::new);
        Napkin napkin = TellForm.read(form);
        if (form.refused()) {
            return Pages.refused(FORM, new TellPage(place.frame(partnership), form, List.of()));
        }
        List<IdeaLine> unseen = unseen(partnership, napkin, form);
        if (!unseen.isEmpty()) {
            return Pages.show(FORM, new TellPage(place.frame(partnership), form, unseen));
        }
        return Pages.done(
                once.sent(form, viewer.person(), () -> telling.tell(partnership, napkin, actor)),
                "innovation-idea-kept");
    }

    /** The similar ideas, if there is one that the person has not had before them. */
    private List<IdeaLine> unseen(Partnership partnership, Napkin napkin, Form form) {
        String title = TellForm.title(form);
        if (form.has("looked", title)) {
            return List.of();
        }
        List<IdeaLine> found = similar.to(partnership, title, napkin.language(), SHOWN);
        Set<String> seen = Set.copyOf(Arrays.asList(form.value("seen").split(" ", -1)));
        return found.stream().allMatch(idea -> seen.contains(idea.code())) ? List.of() : found;
    }
}
