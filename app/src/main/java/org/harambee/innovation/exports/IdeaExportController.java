package org.harambee.innovation.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.harambee.innovation.ideas.IdeaFilter;
import org.harambee.innovation.ideas.IdeaLines;
import org.harambee.partnership.Desk;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All that the list shows, as files, with the same filters. */
@Controller
class IdeaExportController {
    private static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";

    private final Desk desk;
    private final IdeaLines lines;

    IdeaExportController(Desk desk, IdeaLines lines) {
        this.desk = desk;
        this.lines = lines;
    }

    @GetMapping("/p/{slug}/ideas.csv")
    void csv(@PathVariable String slug, Form form, Viewer viewer, HttpServletResponse response) throws IOException {
        PartnershipFrame frame = desk.frame(slug, viewer);
        RowFile.csv(response, frame.partnership().slug() + "-ideas.csv", rows(frame, form, viewer));
    }

    @GetMapping("/p/{slug}/ideas.json")
    void json(@PathVariable String slug, Form form, Viewer viewer, HttpServletResponse response) throws IOException {
        PartnershipFrame frame = desk.frame(slug, viewer);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("partnership", frame.partnership().slug());
        facts.put("licence", LICENCE);
        RowFile.json(response, facts, rows(frame, form, viewer));
    }

    private RowFile.Rows<Map<String, String>> rows(PartnershipFrame frame, Form form, Viewer viewer) {
        IdeaFilter filter = IdeaFilter.of(form).seenBy(desk.mandated(frame, viewer));
        String list = frame.partnership().path() + "/ideas";
        return taker -> lines.each(
                frame.partnership(), filter, part -> part.forEach(idea -> taker.accept(IdeaTable.row(idea, list))));
    }
}
