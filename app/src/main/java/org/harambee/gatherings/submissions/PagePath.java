package org.harambee.gatherings.submissions;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads a session's title off the name of its wiki page: what stands behind ".../Submissions/". */
final class PagePath {

    private static final String FOLDER = "/submissions/";
    private static final int LONGEST = 800;

    private PagePath() {}

    static Optional<String> title(String line) {
        int at = line.length() > LONGEST ? -1 : line.toLowerCase(Locale.ROOT).indexOf(FOLDER);
        if (at < 0) {
            return Optional.empty();
        }
        String name = line.substring(at + FOLDER.length());
        boolean address = line.contains("://") || line.startsWith("/wiki/") || line.startsWith("www.");
        String title = (address ? decoded(name) : name).replace('_', ' ').strip();
        return Optional.of(withoutSite(title)).filter(found -> !found.isEmpty());
    }

    private static String decoded(String name) {
        int end = name.length();
        for (int i = 0; i < name.length(); i++) {
            if ("?#\" ".indexOf(name.charAt(i)) >= 0) {
                end = i;
                break;
            }
        }
        try {
            return URLDecoder.decode(name.substring(0, end).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return name.substring(0, end);
        }
    }

    /** The title of a browser's window ends with the name of the site. */
    private static String withoutSite(String title) {
        for (String site : new String[] {" - Meta", " – Meta", " — Meta", " - Wikimania"}) {
            if (title.endsWith(site)) {
                return title.substring(0, title.length() - site.length()).strip();
            }
        }
        return title;
    }
}
