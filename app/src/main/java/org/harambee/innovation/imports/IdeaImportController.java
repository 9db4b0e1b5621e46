package org.harambee.innovation.imports;

import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.Actor;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.innovation.sheets.SheetDesk;
import org.harambee.partnership.MissingMandate;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where those with a mandate bring a table of ideas. */
@Controller
@RequestMapping("/p/{slug}/ideas")
class IdeaImportController {
    private final IdeaPlace place;
    private final SheetDesk desk;
    private final IdeaRows rows;

    IdeaImportController(IdeaPlace place, SheetDesk desk, IdeaRows rows) {
        this.place = place;
        this.desk = desk;
        this.rows = rows;
    }

    @GetMapping("/import")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        At at = at(slug, viewer);
        return at.by().isEmpty() ? missing(at, viewer) : desk.blank(at.frame(), rows);
    }

    @PostMapping("/import")
    ModelAndView bring(
            @PathVariable String slug,
            Form form,
            Viewer viewer,
            @RequestParam(required = false) Optional<MultipartFile> file) {
        At at = at(slug, viewer);
        return at.by().isEmpty()
                ? missing(at, viewer)
                : desk.bring(at.frame(), rows, at.by().get(), form, file);
    }

    @GetMapping("/imports/{id}")
    ModelAndView report(@PathVariable String slug, @PathVariable UUID id, Form form, Viewer viewer) {
        At at = at(slug, viewer);
        return at.by().isEmpty()
                ? missing(at, viewer)
                : desk.report(at.frame(), rows, at.by().get(), id, form);
    }

    @PostMapping("/imports/{id}/application")
    ModelAndView apply(@PathVariable String slug, @PathVariable UUID id, Form form, Viewer viewer) {
        At at = at(slug, viewer);
        return at.by().isEmpty()
                ? missing(at, viewer)
                : desk.apply(at.frame(), rows, at.by().get(), id, form);
    }

    private record At(PartnershipFrame frame, Optional<Actor> by) {}

    private At at(String slug, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        return new At(place.frame(partnership), place.moderator(partnership, viewer));
    }

    private static ModelAndView missing(At at, Viewer viewer) {
        return MissingMandate.answer(at.frame(), viewer);
    }
}
