package org.harambee.innovation.exports;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.innovation.ideas.IdeaFilter;
import org.harambee.innovation.ideas.IdeaLines;
import org.harambee.partnership.Desk;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the list shows, as files, with the same filters. */
@Controller
class IdeaExportController {
    private static final int MOST = 20_000;
    private static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

    private final Desk desk;
    private final IdeaLines lines;

    IdeaExportController(Desk desk, IdeaLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    @GetMapping("/p/{slug}/ideas.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        String table = IdeaTable.csv(rows(frame, form, viewer));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + frame.partnership().slug() + "-ideas.csv\"")
                .body(table.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/p/{slug}/ideas.json")
    ResponseEntity<Map<String, Object>> json(@PathVariable String slug, Form form, Viewer viewer) {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("partnership", frame.partnership().slug());
        file.put("licence", LICENCE);
        file.put("ideas", rows(frame, form, viewer));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(file);
    }

    private List<Map<String, String>> rows(PartnershipFrame frame, Form form, Viewer viewer) {
        Partnership partnership = frame.partnership();
        boolean moderates = desk.mandated(frame, viewer);
        return lines.whole(partnership, IdeaFilter.of(form).seenBy(moderates), "", MOST).stream()
                .map(idea -> IdeaTable.row(idea, partnership.path() + "/ideas"))
                .toList();
    }
}
