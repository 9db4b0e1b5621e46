package org.harambee.affiliates.imports;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.harambee.ui.Form;
import org.harambee.ui.NotHere;
import org.harambee.ui.Pages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Administrators bring a file, read what it would do, and then have exactly that done. */
@Controller
class UploadController {
    private static final String UPLOAD = "affiliates/imports/upload";
    private static final int LONGEST_NAME = 100;

    private final Importing importing;
    private final Imports imports;
    private final Applying applying;

    UploadController(Importing importing, Imports imports, Applying applying) {
        this.importing = importing;
        this.imports = imports;
        this.applying = applying;
    }

    @GetMapping("/affiliates/import")
    ModelAndView upload(Viewer viewer) {
        if (!viewer.signedIn()) {
            return Pages.to("/sign-in?back=/affiliates/import");
        }
        administrator(viewer);
        return Pages.show(UPLOAD, new UploadPage(Form.empty()));
    }

    @PostMapping("/affiliates/import")
    ModelAndView tried(Viewer viewer, Form form, @RequestParam MultipartFile file) throws IOException {
        UUID person = administrator(viewer);
        Optional<Said> tooLarge = FileText.refusalBySize(file.getSize());
        if (tooLarge.isPresent()) {
            return refused(form, tooLarge.get());
        }
        byte[] content = file.getBytes();
        return switch (importing.tried(content)) {
            case Trial.Unreadable(var why) -> refused(form, why);
            case Trial.Planned(var plan) ->
                Pages.to("/affiliates/imports/" + imports.keep(person, name(file), content, plan.digest()));
        };
    }

    @GetMapping("/affiliates/imports/{id}")
    ModelAndView report(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "0") int from) {
        administrator(viewer);
        Imports.Waiting waiting = imports.find(id).orElseThrow(NotHere::new);
        byte[] content = waiting.content().orElse(null);
        if (content == null) {
            return Pages.done("/affiliates", "affiliates-import-applied-before");
        }
        if (!(importing.tried(content) instanceof Trial.Planned(var plan))) {
            throw new NotHere();
        }
        return Pages.show("affiliates/imports/report", new ReportPage(id, waiting.name(), plan, Math.max(0, from)));
    }

    @PostMapping("/affiliates/imports/{id}/application")
    ModelAndView apply(Viewer viewer, @PathVariable UUID id, @RequestParam String promised) {
        UUID person = administrator(viewer);
        return switch (applying.apply(id, promised, person)) {
            case APPLIED -> Pages.done("/affiliates", "affiliates-import-applied");
            case APPLIED_BEFORE -> Pages.done("/affiliates", "affiliates-import-applied-before");
            case REPORT_OUTDATED -> Pages.done("/affiliates/imports/" + id, "affiliates-import-outdated");
        };
    }

    private static ModelAndView refused(Form form, Said why) {
        form.refuse("file", why);
        return Pages.refused(UPLOAD, new UploadPage(form));
    }

    private static UUID administrator(Viewer viewer) {
        return viewer.id().filter(person -> viewer.administrator()).orElseThrow(NotHere::new);
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
