package org.harambee.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows the links of the site until one address of every template that can be reached is known. */
final class Walk {
    private static final int MOST_PAGES = 400;
    /** Links that change the browser's memory, or are no pages. */
    private static final Pattern NO_PAGE = Pattern.compile(
            "^/(?:language|theme|actuator|ui|webjars)/.*|.*\\.(?:csv|json|atom|ics|pb)(?:\\?.*)?$|.*[?&]zone=.*");
    /** Different only in the one thing they show: two of a kind are enough. */
    private static final Pattern VARYING = Pattern.compile("(?<=/)(?:[0-9A-Z]{6}(?:-[^/?]*)?)(?=/|$)|\\?.*$");

    private final String site;
    private final Map<String, String> addresses = new LinkedHashMap<>();

    private Walk(String site) {
        this.site = site;
    }

    /** Template to one address that shows it. */
    static Map<String, String> from(String site, BrowserContext visitor, List<String> starts) {
        Walk walk = new Walk(site);
        walk.follow(visitor, starts);
        return walk.addresses;
    }

    private void follow(BrowserContext visitor, List<String> starts) {
        Deque<String> ahead = new ArrayDeque<>(starts);
        Set<String> known = new LinkedHashSet<>(starts);
        Map<String, Integer> kinds = new LinkedHashMap<>();
        try (Page page = visitor.newPage()) {
            for (int seen = 0; seen < MOST_PAGES && !ahead.isEmpty(); seen++) {
                String address = ahead.remove();
                page.navigate(site + address);
                addresses.putIfAbsent(template(page), address);
                for (String link : links(page)) {
                    if (known.add(link) && kinds.merge(kind(link), 1, Integer::sum) <= 3) {
                        ahead.add(link);
                    }
                }
            }
        }
    }

    private static String template(Page page) {
        Object template = page.evaluate("document.documentElement.dataset.page || ''");
        return template.toString();
    }

    private static List<String> links(Page page) {
        List<String> links = new ArrayList<>();
        for (Object href : (List<?>) page.evaluate("[...document.querySelectorAll('a[href]')]"
                + ".filter(a => a.origin === location.origin).map(a => a.pathname + a.search)")) {
            String link = href.toString();
            if (!NO_PAGE.matcher(link).matches()) {
                links.add(link);
            }
        }
        return links;
    }

    private static String kind(String link) {
        String kind = VARYING.matcher(link).replaceAll("*");
        return kind.startsWith("/affiliates/") ? kind.replaceFirst("/affiliates/[^/*]+", "/affiliates/*") : kind;
    }
}
