package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.harambee.gatherings.submissions.Origin.How;
import org.harambee.gatherings.submissions.Sheet.Loose;
import org.jspecify.annotations.Nullable;

/** Finds an abstract that has no label: the longest text that stands under none, behind the header of the page. */
final class AbstractFinder {

    private static final int FEWEST_WORDS = 4;
    private static final int MANY_WORDS = 25;
    private static final int LONGEST_CAPTION = 120;
    private static final List<String> SLIDES = List.of("slides", "slide deck", ".pdf", ".odp", ".pptx", "presentation");

    private final Sheet sheet;
    private final Ledger ledger;

    AbstractFinder(Sheet sheet, Ledger ledger) {
        this.sheet = sheet;
        this.ledger = ledger;
    }

    void find() {
        if (hasText(Field.ABSTRACT)) {
            return;
        }
        List<Loose> region = longestRegion();
        if (!region.isEmpty()) {
            takeRegion(region);
        } else {
            takeFrom(Field.SPECIAL_REQUIREMENTS);
            takeFrom(Field.SLIDES);
        }
    }

    private boolean hasText(Field field) {
        return sheet.of(field).stream().anyMatch(entry -> !entry.isBlank());
    }

    private List<Loose> longestRegion() {
        TreeMap<Integer, List<Loose>> regions = new TreeMap<>();
        for (Loose block : sheet.loose()) {
            if (block.stretch() > 0 && !block.unknownSection()) {
                regions.computeIfAbsent(block.stretch(), key -> new ArrayList<>())
                        .add(block);
            }
        }
        return regions.values().stream()
                .filter(region -> words(region) >= FEWEST_WORDS)
                .max(Comparator.comparingInt(AbstractFinder::words))
                .orElse(List.of());
    }

    private static int words(List<Loose> region) {
        return region.stream()
                .flatMap(block -> block.lines().stream())
                .mapToInt(line -> Plain.words(line.text()))
                .sum();
    }

    private void takeRegion(List<Loose> region) {
        List<Loose> blocks = new ArrayList<>(region);
        if (blocks.size() > 1 && isCaption(blocks.getLast()) && !hasText(Field.SLIDES)) {
            placeBlocks(Field.SLIDES, List.of(blocks.removeLast()));
        }
        placeBlocks(Field.ABSTRACT, blocks);
        sheet.loose().removeAll(region);
    }

    private void placeBlocks(Field field, List<Loose> blocks) {
        List<TextLine> lines = new ArrayList<>();
        for (Loose block : blocks) {
            if (!lines.isEmpty()) {
                lines.add(TextLine.blank(block.lines().getFirst().number()));
            }
            lines.addAll(block.lines());
        }
        place(field, lines);
    }

    private void place(Field field, List<TextLine> lines) {
        ledger.used(lines);
        sheet.add(
                field, Entry.of(new Origin(How.POSITION, null, lines.getFirst().number()), lines));
    }

    /** The words below a picture of the slides stand alone under the abstract. */
    private static boolean isCaption(Loose block) {
        String text = block.lines().getFirst().text().toLowerCase(Locale.ROOT);
        boolean short_ = block.lines().size() == 1 && text.length() <= LONGEST_CAPTION;
        return short_ && SLIDES.stream().anyMatch(text::endsWith);
    }

    /** A long paragraph set off by a blank line from what is asked for is no answer to it. */
    private void takeFrom(Field field) {
        if (hasText(Field.ABSTRACT)) {
            return;
        }
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : sheet.of(field)) {
            Entry shorter = hasText(Field.ABSTRACT) ? null : withoutLongTail(entry);
            kept.add(shorter == null ? entry : shorter);
        }
        if (!kept.isEmpty()) {
            sheet.replace(field, kept);
        }
    }

    private @Nullable Entry withoutLongTail(Entry entry) {
        Predicate<TextLine> many = line -> Plain.words(line.text()) >= MANY_WORDS;
        for (int i = 0; i < entry.lines().size(); i++) {
            TextLine line = entry.lines().get(i);
            boolean setOff = i > 0
                    ? entry.lines().get(i - 1).isBlank()
                    : line.number() > entry.origin().line() + 1;
            if (setOff && many.test(line)) {
                place(Field.ABSTRACT, entry.lines().subList(i, entry.lines().size()));
                return new Entry(entry.origin(), entry.number(), entry.lines().subList(0, i), false);
            }
        }
        return null;
    }
}
