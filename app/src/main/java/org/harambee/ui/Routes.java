package org.harambee.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the method that answers an address as Spring does, but looks only at those whose addresses are as long and have
 * the same word behind the partnership. Nearly every address here has a part that varies, for which Spring looks at each
 * of several hundred. Where none fits, or two fit equally well, Spring decides.
 */
class Routes extends RequestMappingHandlerMapping {
    private static final int THIRD = 2;
    private static final String VARIES = "";

    private final Map<Kind, List<Route>> routes = new HashMap<>();
    private final List<Route> ofNoKind = new ArrayList<>();
    private final Set<String> unvarying = new HashSet<>();

    /** A mapping and its method. */
    private record Route(RequestMappingInfo mapping, HandlerMethod method) {}

    /**
     * A kind of address.
     *
     * @param parts how many parts it has between slashes
     * @param word the third of them; empty where there is none, or it varies
     */
    private record Kind(int parts, String word) {
        static Kind of(List<String> parts) {
            return new Kind(parts.size(), parts.size() > THIRD ? parts.get(THIRD) : VARIES);
        }

        Kind varying() {
            return new Kind(parts, VARIES);
        }
    }

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
        super.handlerMethodsInitialized(methods);
        methods.forEach((mapping, method) -> ofKind(mapping).add(new Route(mapping, method)));
        methods.keySet().forEach(mapping -> unvarying.addAll(mapping.getDirectPaths()));
    }

    private List<Route> ofKind(RequestMappingInfo mapping) {
        PathPatternsRequestCondition condition = mapping.getPathPatternsCondition();
        Set<PathPattern> patterns = condition == null ? Set.of() : condition.getPatterns();
        String pattern = patterns.size() == 1 ? patterns.iterator().next().getPatternString() : "**";
        if (pattern.contains("*")) {
            return ofNoKind;
        }
        List<String> parts = Stream.of(pattern.split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.contains("{") || part.contains("?") ? VARIES : part)
                .toList();
        return routes.computeIfAbsent(Kind.of(parts), kind -> new ArrayList<>());
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        // Spring finds these by their text, and asks nothing of others, which might ask for what stands in the body
        if (unvarying.contains(path)) {
            return super.lookupHandlerMethod(path, request);
        }
        Kind kind = kind(request);
        Comparator<Route> byFit = Comparator.comparing(Route::mapping, getMappingComparator(request));
        List<Route> found = Stream.of(
                        routes.getOrDefault(kind, List.of()),
                        kind.word().isEmpty() ? List.<Route>of() : routes.getOrDefault(kind.varying(), List.of()),
                        ofNoKind)
                .flatMap(List::stream)
                .flatMap(route -> Stream.ofNullable(getMatchingMapping(route.mapping(), request))
                        .map(matching -> new Route(matching, route.method())))
                .sorted(byFit)
                .toList();
        if (found.isEmpty() || tied(found, byFit) || CorsUtils.isPreFlightRequest(request)) {
            return super.lookupHandlerMethod(path, request);
        }
        Route best = found.getFirst();
        request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, best.method());
        handleMatch(best.mapping(), path, request);
        return best.method();
    }

    private static boolean tied(List<Route> found, Comparator<Route> byFit) {
        return found.size() > 1 && byFit.compare(found.get(0), found.get(1)) == 0;
    }

    private static Kind kind(HttpServletRequest request) {
        return Kind.of(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication().elements().stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(part -> ((PathContainer.PathSegment) part).valueToMatch())
                .toList());
    }
}
