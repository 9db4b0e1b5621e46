package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Optional;
import org.harambee.gatherings.submissions.Timestamps.Stamp;

/** A signature as the browser shows it: "Name (talk) 13:16, 22 May 2023 (UTC)". */
final class RenderedSignature {

    private static final List<String> DASHES = List.of("--", "—", "–", " - ", " ~ ");

    private RenderedSignature() {}

    static Signature read(String line, Optional<Stamp> stamp) {
        String text = Signature.withoutReply(line);
        String head = stamp.map(found -> text.substring(0, Math.min(found.from(), text.length())))
                .orElse(text);
        String after = stamp.filter(found -> found.to() < text.length())
                .map(found -> text.substring(found.to()))
                .orElse("");
        int talk = TalkLinks.start(head.stripTrailing());
        boolean signed = talk >= 0 || stamp.isPresent();
        String named = talk >= 0 ? head.substring(0, talk).stripTrailing() : Signature.trimmed(head);
        int nameStart = signed ? nameStart(named) : afterText(named);
        if (nameStart < 0) {
            return new Signature(null, null, false, text.strip());
        }
        String name = name(named.substring(nameStart));
        if (!Signature.isName(name)) {
            return new Signature(null, Signature.instant(stamp), stamp.isPresent(), Signature.joined(head, after));
        }
        return new Signature(
                name,
                Signature.instant(stamp),
                stamp.isPresent(),
                Signature.joined(Signature.withoutDash(named.substring(0, nameStart)), after));
    }

    /** Without time and talk link only a dash behind some words announces a name. */
    private static int afterText(String named) {
        int dash = dashEnd(named);
        String before = dash < 0 ? "" : Signature.withoutDash(named.substring(0, dash));
        boolean sure = dash > 0 && (named.startsWith("--", Math.max(0, dash - 2)) || named.charAt(dash - 1) == '—');
        return sure || Plain.words(before) > 2 || Plain.endsSentence(before) ? dash : -1;
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
        String name = Signature.trimmed(text);
        name = name.startsWith("@") ? name.substring(1) : name;
        return Namespaces.person(name)
                .map(Namespaces.Person::name)
                .filter(user -> !user.isEmpty())
                .orElse(name);
    }
}
