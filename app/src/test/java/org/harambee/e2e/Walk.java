package org.harambee.e2e;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;

/**
 * Follows the links of the site until one address of every template that can be reached is known. Links are read from what the
 * program sends, which is a tenth of the time a browser needs; what stands in a browser is looked at afterwards.
 */
final class Walk {
    private static final int MOST_PAGES = 400;
    /** Links that change the browser's memory, or are no pages. */
    private static final Pattern NO_PAGE = Pattern.compile(
            "^/(?:language|theme|actuator|ui|webjars)/.*|.*\\.(?:csv|json|atom|ics|pb|pdf)(?:\\?.*)?$|.*[?&]zone=.*");
    /** Different only in the one thing they show: two of a kind are enough. */
    private static final Pattern VARYING = Pattern.compile("(?<=/)(?:[0-9A-Z]{6}(?:-[^/?]*)?)(?=/|$)|\\?.*$");

    private final Map<String, String> addresses = new LinkedHashMap<>();

    private Walk() {}

    /** Template to one address that shows it. */
    static Map<String, String> by(Visitor visitor, List<String> starts) {
        Walk walk = new Walk();
        walk.follow(visitor, starts);
        return walk.addresses;
    }

    private void follow(Visitor visitor, List<String> starts) {
        Deque<String> ahead = new ArrayDeque<>(starts);
        Set<String> known = new LinkedHashSet<>(starts);
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (int seen = 0; seen < MOST_PAGES && !ahead.isEmpty(); seen++) {
            String address = ahead.remove();
            SeenPage page = visitor.open(address);
            addresses.putIfAbsent(page.document().select("html").attr("data-page"), address);
            links(page).forEach(link -> {
                if (known.add(link) && kinds.merge(kind(link), 1, Integer::sum) <= 3) {
                    ahead.add(link);
                }
            });
        }
    }

    private static Stream<String> links(SeenPage page) {
        URI here = page.answer().uri();
        return page.document().select("a[href]").stream()
                .map(link -> URI.create(link.absUrl("href")))
                .filter(link -> here.getAuthority().equals(link.getAuthority()))
                .map(link ->
                        link.getRawQuery() == null ? link.getRawPath() : link.getRawPath() + "?" + link.getRawQuery())
                .filter(link -> !NO_PAGE.matcher(link).matches());
    }

    private static String kind(String link) {
        String kind = VARYING.matcher(link).replaceAll("*");
        return kind.startsWith("/affiliates/") ? kind.replaceFirst("/affiliates/[^/*]+", "/affiliates/*") : kind;
    }
}
