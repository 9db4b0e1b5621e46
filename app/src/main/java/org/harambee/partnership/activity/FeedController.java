package org.harambee.partnership.activity;

import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.Viewer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
class FeedController {
    private static final int ENTRIES = 50;

    private final Partnerships partnerships;
    private final Activity activity;
    private final ActivityFeed feed;

    FeedController(Partnerships partnerships, Activity activity, ActivityFeed feed) {
        this.partnerships = partnerships;
        this.activity = activity;
        this.feed = feed;
    }

    @GetMapping("/p/{slug}/activity.atom")
    ResponseEntity<byte[]> feed(@PathVariable String slug, Viewer viewer) {
        Partnership partnership = partnerships.visible(slug, viewer);
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8")
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .body(feed.of(partnership, activity.newest(partnership.id(), ENTRIES), viewer, site));
    }
}
