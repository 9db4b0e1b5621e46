package org.harambee.innovation.guests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Cookies;
import org.harambee.ui.Form;
import org.springframework.http.HttpHeaders;

/**
 * The number by which a browser finds the ideas that were told in it without an account. It says nothing of anyone, is
 * set only when an idea is told, and is sent only to the pages of guests' ideas in the same partnership.
 */
final class Guest {
    private static final String COOKIE = "guest";
    private static final Duration KEPT = Duration.ofDays(180);

    private Guest() {}

    static Optional<UUID> of(HttpServletRequest request) {
        return Cookies.value(request, COOKIE).flatMap(Guest::uuid);
    }

    /** The browser's number; for one that has none the key of its form, so that a second click makes no other one. */
    static Optional<UUID> of(HttpServletRequest request, Form form) {
        return of(request).or(() -> uuid(form.value("once")));
    }

    static void remember(
            UUID guest, Partnership partnership, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                Cookies.of(request, COOKIE, guest.toString(), KEPT)
                        .mutate()
                        .path(partnership.path() + "/guest-ideas")
                        .build()
                        .toString());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
