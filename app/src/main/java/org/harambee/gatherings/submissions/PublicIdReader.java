package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the public id, and hands on what stands beside it: that is the title. */
final class PublicIdReader {

    private static final int LONGEST = 20;
    private static final String SIGNS = "#№: \t|";

    private final List<TextLine> beside = new ArrayList<>();
    private final Outcome<String> outcome;

    PublicIdReader(Sheet sheet) {
        List<Seen> seen = new ArrayList<>();
        for (Entry entry : sheet.of(Field.PUBLIC_ID)) {
            for (TextLine line : entry.texts()) {
                read(line).ifPresent(id -> addUnlessSame(seen, new Seen(id, entry.where())));
            }
        }
        this.outcome = outcome(sheet.of(Field.PUBLIC_ID), seen);
    }

    Outcome<String> outcome() {
        return outcome;
    }

    /** What stands on the line of the id and is not the id. */
    List<TextLine> beside() {
        return beside;
    }

    private static Outcome<String> outcome(List<Entry> entries, List<Seen> seen) {
        if (entries.isEmpty()) {
            return Outcome.missing();
        }
        if (seen.isEmpty()) {
            return Outcome.empty(entries.getFirst().origin());
        }
        Seen first = seen.getFirst();
        return seen.size() == 1
                ? Outcome.understood(first.text(), first.text(), first.origin())
                : Outcome.ambiguous(first.text(), first.text(), seen);
    }

    private static void addUnlessSame(List<Seen> seen, Seen more) {
        if (seen.stream().noneMatch(other -> Plain.same(other.text(), more.text()))) {
            seen.add(more);
        }
    }

    private Optional<String> read(TextLine line) {
        String text = line.text();
        int start = 0;
        while (start < text.length() && SIGNS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && SIGNS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String id = id(text.substring(start, end));
        int rest = id == null ? 0 : afterSeparator(text, end);
        TextLine title = line.part(rest, text.length());
        if (!title.isBlank() && !Placeholders.isNobody(title.text())) {
            beside.add(title);
        }
        return Optional.ofNullable(id);
    }

    /** Digits, or capitals with digits as in "8NXE9U": not "10th", which begins a title. */
    private static @Nullable String id(String token) {
        String id = token.endsWith(".") || token.endsWith(",") ? token.substring(0, token.length() - 1) : token;
        boolean digit = id.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean code =
                id.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-' || c == '/');
        return digit && code && id.length() <= LONGEST ? id : null;
    }

    private static int afterSeparator(String text, int from) {
        int at = from;
        while (at < text.length() && " \t|-–—:".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
