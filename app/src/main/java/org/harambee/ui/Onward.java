package org.harambee.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A redirect after an act (303), so that going back or reloading never does the act again. */
record Onward(String path, @Nullable String notice) implements View {
    private static final Pattern FRAGMENT = Pattern.compile("#[a-z-]+\\z");

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        if (notice != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    Cookies.of(request, Cookies.NOTICE, notice + fragment(path), Duration.ofMinutes(1))
                            .toString());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, path);
    }

    /** What was kept of a notice: its key, and the part of the page that was gone to. */
    static Screen.Notice notice(String kept) {
        return new Screen.Notice(
                kept.substring(0, kept.length() - fragment(kept).length()),
                fragment(kept).replace("#", ""));
    }

    private static String fragment(String text) {
        // one of ours: what else a path may bring along does not fit into a cookie
        Matcher ours = FRAGMENT.matcher(text);
        return ours.find() ? ours.group() : "";
    }
}
