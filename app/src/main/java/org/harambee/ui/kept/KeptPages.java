package org.harambee.ui.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.ui.Changes;
import org.harambee.ui.Compression;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves readers without an account from representations rendered and compressed once. It stands before everything
 * else, keeps only what set no cookie, and lets go of all of it when anything changes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class KeptPages extends OncePerRequestFilter {
    private static final long ROOM = 48L * 1024 * 1024;
    /** Pages show clocks; none is older than this. */
    private static final Duration AGE = Duration.ofSeconds(30);

    private final Cache<ReaderKey, KeptPage> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((ReaderKey key, KeptPage page) -> page.weight())
            .expireAfterWrite(AGE)
            .build();
    private final Changes changes;

    KeptPages(Changes changes) {
        this.changes = changes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!ReaderKey.mayBeKept(request)) {
            chain.doFilter(request, response);
            return;
        }
        ReaderKey key = ReaderKey.of(request);
        KeptPage page = kept.getIfPresent(key);
        if (page == null || page.change() != changes.count()) {
            page = render(key, request, response, chain);
        } else {
            page.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (page != null) {
            send(page, request, response);
        }
    }

    private @Nullable KeptPage render(
            ReaderKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long change = changes.count();
        Compression.leaveToKeeper(request);
        ContentCachingResponseWrapper wrapped = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, wrapped);
        if (!worthKeeping(wrapped)) {
            wrapped.copyBodyToResponse();
            return null;
        }
        KeptPage page =
                KeptPage.of(change, headers(wrapped), wrapped.getContentType(), wrapped.getContentAsByteArray());
        // what was read before a change that came meanwhile would be stale from the start
        if (change == changes.count()) {
            kept.put(key, page);
        }
        return page;
    }

    private static boolean worthKeeping(ContentCachingResponseWrapper response) {
        String type = response.getContentType();
        return response.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && type.startsWith("text/html")
                && !response.containsHeader(HttpHeaders.SET_COOKIE)
                && !isPrivate(response);
    }

    private static boolean isPrivate(HttpServletResponse response) {
        String caching = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return caching != null && caching.contains("private");
    }

    private static Map<String, List<String>> headers(HttpServletResponse response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        response.getHeaderNames().stream()
                .filter(name -> !List.of("content-length", "content-type", "cache-control", "pragma", "expires")
                        .contains(name.toLowerCase(java.util.Locale.ROOT)))
                .forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
        return headers;
    }

    private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean compressed = Compression.acceptedBy(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.ETAG, page.tag(compressed));
        if (page.tag(compressed).equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.type());
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] body = page.body(compressed);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
