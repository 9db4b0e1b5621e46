package org.harambee.innovation.prototypes;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.harambee.innovation.Programme;
import org.harambee.innovation.Step;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.harambee.ui.Worded;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The prototypes of a partnership, and one of them; both also as files. */
@Controller
class PrototypeController {
    private final Desk desk;
    private final PrototypeLines lines;
    private final PrototypePlace place;
    private final PrototypePages pages;
    private final PrototypeFile file;
    private final Programme programme;

    PrototypeController(
            Desk desk,
            PrototypeLines lines,
            PrototypePlace place,
            PrototypePages pages,
            PrototypeFile file,
            Programme programme) {
        this.desk = desk;
        this.lines = lines;
        this.place = place;
        this.pages = pages;
        this.file = file;
        this.programme = programme;
    }

    @GetMapping("/p/{slug}/prototypes")
    ModelAndView list(@PathVariable String slug, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Optional<PrototypeState> state = Worded.find(PrototypeState.class, form.value("state"));
        return Pages.show(
                "innovation/prototypes/prototypes",
                new PrototypesPage(
                        frame,
                        lines.of(frame.partnership().id(), state.orElse(null)),
                        state.orElse(null),
                        desk.mandated(frame, viewer),
                        programme
                                .closed(frame.partnership(), Step.PROTOTYPE)
                                .map(closed -> closed.said(viewer))
                                .orElse(null)));
    }

    @GetMapping("/p/{slug}/prototypes.csv")
    ResponseEntity<byte[]> table(@PathVariable String slug, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        PrototypeState state =
                Worded.find(PrototypeState.class, form.value("state")).orElse(null);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-prototypes.csv\"")
                .body(PrototypeTable.of(lines.of(frame.partnership().id(), state))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/p/{slug}/prototypes/{address}")
    ModelAndView show(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        return at.path().endsWith("/" + address)
                ? Pages.show("innovation/prototypes/prototype", pages.of(at, viewer))
                : Pages.to(at.path());
    }

    @GetMapping("/p/{slug}/prototypes/{address}/prototype.json")
    ResponseEntity<byte[]> file(@PathVariable String slug, @PathVariable String address, Viewer viewer) {
        PrototypePlace.At at = place.find(slug, address, viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Vary", "Accept-Language, Cookie")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"prototype-" + at.prototype().code() + ".json\"")
                .body(JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(file.of(pages.of(at, viewer), viewer.language())));
    }
}
