package org.harambee.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.harambee.database.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the {@link Screen} of a request. */
@Component
class Screens {
    private final Messages messages;
    private final Viewers viewers;
    private final List<NavigationEntry> navigation;
    private final ResourceUrlProvider resources;
    private final Ids ids;
    private final Clock clock;
    private final Map<String, String> assets = new ConcurrentHashMap<>();

    Screens(
            Messages messages,
            Viewers viewers,
            List<NavigationEntry> navigation,
            ResourceUrlProvider resources,
            Ids ids,
            Clock clock) {
        this.messages = messages;
        this.viewers = viewers;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.resources = resources;
        this.ids = ids;
        this.clock = clock;
    }

    Screen of(String template, HttpServletRequest request, HttpServletResponse response) {
        return new Screen(
                messages,
                viewers.of(request),
                new Screen.Place(
                        template, address(request), theme(request), notice(request, response), clock.instant()),
                navigation,
                () -> token(request, response),
                () -> from(request),
                ids::next,
                this::asset);
    }

    private static String address(HttpServletRequest request) {
        // after a fault the request has been forwarded; the person asked for the first address
        String path = Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
                .map(request::getAttribute)
                .filter(Objects::nonNull)
                .findFirst()
                .map(String.class::cast)
                .orElseGet(request::getRequestURI);
        String query = request.getQueryString();
        return query == null || !request.getMethod().equals("GET") ? path : path + "?" + query;
    }

    private static String from(HttpServletRequest request) {
        String here = address(request);
        String told = request.getMethod().equals("GET") ? null : request.getParameter(Form.FROM);
        return told == null ? here : LocalPath.or(told, here);
    }

    private static String theme(HttpServletRequest request) {
        return Cookies.value(request, Cookies.THEME)
                .filter(List.of("light", "dark")::contains)
                .orElse("auto");
    }

    private Screen.@Nullable Notice notice(HttpServletRequest request, HttpServletResponse response) {
        Optional<Screen.Notice> notice =
                Cookies.value(request, Cookies.NOTICE).map(Onward::notice).filter(said -> messages.has(said.key()));
        if (notice.isPresent()) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    Cookies.of(request, Cookies.NOTICE, "", Duration.ZERO).toString());
        }
        return notice.orElse(null);
    }

    private static Screen.Token token(HttpServletRequest request, HttpServletResponse response) {
        // a page with a form is one browser's own, even where that browser's token needs no new cookie
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        if (token == null) {
            // the page of a request that was refused before anyone asked who sent it: its forms lead nowhere
            return new Screen.Token("token", "");
        }
        return new Screen.Token(token.getParameterName(), token.getToken());
    }

    private String asset(String path) {
        return assets.computeIfAbsent(path, asked -> {
            String versioned = resources.getForLookupPath(asked);
            return versioned == null ? asked : versioned;
        });
    }
}
