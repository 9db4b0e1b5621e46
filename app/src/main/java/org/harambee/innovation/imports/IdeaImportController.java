package org.harambee.innovation.imports;

import java.util.Optional;
import java.util.UUID;
import org.harambee.innovation.sheets.SheetDesk;
import org.harambee.partnership.Desk;
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
    private final Desk desk;
    private final SheetDesk sheets;
    private final IdeaRows rows;

    IdeaImportController(Desk desk, SheetDesk sheets, IdeaRows rows) {
        this.desk = desk;
        this.sheets = sheets;
        this.rows = rows;
    }

    @GetMapping("/import")
    ModelAndView blank(@PathVariable String slug, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> sheets.blank(frame, rows));
    }

    @PostMapping("/import")
    ModelAndView bring(
            @PathVariable String slug, Form form, @RequestParam Optional<MultipartFile> file, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> sheets.bring(frame, rows, actor, form, file));
    }

    @GetMapping("/imports/{id}")
    ModelAndView report(@PathVariable String slug, @PathVariable UUID id, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> sheets.report(frame, rows, actor, id, form));
    }

    @PostMapping("/imports/{id}/application")
    ModelAndView apply(@PathVariable String slug, @PathVariable UUID id, Form form, Viewer viewer) {
        return desk.forMandated(slug, viewer, (frame, actor) -> sheets.apply(frame, rows, actor, id, form));
    }
}
