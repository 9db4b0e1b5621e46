package org.harambee.identity.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security who is signed in, by one query for a request that asks, and none for one that does not. */
@Component
public class SessionContexts implements SecurityContextRepository {
    private static final String UNKNOWN = SessionContexts.class.getName() + ".unknown";

    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    static SecurityContext of(SignedInPerson person) {
        return new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(person, "", List.of()));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new AskedOnce(() -> person(request));
    }

    private Optional<SignedInPerson> person(HttpServletRequest request) {
        // where the database is away, the page that says so is shown as to a reader
        if (request.getAttribute(UNKNOWN) != null) {
            return Optional.empty();
        }
        try {
            return SessionCookie.read(request).flatMap(sessions::of);
        } catch (DataAccessException away) {
            request.setAttribute(UNKNOWN, true);
            throw away;
        }
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it; nothing calls it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // a session begins and ends by signing in and out, never in passing
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.read(request).isPresent();
    }

    private static final class AskedOnce implements DeferredSecurityContext {
        private final Supplier<Optional<SignedInPerson>> question;
        private @Nullable SecurityContext answer;

        AskedOnce(Supplier<Optional<SignedInPerson>> question) {
            this.question = question;
        }

        @Override
        public SecurityContext get() {
            if (answer == null) {
                answer = question.get().map(SessionContexts::of).orElseGet(SecurityContextHolder::createEmptyContext);
            }
            return answer;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
