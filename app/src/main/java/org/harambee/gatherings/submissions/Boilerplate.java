package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines that wikis and conference forms put on every page, known by name. */
final class Boilerplate {

    private static final List<String> STARTS = List.of(
            "(register below and ask your questions",
            "register below and ask your questions",
            "if you are interested in attending this session, please sign",
            "this will help reviewers to decide which sessions",
            "sign with a hash and four tildes",
            "from meta, a wikimedia project coordination wiki",
            "from wikimania",
            "jump to content",
            "jump to navigation",
            "jump to search",
            "retrieved from \"",
            "this page was last edited on",
            "text is available under the creative commons",
            "this page is an archive",
            "back to all submissions",
            "return to the list of submissions",
            "add your name below",
            "please sign below",
            "please sign with four tildes");

    private static final Set<String> WHOLE = Set.of(
            "categories",
            "hidden category",
            "hidden categories",
            "category",
            "main page",
            "main menu",
            "navigation",
            "contents",
            "content page",
            "page",
            "discussion",
            "discuss",
            "read",
            "edit",
            "edit source",
            "view history",
            "view source",
            "history",
            "tools",
            "actions",
            "general",
            "appearance",
            "text",
            "small",
            "standard",
            "large",
            "width",
            "wide",
            "color",
            "color (beta)",
            "automatic",
            "light",
            "dark",
            "search",
            "search meta",
            "donate",
            "log in",
            "create account",
            "personal tools",
            "move to sidebar",
            "hide",
            "toggle the table of contents",
            "add languages",
            "add topic",
            "languages",
            "other languages",
            "english",
            "what links here",
            "related changes",
            "upload file",
            "special pages",
            "permanent link",
            "page information",
            "cite this page",
            "get shortened url",
            "download qr code",
            "printable version",
            "download as pdf",
            "in other projects",
            "print/export",
            "privacy policy",
            "about meta",
            "disclaimers",
            "code of conduct",
            "developers",
            "statistics",
            "cookie statement",
            "mobile view",
            "watch",
            "unwatch",
            "language",
            "more",
            "back to top",
            "facebook event",
            "twitter page",
            "connect to learn!",
            "bringing back together!",
            "meet for a better future!",
            "broaden your capacity!");

    private Boilerplate() {}

    /** True wherever on the page the line stands. */
    static boolean isEverywhere(String text) {
        String line = lower(text);
        return STARTS.stream().anyMatch(line::startsWith)
                || line.startsWith("categories:")
                || line.startsWith("category:")
                || line.startsWith("hidden category:")
                || line.startsWith("hidden categories:")
                || Banner.isLogo(text);
    }

    /** True outside of fields: single words of the wiki's own menus, which a field may hold as its value. */
    static boolean isNavigation(TextLine line) {
        String text = line.text();
        boolean trail = text.startsWith("< ") || text.startsWith("← ");
        boolean include = text.startsWith("{{") && text.endsWith("}}") && text.indexOf('|') < 0;
        return trail || include || WHOLE.contains(lower(text)) || Banner.isLine(text);
    }

    private static String lower(String text) {
        return text.substring(0, Math.min(text.length(), 80)).toLowerCase(Locale.ROOT);
    }
}
