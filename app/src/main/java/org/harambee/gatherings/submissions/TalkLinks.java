package org.harambee.gatherings.submissions;

import java.util.Locale;
import java.util.Set;

/** The link to somebody's talk page behind their name, in the languages of the wikis our people write on. */
final class TalkLinks {

    private static final Set<String> WORDS = Set.of(
            "talk",
            "t",
            "diskussion",
            "disk.",
            "обсуждение",
            "обс",
            "обс.",
            "разговор",
            "razgovor",
            "dyskusja",
            "discusión",
            "обговорення",
            "განხილვა",
            "քննարկում",
            "discuție",
            "vita",
            "diskuse",
            "diskusia",
            "tartışma",
            "mesaj",
            "majadiliano",
            "беседа",
            "гутаркі",
            "discussion",
            "discuter",
            "arutelu",
            "diskusija",
            "aptarimas",
            "pogovor",
            "contribs",
            "contributions",
            "c",
            "вклад",
            "σύζητηση",
            "συζήτηση",
            "müzakirə",
            "diskutim",
            "pričaj",
            "msg");

    private TalkLinks() {}

    /** A name without the link to the talk page behind it. */
    static String without(String name) {
        int talk = start(name);
        return talk > 0 && name.endsWith(")") ? name.substring(0, talk).stripTrailing() : name;
    }

    /** Where "(talk)" or "talk" at the end begins, or -1. */
    static int start(String head) {
        if (head.endsWith(")")) {
            int open = head.lastIndexOf('(');
            return open > 0 && isTalk(head.substring(open + 1, head.length() - 1)) ? open : -1;
        }
        int space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('·'));
        boolean word = space > 0
                && head.length() - space > 3
                && WORDS.contains(head.substring(space + 1).toLowerCase(Locale.ROOT));
        return word ? space : -1;
    }

    private static boolean isTalk(String inBrackets) {
        String[] words = inBrackets.toLowerCase(Locale.ROOT).strip().split("[ ·•|/,]+", 6);
        for (String word : words) {
            if (!WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
