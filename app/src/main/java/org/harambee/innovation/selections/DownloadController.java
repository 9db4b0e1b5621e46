package org.harambee.innovation.selections;

import java.nio.charset.StandardCharsets;
import org.harambee.ui.NotHere;
import org.harambee.ui.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was counted and what came out of it, as files to count again. Neither is here before it is counted. */
@Controller
@RequestMapping("/p/{slug}/selections/{code}")
class DownloadController {
    private static final MediaType PB = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final SelectionPlace place;
    private final Results results;

    DownloadController(SelectionPlace place, Results results) {
        this.place = place;
        this.results = results;
    }

    @GetMapping("/ballots.pb")
    ResponseEntity<byte[]> ballots(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Selection selection = place.find(slug, code, viewer).selection();
        return file(PB, code + ".pb", results.election(selection.id()).orElseThrow(NotHere::new));
    }

    @GetMapping("/outcome.json")
    ResponseEntity<byte[]> outcome(@PathVariable String slug, @PathVariable String code, Viewer viewer) {
        Selection selection = place.find(slug, code, viewer).selection();
        String outcome = results.outcome(selection.id()).orElseThrow(NotHere::new);
        return file(MediaType.APPLICATION_JSON, code + ".json", outcome.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"selection-" + name + "\"")
                .body(content);
    }
}
