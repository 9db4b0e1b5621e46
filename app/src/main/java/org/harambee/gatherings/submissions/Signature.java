package org.harambee.gatherings.submissions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.harambee.gatherings.submissions.Timestamps.Stamp;
import org.jspecify.annotations.Nullable;

/** Who signed a line and when, and what else the line says. */
record Signature(@Nullable String user, @Nullable Instant at, boolean dated, String text) {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAME_WORDS = 6;

    boolean isSigned() {
        return user != null;
    }

    static Signature of(TextLine line) {
        Optional<Stamp> stamp = Timestamps.last(line.text());
        return line.mentions().isEmpty() ? RenderedSignature.read(line.text(), stamp) : linked(line, stamp);
    }

    /** In wikitext the links say who it is: the last person linked, from where their links begin. */
    private static Signature linked(TextLine line, Optional<Stamp> stamp) {
        int last = signing(line.mentions(), stamp);
        Mention signing = line.mentions().get(last);
        int first = last;
        while (first > 0
                && belongTogether(
                        line, line.mentions().get(first - 1), line.mentions().get(first))) {
            first--;
        }
        int from = line.mentions().get(first).from();
        int to = Math.max(
                talkEnd(line.text(), signing.to()), stamp.map(Stamp::to).orElse(0));
        String before = withoutDash(line.text().substring(0, from));
        String after = to < line.text().length() ? line.text().substring(to) : "";
        boolean inSentence =
                stamp.isEmpty() && !before.isEmpty() && after.chars().anyMatch(Character::isLetterOrDigit);
        if (inSentence) {
            return new Signature(null, null, false, line.text());
        }
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

    /** Links to one person with nothing but brackets and dots between them. */
    private static boolean belongTogether(TextLine line, Mention a, Mention b) {
        boolean words =
                line.text().substring(a.to(), b.from()).chars().anyMatch(c -> Character.isLetter(c) || c == '?');
        return !words && Plain.same(a.user(), b.user());
    }

    private static int talkEnd(String text, int from) {
        int at = from;
        while (at < text.length() && ") ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
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

    static String trimmed(String text) {
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

    static String withoutDash(String before) {
        int to = before.length();
        while (to > 0 && " -–—~•·|(\t".indexOf(before.charAt(to - 1)) >= 0) {
            to--;
        }
        return before.substring(0, to).strip();
    }

    static String withoutReply(String text) {
        String line = text.stripTrailing();
        for (String link : new String[] {"[reply]", "[Reply]", ")Reply", ") Reply"}) {
            if (line.endsWith(link)) {
                int kept = link.startsWith(")") ? 1 : 0;
                return line.substring(0, line.length() - link.length() + kept).stripTrailing();
            }
        }
        return line;
    }

    static String joined(String before, String after) {
        String rest = trimmed(after);
        return Plain.oneLine(before + (before.isEmpty() || rest.isEmpty() ? "" : " ") + rest);
    }

    static @Nullable Instant instant(Optional<Stamp> stamp) {
        return stamp.map(Stamp::at).orElse(null);
    }
}
