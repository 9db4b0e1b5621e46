package org.harambee.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The small choices a browser remembers. None of them says who someone is. */
public final class Cookies {
    public static final String LANGUAGE = "language";
    public static final String THEME = "theme";
    public static final String ZONE = "zone";
    static final String NOTICE = "notice";

    private Cookies() {}

    public static Optional<String> value(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }

    /** A cookie of ours: not readable by scripts, not sent along from other sites' forms. */
    public static ResponseCookie of(HttpServletRequest request, String name, String value, Duration age) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .maxAge(age)
                .build();
    }
}
