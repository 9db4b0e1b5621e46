package org.harambee.innovation.ideas;

import java.util.List;
import org.harambee.innovation.Call;
import org.harambee.innovation.Programme;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.Visit;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/ideas")
class IdeaController {
    private static final int MOST = 50;

    private final IdeaPlace place;
    private final IdeaLines lines;
    private final IdeaPages pages;
    private final IdeaChoices.Maker choices;
    private final Programme programme;

    IdeaController(IdeaPlace place, IdeaLines lines, IdeaPages pages, IdeaChoices.Maker choices, Programme programme) {
        this.place = place;
        this.lines = lines;
        this.pages = pages;
        this.choices = choices;
        this.programme = programme;
    }

    @GetMapping
    ModelAndView list(@PathVariable String slug, Form form, Viewer viewer) {
        Visit visit = place.visit(slug, viewer);
        Partnership partnership = visit.partnership();
        PartnershipFrame frame = place.frame(partnership);
        boolean moderates = visit.mandated();
        IdeaFilter filter = IdeaFilter.of(form).seenBy(moderates);
        int count = lines.count(partnership, filter);
        List<IdeaLine> found =
                lines.of(partnership, filter, form.text("after").orElse(""), MOST + 1, count > IdeaLines.COUNTED);
        return Pages.show(
                "innovation/ideas/ideas",
                new IdeasPage(
                        frame,
                        choices.of(frame, filter),
                        found.subList(0, Math.min(MOST, found.size())),
                        count,
                        filter.empty() ? lines.unknown(partnership.id()) : 0,
                        found.size() > MOST,
                        moderates,
                        !viewer.signedIn()
                                && !partnership.closed()
                                && programme.openCalls(partnership.id()).stream()
                                        .anyMatch(Call::guests),
                        TellForm.blank(viewer, Form.empty())));
    }

    @GetMapping("/{address}")
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        return at.path().endsWith("/" + address) ? pages.show(at, viewer) : Pages.to(at.path());
    }
}
