package org.harambee.gatherings.submissions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harambee.gatherings.submissions.Timestamps.Stamp;
import org.jspecify.annotations.Nullable;

/** Who signed a line and when, and what else the line says. */
record Signature(@Nullable String user, @Nullable Instant at, boolean dated, String text) {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAME_WORDS = 6;
    private static final List<String> DASHES = List.of("--", "—", "–", " - ", " ~ ");
    private static final Set<String> TALK = Set.of(
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

    boolean isSigned() {
        return user != null;
    }

    static Signature of(TextLine line) {
        Optional<Stamp> stamp = Timestamps.last(line.text());
        return line.mentions().isEmpty() ? rendered(line.text(), stamp) : linked(line, stamp);
    }

    /** In wikitext the links say who it is: the last person linked, from where their links begin. */
    private static Signature linked(TextLine line, Optional<Stamp> stamp) {
        int last = signing(line.mentions(), stamp);
        Mention signing = line.mentions().get(last);
        int first = last;
        while (first > 0 && isSame(line.mentions().get(first - 1), signing)) {
            first--;
        }
        int from = line.mentions().get(first).from();
        int to = Math.max(
                talkEnd(line.text(), signing.to()), stamp.map(Stamp::to).orElse(0));
        String before = withoutDash(line.text().substring(0, from));
        String after = to < line.text().length() ? line.text().substring(to) : "";
        return new Signature(signing.user(), instant(stamp), stamp.isPresent(), joined(before, withoutReply(after)));
    }

    /** The last person linked before the time; whoever is linked behind it is only spoken of. */
    private static int signing(List<Mention> mentions, Optional<Stamp> stamp) {
        int last = mentions.size() - 1;
        int before = last;
        while (stamp.isPresent()
                && before >= 0
                && mentions.get(before).to() > stamp.get().from()) {
            before--;
        }
        return before < 0 ? last : before;
    }

    private static boolean isSame(Mention a, Mention b) {
        return Plain.same(a.user(), b.user());
    }

    private static int talkEnd(String text, int from) {
        int at = from;
        while (at < text.length() && ") ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Copied from the browser it reads "Name (talk) 13:16, 22 May 2023 (UTC)". */
    private static Signature rendered(String line, Optional<Stamp> stamp) {
        String text = withoutReply(line);
        String head = stamp.map(found -> text.substring(0, Math.min(found.from(), text.length())))
                .orElse(text);
        String after = stamp.filter(found -> found.to() < text.length())
                .map(found -> text.substring(found.to()))
                .orElse("");
        int talk = talkStart(head.stripTrailing());
        boolean signed = talk >= 0 || stamp.isPresent();
        String named = talk >= 0 ? head.substring(0, talk).stripTrailing() : trimmed(head);
        int nameStart = signed ? nameStart(named) : afterText(named);
        if (nameStart < 0) {
            return new Signature(null, null, false, text.strip());
        }
        String name = name(named.substring(nameStart));
        if (!isName(name)) {
            return new Signature(null, instant(stamp), stamp.isPresent(), joined(head, after));
        }
        return new Signature(
                name, instant(stamp), stamp.isPresent(), joined(withoutDash(named.substring(0, nameStart)), after));
    }

    /** Whether a text may be somebody's name. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_NAME
                && Plain.words(text) <= MOST_NAME_WORDS
                && text.chars().noneMatch(c -> "?!,;:[]{}|<>#".indexOf(c) >= 0)
                && text.chars().anyMatch(Character::isLetterOrDigit)
                && (!text.endsWith(".") || endsWithInitial(text))
                && !Placeholders.isNobody(text);
    }

    private static boolean endsWithInitial(String text) {
        return text.length() - text.lastIndexOf(' ') <= 4;
    }

    /** Where "(talk)" or "talk" at the end begins, or -1. */
    private static int talkStart(String head) {
        if (head.endsWith(")")) {
            int open = head.lastIndexOf('(');
            return open > 0 && isTalk(head.substring(open + 1, head.length() - 1)) ? open : -1;
        }
        int space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('·'));
        boolean word = space > 0
                && head.length() - space > 3
                && TALK.contains(head.substring(space + 1).toLowerCase(Locale.ROOT));
        return word ? space : -1;
    }

    private static boolean isTalk(String inBrackets) {
        String[] words = inBrackets.toLowerCase(Locale.ROOT).strip().split("[ ·•|/,]+", 6);
        for (String word : words) {
            if (!TALK.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Without time and talk link only a dash behind some words announces a name. */
    private static int afterText(String named) {
        int dash = dashEnd(named);
        String before = dash < 0 ? "" : withoutDash(named.substring(0, dash));
        return Plain.words(before) > 2 || Plain.endsSentence(before) || named.startsWith("--") ? dash : -1;
    }

    /** Behind the last dash or sentence; the whole text if it has none. */
    private static int nameStart(String named) {
        int start = Math.max(0, dashEnd(named));
        for (int i = start; i + 1 < named.length(); i++) {
            boolean stop = named.charAt(i) == '.'
                    && i >= 3
                    && Character.isLetter(named.charAt(i - 1))
                    && Character.isLowerCase(named.charAt(i - 1))
                    && Character.isLetter(named.charAt(i - 2));
            boolean mark = "?!;:)".indexOf(named.charAt(i)) >= 0 || stop;
            if (mark && named.charAt(i + 1) == ' ') {
                start = i + 1;
            }
        }
        int comma = named.lastIndexOf(", ");
        return comma > start && Plain.words(named.substring(start, comma)) > 2 ? comma + 1 : start;
    }

    /** Where the last dash that introduces a signature ends, or -1. */
    private static int dashEnd(String named) {
        int end = -1;
        for (String dash : DASHES) {
            int at = named.lastIndexOf(dash);
            boolean spaced =
                    at == 0 || (at > 0 && (dash.startsWith(" ") || " ?!.)".indexOf(named.charAt(at - 1)) >= 0));
            end = spaced ? Math.max(end, at + dash.length()) : end;
        }
        return end;
    }

    private static String name(String text) {
        String name = trimmed(text);
        name = name.startsWith("@") ? name.substring(1) : name;
        return Namespaces.person(name)
                .map(Namespaces.Person::name)
                .filter(user -> !user.isEmpty())
                .orElse(name);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " -–—~,•·|\t".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " -–—~,•·|\t".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static String withoutDash(String before) {
        int to = before.length();
        while (to > 0 && " -–—~•·|(\t".indexOf(before.charAt(to - 1)) >= 0) {
            to--;
        }
        return before.substring(0, to).strip();
    }

    private static String withoutReply(String text) {
        String line = text.stripTrailing();
        return line.toLowerCase(Locale.ROOT).endsWith("[reply]")
                ? line.substring(0, line.length() - 7).stripTrailing()
                : line;
    }

    private static String joined(String before, String after) {
        String rest = trimmed(after);
        return Plain.oneLine(before + (before.isEmpty() || rest.isEmpty() ? "" : " ") + rest);
    }

    private static @Nullable Instant instant(Optional<Stamp> stamp) {
        return stamp.map(Stamp::at).orElse(null);
    }
}
