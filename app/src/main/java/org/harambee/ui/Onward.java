package org.harambee.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A redirect after an act (303), so that going back or reloading never does the act again. */
record Onward(String path, @Nullable String notice) implements View {

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
        int hash = text.indexOf('#');
        return hash < 0 ? "" : text.substring(hash);
    }
}
