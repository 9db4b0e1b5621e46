package org.harambee.innovation.wordings;

import java.util.ArrayList;
import java.util.List;
import org.harambee.affiliates.Names;
import org.harambee.innovation.ideas.EarlierWording;
import org.harambee.innovation.ideas.EarlierWordings;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/p/{slug}/ideas/{address}/wordings")
class WordingController {
    private static final int MOST = 50;

    private final IdeaPlace place;
    private final EarlierWordings earlier;
    private final Names names;

    WordingController(IdeaPlace place, EarlierWordings earlier, Names names) {
        this.place = place;
        this.earlier = earlier;
        this.names = names;
    }

    /** The changes before a version, the latest first; before the one that stands where none is named. */
    @GetMapping
    ModelAndView list(@PathVariable String slug, @PathVariable String address, Form asked, Viewer viewer) {
        IdeaPlace.OfIdea at = place.idea(slug, address, viewer);
        if (at.withdrawn()) {
            throw new NotHere();
        }
        int before = asked.number("before");
        List<EarlierWording> found = new ArrayList<>();
        if (before > 0) {
            // the wording that the first change of this part led to
            found.addAll(earlier.before(at.idea(), before + 1, MOST + 2));
        } else {
            found.addAll(earlier.before(at.idea(), Integer.MAX_VALUE, MOST + 1));
        }
        Napkin after = before > 0 && !found.isEmpty()
                ? found.removeFirst().napkin()
                : at.idea().napkin();
        boolean more = found.size() > MOST;
        return Pages.show(
                "innovation/wordings/wordings",
                new WordingsPage(at, changes(found.subList(0, Math.min(MOST, found.size())), after), more));
    }

    private List<WordingsPage.Change> changes(List<EarlierWording> found, Napkin last) {
        Names.Known known = names.of(found.stream());
        List<WordingsPage.Change> changes = new ArrayList<>();
        Napkin after = last;
        for (EarlierWording wording : found) {
            changes.add(new WordingsPage.Change(wording, known.shown(wording), after));
            after = wording.napkin();
        }
        return changes;
    }
}
