package org.harambee.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Tells who looks. A choice made in this browser goes before the person's profile, and that before the header. */
@Component
public class Viewers implements HandlerMethodArgumentResolver {
    // by name: as an offset it would call itself Z
    private static final ZoneId UTC = ZoneId.of("UTC");

    public Viewer of(HttpServletRequest request) {
        Optional<SignedIn> person = signedIn();
        return new Viewer(
                person.map(SignedIn::personId).orElse(null),
                person.map(SignedIn::name).orElse(null),
                person.map(SignedIn::administrator).orElse(false),
                language(request, person),
                zone(request, person));
    }

    private static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static Language language(HttpServletRequest request, Optional<SignedIn> person) {
        return Cookies.value(request, Cookies.LANGUAGE)
                .flatMap(Language::ofTag)
                .or(() -> person.flatMap(SignedIn::language))
                .orElseGet(() -> accepted(request));
    }

    private static Language accepted(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? Language.ENGLISH : Language.accepted(header);
    }

    private static ZoneId zone(HttpServletRequest request, Optional<SignedIn> person) {
        return Cookies.value(request, Cookies.ZONE)
                .flatMap(Viewers::zone)
                .or(() -> person.flatMap(SignedIn::zone))
                .orElse(UTC);
    }

    /** The zone of an IANA name. A browser's cookie keeps the name's slash as {@code .}. */
    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name.replace('.', '/')));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Viewer.class);
    }

    @Override
    public Viewer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of((HttpServletRequest) request.getNativeRequest());
    }
}
