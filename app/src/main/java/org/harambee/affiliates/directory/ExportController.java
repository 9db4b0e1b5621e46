package org.harambee.affiliates.directory;

import java.nio.charset.StandardCharsets;
import org.harambee.affiliates.entry.Entries;
import org.harambee.affiliates.imports.Export;
import org.harambee.ui.Form;
import org.harambee.ui.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ExportController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Entries entries;

    ExportController(Entries entries) {
        this.entries = entries;
    }

    @GetMapping("/affiliates.csv")
    ResponseEntity<byte[]> csv(Viewer viewer, Form form) {
        Condition found = Condition.of(Filter.of(form), viewer.language().locale());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"affiliates.csv\"")
                .body(Export.csv(entries.where(found.sql(), found.parameters())).getBytes(StandardCharsets.UTF_8));
    }
}
