package org.harambee.gatherings.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.gatherings.Actors;
import org.harambee.gatherings.Place;
import org.harambee.partnership.MissingMandate;
import org.harambee.ui.Form;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The import as a page for people with a mandate: see what is understood, then import it. */
@Controller
@RequestMapping("/p/{slug}/gatherings/{gathering}/import")
class ImportController {
    private static final String PAGE = "gatherings/imports/import";

    private final Place place;
    private final Actors actors;
    private final SessionImport sessionImport;

    ImportController(Place place, Actors actors, SessionImport sessionImport) {
        this.place = place;
        this.actors = actors;
        this.sessionImport = sessionImport;
    }

    @GetMapping
    ModelAndView form(@PathVariable String slug, @PathVariable String gathering, Viewer viewer) {
        Place.OfGathering at = place.gathering(slug, gathering, viewer);
        return actors.mandate(at.gathering().partnership(), viewer).isEmpty()
                ? MissingMandate.answer(at.frame(), viewer)
                : Pages.show(PAGE, new ImportPage(at, null, "", Form.empty()));
    }

    @PostMapping
    ModelAndView run(
            @PathVariable String slug,
            @PathVariable String gathering,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer,
            Form form)
            throws IOException {
        Place.OfGathering at = place.gathering(slug, gathering, viewer);
        Optional<Actor> actor = actors.mandate(at.gathering().partnership(), viewer);
        if (actor.isEmpty()) {
            return MissingMandate.answer(at.frame(), viewer);
        }
        Optional<Said> tooLarge = file == null ? Optional.empty() : sessionImport.refusalBySize(file.getSize());
        if (tooLarge.isPresent()) {
            return refused(at, form, tooLarge.get());
        }
        byte[] bytes =
                file == null || file.isEmpty() ? form.value("text").getBytes(StandardCharsets.UTF_8) : file.getBytes();
        if (bytes.length == 0) {
            return refused(at, form, Said.of("gatherings-import-nothing"));
        }
        boolean trial = !form.has("do", "apply");
        return switch (sessionImport.run(at.gathering(), bytes, trial, actor.get())) {
            case ImportReport.Refused refused -> refused(at, form, refused.reason());
            case ImportReport.Understood report
            when trial -> Pages.show(PAGE, new ImportPage(at, report, new String(bytes, StandardCharsets.UTF_8), form));
            case ImportReport.Understood report ->
                Pages.done(
                        at.gathering().sessionsPath() + "/" + report.session().code(), "gatherings-import-done");
        };
    }

    private static ModelAndView refused(Place.OfGathering at, Form form, Said reason) {
        form.refuse("text", reason.key(), flat(reason));
        return Pages.refused(PAGE, new ImportPage(at, null, form.value("text"), form));
    }

    private static Object[] flat(Said said) {
        return said.arguments().entrySet().stream()
                .flatMap(argument -> java.util.stream.Stream.of(argument.getKey(), argument.getValue()))
                .toArray();
    }
}
