package org.harambee.innovation.exports;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.innovation.ideas.IdeaFilter;
import org.harambee.innovation.ideas.IdeaLines;
import org.harambee.innovation.ideas.IdeaPlace;
import org.harambee.partnership.Partnership;
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

    private final IdeaPlace place;
    private final IdeaLines lines;

    IdeaExportController(IdeaPlace place, IdeaLines lines) {
        this.place = place;
        this.lines = lines;
    }

    @GetMapping("/p/{slug}/ideas.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        String table = IdeaTable.csv(rows(partnership, form, viewer));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + partnership.slug() + "-ideas.csv\"")
                .body(table.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/p/{slug}/ideas.json")
    ResponseEntity<Map<String, Object>> json(@PathVariable String slug, Form form, Viewer viewer) {
        Partnership partnership = place.partnership(slug, viewer);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("partnership", partnership.slug());
        file.put("licence", LICENCE);
        file.put("ideas", rows(partnership, form, viewer));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(file);
    }

    private List<Map<String, String>> rows(Partnership partnership, Form form, Viewer viewer) {
        boolean moderates = place.moderator(partnership, viewer).isPresent();
        return lines.whole(partnership, IdeaFilter.of(form).seenBy(moderates), "", MOST).stream()
                .map(idea -> IdeaTable.row(idea, partnership.path() + "/ideas"))
                .toList();
    }
}
