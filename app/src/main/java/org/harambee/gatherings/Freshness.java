package org.harambee.gatherings;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.harambee.ui.Changes;
import org.harambee.ui.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers those who ask again and again for a list that updates itself. While nothing at all has changed on the server
 * that costs no look into the database; where something else has changed, the list is read and found to be the same.
 */
@Component
public class Freshness {
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Changes changes;

    Freshness(Changes changes) {
        this.changes = changes;
    }

    /** What a list was at a moment, as its {@code seen} parameter and its entity tag carry it. */
    public String mark(Viewer viewer, Object list) {
        return stamp(viewer) + "." + Integer.toHexString(list.hashCode());
    }

    /**
     * The list if it is not what the asker has already, else nothing, and the answer is written.
     *
     * @param list looks the list up
     */
    public <T> @Nullable T unlessSeen(
            HttpServletRequest request, HttpServletResponse response, Viewer viewer, Supplier<T> list) {
        // Spring Security would forbid to keep it, and without a kept copy nobody asks whether it has changed
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        String stamp = stamp(viewer);
        Asked asked = Asked.in(request);
        if (asked.mark().startsWith(stamp + ".")) {
            sayUnchanged(response, asked);
            return null;
        }
        T found = list.get();
        String mark = stamp + "." + Integer.toHexString(found.hashCode());
        if (!asked.mark().isEmpty() && content(asked.mark()).equals(content(mark))) {
            sayUnchanged(response, asked);
            return null;
        }
        response.setHeader(HttpHeaders.ETAG, '"' + mark + '"');
        return found;
    }

    private static void sayUnchanged(HttpServletResponse response, Asked asked) {
        response.setHeader(HttpHeaders.ETAG, '"' + asked.mark() + '"');
        response.setStatus(asked.byPage() ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_NOT_MODIFIED);
    }

    private String stamp(Viewer viewer) {
        return run + "-" + changes.count() + "-"
                + Integer.toHexString(Objects.hash(viewer.personId(), viewer.language(), viewer.zone()));
    }

    // the viewer's part counts, too: what another saw is not the same
    private static String content(String mark) {
        return mark.substring(Math.max(0, mark.lastIndexOf('-')));
    }

    /** htmx lets an empty answer (204) change nothing, and hides a 304; so our own page names what it has seen. */
    private record Asked(String mark, boolean byPage) {
        static Asked in(HttpServletRequest request) {
            String seen = request.getParameter("seen");
            if (seen != null) {
                return new Asked(seen, true);
            }
            String tag = request.getHeader(HttpHeaders.IF_NONE_MATCH);
            return new Asked(tag == null ? "" : tag.replace("W/", "").replace("\"", ""), false);
        }
    }
}
