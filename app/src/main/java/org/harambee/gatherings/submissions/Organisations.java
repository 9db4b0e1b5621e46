package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Locale;

/** Words that people's names don't have and organisations' names do. */
final class Organisations {

    private static final List<String> WORDS = List.of(
            "wikimedia",
            "wikimedian",
            "wikipedia",
            "foundation",
            "user group",
            "usergroup",
            " hub",
            "chapter",
            "association",
            "society",
            "university",
            "museum",
            "library",
            "institute",
            "community",
            "committee",
            "verein",
            "stowarzyszenie",
            "udruga",
            "udruženje",
            "fundacja",
            "fundación",
            "викимедиј",
            "викимедиа",
            "вікімедіа",
            "викимедия",
            "викимедија",
            "vikimedij",
            "wikimedii",
            "удружење",
            "фондаци",
            "ვიკიმედია",
            "վիքիմեդիա");

    private Organisations() {}

    static boolean looksLikeOne(String text) {
        String name = " " + text.toLowerCase(Locale.ROOT);
        return text.length() <= 160 && WORDS.stream().anyMatch(name::contains);
    }
}
