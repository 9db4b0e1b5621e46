package org.harambee.ui.kept;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.harambee.ui.Cookies;
import org.harambee.ui.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What tells one reader's representation of a page from another's; nothing personal is in it. */
record ReaderKey(String address, boolean part, Language language, String theme, String zone) {
    /** A request with any other cookie may be someone's, and is never answered from here. */
    private static final Set<String> HARMLESS = Set.of(Cookies.LANGUAGE, Cookies.THEME, Cookies.ZONE, "XSRF-TOKEN");

    private static final int LONGEST_ADDRESS = 500;

    static boolean mayBeKept(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return read && address(request).length() <= LONGEST_ADDRESS && !file(request) && !someones(request);
    }

    static ReaderKey of(HttpServletRequest request) {
        return new ReaderKey(
                address(request),
                request.getHeader("HX-Request") != null,
                language(request),
                cookie(request, Cookies.THEME),
                cookie(request, Cookies.ZONE));
    }

    /** A file may be long, and is sent while it is written; to find out whether it is a page all of it would be held. */
    private static boolean file(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.endsWith(".csv") || path.endsWith(".json");
    }

    private static boolean someones(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return true;
        }
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return false;
        }
        for (Cookie cookie : cookies) {
            if (!HARMLESS.contains(cookie.getName())) {
                return true;
            }
        }
        return false;
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Language language(HttpServletRequest request) {
        return Cookies.value(request, Cookies.LANGUAGE)
                .flatMap(Language::ofTag)
                .orElseGet(() -> accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static Language accepted(@Nullable String header) {
        return header == null ? Language.ENGLISH : Language.accepted(header);
    }

    private static String cookie(HttpServletRequest request, String name) {
        return Cookies.value(request, name).orElse("");
    }
}
