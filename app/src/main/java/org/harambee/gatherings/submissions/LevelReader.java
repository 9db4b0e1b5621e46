package org.harambee.gatherings.submissions;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.harambee.gatherings.submissions.Level.Step;
import org.harambee.gatherings.submissions.WordScan.Hit;

/** Reads the level: one step, or a range such as "medium to advanced". */
final class LevelReader {

    private static final WordScan<Step> STEPS = Phrases.of(Step.class, """
        BASIC: basic, basics, beginner, beginners, beginning, introductory, introduction, elementary, entry level, novice
        BASIC: einsteiger, grundlagen, anfänger, osnovni, основни, базовый, базовий, podstawowy, básico, msingi, low
        MEDIUM: medium, intermediate, middle, mid, moderate, average, mittel, srednji, средњи, средний, середній
        MEDIUM: średni, średniozaawansowany, medio, intermedio, wastani
        ADVANCED: advanced, advance, expert, experts, high, fortgeschritten, fortgeschrittene, napredni, напредни
        ADVANCED: продвинутый, просунутий, zaawansowany, avanzado, juu
        """);

    private static final Set<String> EVERYONE = Set.of(
            "all",
            "any",
            "everyone",
            "all levels",
            "any level",
            "for everyone",
            "for all",
            "every level",
            "all level",
            "suitable for all levels",
            "open to all levels",
            "suitable for all",
            "suitable for everyone",
            "open to all");

    private LevelReader() {}

    static Outcome<Level> read(Sheet sheet) {
        return Single.read(sheet, Field.LEVEL, LevelReader::read);
    }

    private static Outcome<Level> read(String text, Origin origin) {
        if (EVERYONE.contains(Plain.key(text))) {
            return Outcome.understood(new Level(Step.BASIC, Step.ADVANCED, text), text, origin);
        }
        List<Hit<Step>> hits = STEPS.in(text);
        List<Step> steps =
                leading(text, hits).stream().map(Hit::meaning).distinct().toList();
        if (steps.isEmpty()) {
            Remark unknown = Remark.of(Remark.Code.LEVEL_UNKNOWN, "text", text);
            return Outcome.understood(new Level(null, null, text), text, origin, unknown);
        }
        Step from = steps.stream().min(Comparator.naturalOrder()).orElseThrow();
        Step to = steps.stream().max(Comparator.naturalOrder()).orElseThrow();
        return Outcome.understood(new Level(from, to, text), text, origin);
    }

    /** The words up to the first stop: behind it the level is explained, not named. */
    private static List<Hit<Step>> leading(String text, List<Hit<Step>> hits) {
        if (hits.isEmpty()) {
            return hits;
        }
        int stop = hits.getFirst().end();
        while (stop < text.length() && !isStop(text, stop)) {
            stop++;
        }
        int end = stop;
        return hits.stream().filter(hit -> hit.start() < end).toList();
    }

    private static boolean isStop(String text, int at) {
        char c = text.charAt(at);
        boolean dash = text.startsWith(" - ", at) || text.startsWith(" – ", at) || text.startsWith(" — ", at);
        String rest = text.substring(at, Math.min(text.length(), at + 24)).toLowerCase(Locale.ROOT);
        return ".:;(".indexOf(c) >= 0 || (dash && STEPS.in(rest).stream().noneMatch(hit -> hit.word() == 0));
    }
}
