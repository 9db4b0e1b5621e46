package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.harambee.gatherings.submissions.Origin.How;
import org.harambee.gatherings.submissions.Sheet.Loose;
import org.jspecify.annotations.Nullable;

/**
 * Reads a wish under its label or, where there is none, from a clear sentence among the special requirements. A sentence
 * elsewhere is only told, not taken.
 */
final class WishReader {

    private final Sheet sheet;
    private final Field field;
    private final Function<String, Optional<Boolean>> hearing;

    private WishReader(Sheet sheet, Field field, Function<String, Optional<Boolean>> hearing) {
        this.sheet = sheet;
        this.field = field;
        this.hearing = hearing;
    }

    static Outcome<Wish> hybrid(Sheet sheet) {
        return new WishReader(sheet, Field.HYBRID, WishWords::hybrid).read();
    }

    static Outcome<Wish> travelGrant(Sheet sheet) {
        return new WishReader(sheet, Field.TRAVEL_GRANT, WishWords::grant).read();
    }

    private Outcome<Wish> read() {
        Outcome<Wish> labelled = Single.read(sheet, field, this::labelled);
        if (!(labelled.finding() instanceof Finding.Missing)) {
            return labelled;
        }
        List<Heard> heard = new ArrayList<>();
        for (Entry entry : sheet.of(Field.SPECIAL_REQUIREMENTS)) {
            listen(entry.origin().label(), entry.texts(), heard);
        }
        return heard.isEmpty() ? elsewhere() : stated(heard);
    }

    private record Heard(Wish wish, Seen seen) {}

    private Outcome<Wish> labelled(String text, Origin origin) {
        Boolean answer = AnswerReader.yes(text);
        Boolean wished = answer == null ? labelledWish(text) : answer;
        return wished == null
                ? Outcome.ambiguous(null, null, List.of(new Seen(text, origin)))
                : Outcome.understood(new Wish(wished, text), text, origin);
    }

    /** The label names the matter, so the text need not. */
    private @Nullable Boolean labelledWish(String text) {
        String matter = field == Field.HYBRID ? "hybrid" : "scholarship";
        Optional<Boolean> alone = hearing.apply(text);
        return alone.or(() -> isInPerson(text) ? Optional.of(false) : hearing.apply(text + ", " + matter))
                .orElse(null);
    }

    private boolean isInPerson(String text) {
        String words = Plain.key(text);
        return field == Field.HYBRID
                && (words.startsWith("in person") || words.startsWith("on site") || words.startsWith("onsite"));
    }

    private static Outcome<Wish> stated(List<Heard> heard) {
        Heard first = heard.getFirst();
        boolean agreed = heard.stream()
                .allMatch(other -> other.wish().wished() == first.wish().wished());
        return agreed
                ? Outcome.understood(
                        first.wish(), first.seen().text(), first.seen().origin())
                : Outcome.ambiguous(null, null, heard.stream().map(Heard::seen).toList());
    }

    private Outcome<Wish> elsewhere() {
        List<Heard> heard = new ArrayList<>();
        for (Field other : List.of(Field.ABSTRACT, Field.BENEFIT, Field.SLIDES, Field.LEVEL, Field.TYPE)) {
            for (Entry entry : sheet.of(other)) {
                listen(entry.origin().label(), entry.texts(), heard);
            }
        }
        for (Loose block : sheet.loose()) {
            listen(null, block.lines(), heard);
        }
        List<Seen> ours = heard.stream()
                .filter(other -> other.wish().wished()
                        && WishWords.isAboutUs(other.seen().text()))
                .map(Heard::seen)
                .toList();
        return ours.isEmpty() ? Outcome.missing() : Outcome.ambiguous(null, null, ours);
    }

    private void listen(@Nullable String label, List<TextLine> lines, List<Heard> heard) {
        for (TextLine line : lines) {
            for (String sentence : Sentences.of(line.text())) {
                Origin origin = new Origin(How.STATEMENT, label, line.number());
                hearing.apply(sentence)
                        .ifPresent(
                                wished -> heard.add(new Heard(new Wish(wished, sentence), new Seen(sentence, origin))));
            }
        }
    }
}
