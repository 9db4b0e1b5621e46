package org.harambee.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.harambee.identity.PersonId;
import org.harambee.identity.accounts.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Signs a browser in and out. */
@Component
public class Arrivals {
    private final Sessions sessions;
    private final SessionAuthenticationStrategy freshFormToken;

    Arrivals(Sessions sessions, SessionAuthenticationStrategy freshFormToken) {
        this.sessions = sessions;
        this.freshFormToken = freshFormToken;
    }

    /** Begins a session. Whatever session or form token the browser came with is worth nothing from here on. */
    public void begin(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        Secret secret = sessions.begin(person, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        SessionCookie.write(secret, request, response);
        SecurityContext context = SessionContexts.of(sessions.of(secret).orElseThrow());
        SecurityContextHolder.setContext(context);
        renewFormToken(context.getAuthentication(), request, response);
    }

    public void end(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.remove(request, response);
        SecurityContextHolder.clearContext();
    }

    private void renewFormToken(
            @Nullable Authentication person, HttpServletRequest request, HttpServletResponse response) {
        if (person != null) {
            freshFormToken.onAuthentication(person, request, response);
        }
    }
}
