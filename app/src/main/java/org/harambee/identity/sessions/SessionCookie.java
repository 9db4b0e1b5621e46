package org.harambee.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.harambee.identity.accounts.Secret;
import org.harambee.ui.Cookies;
import org.springframework.http.HttpHeaders;

/** The cookie that holds a session's secret. */
public final class SessionCookie {
    private static final String NAME = "session";
    /** The database decides when a session ends; browsers keep no cookie for longer than this. */
    private static final Duration AGE = Duration.ofDays(400);

    private SessionCookie() {}

    public static Optional<Secret> read(HttpServletRequest request) {
        return Cookies.value(request, NAME).filter(value -> !value.isEmpty()).map(Secret::new);
    }

    static void write(Secret secret, HttpServletRequest request, HttpServletResponse response) {
        set(request, response, secret.value(), AGE);
    }

    public static void remove(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, Cookies.of(request, NAME, value, age).toString());
    }
}
