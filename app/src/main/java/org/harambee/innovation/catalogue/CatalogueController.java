package org.harambee.innovation.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.harambee.identity.throttle.Address;
import org.harambee.identity.throttle.Throttle;
import org.harambee.identity.throttle.Trying;
import org.harambee.innovation.exports.RowFile;
import org.harambee.innovation.ideas.IdeaChoices;
import org.harambee.innovation.ideas.IdeaFilter;
import org.harambee.innovation.ideas.IdeaLines;
import org.harambee.partnership.Desk;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The catalogue: everyone who may see the partnership reads it. */
@Controller
class CatalogueController {
    private static final int PART = 20;

    private final Desk desk;
    private final Catalogue catalogue;
    private final IdeaLines lines;
    private final IdeaChoices.Maker choices;
    private final Booklets booklets;
    private final Press press;
    private final Throttle throttle;

    CatalogueController(
            Desk desk,
            Catalogue catalogue,
            IdeaLines lines,
            IdeaChoices.Maker choices,
            Booklets booklets,
            Press press,
            Throttle throttle) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.lines = lines;
        this.choices = choices;
        this.booklets = booklets;
        this.press = press;
        this.throttle = throttle;
    }

    @GetMapping("/p/{slug}/catalogue")
    ModelAndView read(@PathVariable String slug, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        IdeaFilter filter = filter(form);
        List<CatalogueEntry> found =
                catalogue.of(frame.partnership(), filter, form.text("after").orElse(""), PART + 1);
        return Pages.show(
                "innovation/catalogue/catalogue",
                new CataloguePage(
                        frame,
                        choices.of(frame, filter),
                        found.subList(0, Math.min(PART, found.size())),
                        lines.count(frame.partnership(), filter),
                        found.size() > PART));
    }

    /**
     * The booklet; who comes while too many others wait for theirs, or has had many printed, is asked to come again.
     * What was printed before is handed out however often it is asked for.
     */
    @GetMapping("/p/{slug}/catalogue.pdf")
    @Nullable
    Object booklet(@PathVariable String slug, Form form, Viewer viewer, WebRequest request, HttpServletRequest asker) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        IdeaFilter filter = filter(form);
        List<CatalogueEntry> found = catalogue.of(frame.partnership(), filter, "", Booklets.MOST + 1);
        Booklet booklet = booklets.of(frame.partnership(), filter, found, viewer, site());
        String fingerprint = booklet.fingerprint();
        if (request.checkNotModified('"' + fingerprint + '"')) {
            return null;
        }
        AtomicBoolean often = new AtomicBoolean();
        // there are as many booklets as filters, and names by which this server is called, that anybody can think of
        String who = viewer.id().map(UUID::toString).orElseGet(() -> Address.of(asker));
        Optional<byte[]> printed = press.printed(
                fingerprint,
                () -> {
                    often.set(throttle.attempt(Trying.BOOKLET, who).isPresent());
                    return !often.get();
                },
                () -> BookletDocument.of(booklet));
        if (printed.isEmpty() && !often.get()) {
            // nothing was printed for them
            throttle.succeeded(Trying.BOOKLET, who);
        }
        return printed.isPresent()
                ? file(slug, printed.get())
                : Pages.done(
                        filter.address(frame.partnership().path() + "/catalogue"),
                        often.get() ? "innovation-booklet-often" : "innovation-booklet-busy");
    }

    @GetMapping("/p/{slug}/catalogue.csv")
    void table(@PathVariable String slug, Form form, Viewer viewer, HttpServletResponse response) throws IOException {
        Partnership partnership = desk.frame(slug, viewer).partnership();
        String base = site() + partnership.path();
        RowFile.csv(
                response,
                slug + "-catalogue.csv",
                taker -> catalogue.each(
                        partnership, filter(form), entry -> taker.accept(CatalogueFiles.row(entry, base))));
    }

    @GetMapping("/p/{slug}/catalogue.json")
    void json(@PathVariable String slug, Form form, Viewer viewer, HttpServletResponse response) throws IOException {
        Partnership partnership = desk.frame(slug, viewer).partnership();
        String base = site() + partnership.path();
        RowFile.json(
                response,
                CatalogueFiles.facts(partnership, base),
                taker -> catalogue.each(
                        partnership, filter(form), entry -> taker.accept(CatalogueFiles.whole(entry, base))));
    }

    /** What stands by itself; what was merged stands where it went. */
    private static IdeaFilter filter(Form form) {
        return IdeaFilter.of(form).without("state");
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private static ResponseEntity<byte[]> file(String slug, byte[] booklet) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Vary", "Accept-Language, Cookie")
                .header("Content-Disposition", "inline; filename=\"" + slug + "-catalogue.pdf\"")
                .body(booklet);
    }
}
