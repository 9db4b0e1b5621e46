package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import org.harambee.gatherings.submissions.Origin.How;
import org.harambee.gatherings.submissions.Sheet.Loose;
import org.jspecify.annotations.Nullable;

/** Finds the title: under its label, beside the id, around the id, in the page's name, or above the first label. */
final class TitleReader {

    private static final int LONGEST = 400;
    private static final int MOST_LINES = 3;

    private final Sheet sheet;
    private final Ledger ledger;
    private final String hash;
    private final List<TextLine> besideId;
    private final List<Remark> remarks = new ArrayList<>();

    TitleReader(Sheet sheet, Ledger ledger, boolean wikitext, List<TextLine> besideId) {
        this.sheet = sheet;
        this.ledger = ledger;
        this.hash = wikitext ? "#" : "";
        this.besideId = besideId;
    }

    Outcome<String> read() {
        findPageName();
        remarks.addAll(sheet.remarksOn(Field.TITLE));
        List<Seen> found = labelled();
        for (int i = 0; i < 4 && found.isEmpty(); i++) {
            found = at(i);
        }
        settleRepetitions(found);
        return outcome(found);
    }

    private List<Seen> at(int place) {
        return switch (place) {
            case 0 -> besideId();
            case 1 -> belowId();
            case 2 -> fromPageName();
            default -> aboveFirstLabel();
        };
    }

    private Outcome<String> outcome(List<Seen> found) {
        if (found.isEmpty()) {
            List<Entry> labels = sheet.of(Field.TITLE);
            Finding finding = labels.isEmpty()
                    ? new Finding.Missing()
                    : new Finding.Empty(labels.getFirst().origin());
            return new Outcome<>(null, finding, remarks);
        }
        Seen first = found.getFirst();
        Seen name = sheet.pageName();
        if (name != null && !Plain.same(name.text(), first.text())) {
            remarks.add(Remark.of(Remark.Code.HEADING_DIFFERS, "heading", name.text()));
        }
        Finding finding = found.size() == 1
                ? new Finding.Understood(first.text(), first.origin())
                : new Finding.Ambiguous(first.text(), found);
        return new Outcome<>(first.text(), finding, remarks);
    }

    private void findPageName() {
        for (Loose block : List.copyOf(sheet.loose())) {
            for (TextLine line : List.copyOf(block.lines())) {
                PagePath.title(line.text())
                        .filter(name -> block.stretch() == 0 || isAddress(line))
                        .ifPresent(name -> {
                            sheet.pageIsNamed(new Seen(name, new Origin(How.POSITION, null, line.number())));
                            take(block, line);
                        });
            }
        }
    }

    private static boolean isAddress(TextLine line) {
        return line.text().startsWith("http") && line.text().indexOf(' ') < 0;
    }

    private List<Seen> labelled() {
        List<Seen> seen = new ArrayList<>();
        for (Entry entry : sheet.of(Field.TITLE)) {
            addTitle(seen, title(entry.texts()), entry.where());
        }
        return seen;
    }

    private List<Seen> besideId() {
        List<Seen> seen = new ArrayList<>();
        for (TextLine line : besideId) {
            addTitle(seen, withWrappedRest(line), new Origin(How.POSITION, "ID", line.number()));
        }
        return seen;
    }

    /** A long title may go on in the next line: so the page's name says, or its last character. */
    private String withWrappedRest(TextLine line) {
        String start = line.text();
        Loose below = below(Field.PUBLIC_ID);
        if (below == null || below.lines().getFirst().number() != line.number() + 1) {
            return start;
        }
        TextLine next = below.lines().getFirst();
        String whole = start + " " + next.text();
        Seen name = sheet.pageName();
        boolean named = name != null && Plain.same(whole, name.text());
        if (named || ":,–-".indexOf(start.charAt(start.length() - 1)) >= 0) {
            take(below, next);
            return whole;
        }
        return start;
    }

    private List<Seen> belowId() {
        List<Seen> seen = new ArrayList<>();
        Loose below = sheet.has(Field.PUBLIC_ID) ? below(Field.PUBLIC_ID) : null;
        if (below != null
                && below.lines().size() <= MOST_LINES
                && below.lines().stream().noneMatch(Prose::isLong)) {
            int line = below.lines().getFirst().number();
            addTitle(seen, title(below.lines()), new Origin(How.POSITION, null, line));
            takeAll(seen, below);
        }
        return seen;
    }

    private List<Seen> aboveFirstLabel() {
        List<Seen> seen = new ArrayList<>();
        for (Loose block : sheet.loose().reversed()) {
            if (block.stretch() == 0 && seen.isEmpty()) {
                TextLine last = block.lines().getLast();
                addTitle(seen, title(List.of(last)), new Origin(How.POSITION, null, last.number()));
                if (!seen.isEmpty()) {
                    take(block, last);
                }
            }
        }
        return seen;
    }

    private List<Seen> fromPageName() {
        Seen name = sheet.pageName();
        return name == null ? List.of() : List.of(name);
    }

    private @Nullable Loose below(Field field) {
        return sheet.loose().stream()
                .filter(block -> block.after() == field)
                .findFirst()
                .orElse(null);
    }

    private void addTitle(List<Seen> seen, String text, Origin origin) {
        if (text.isEmpty() || text.length() > LONGEST || text.startsWith("{{")) {
            return;
        }
        if (Placeholders.isNobody(text)) {
            remarks.add(Remark.of(Remark.Code.PLACEHOLDER, "text", text));
        } else if (seen.stream().noneMatch(other -> Plain.same(other.text(), text))) {
            seen.add(new Seen(text, origin));
        }
    }

    /** A hash before a title is a heading's in text, and part of the title in a parameter: "#WikiForTrees". */
    private String title(List<TextLine> lines) {
        StringBuilder title = new StringBuilder();
        for (TextLine line : lines) {
            boolean number =
                    !line.marker().isEmpty() && Character.isDigit(line.marker().charAt(0));
            String text = line.marker().equals("#") ? hash + line.text() : number ? line.full() : line.text();
            title.append(title.isEmpty() ? "" : " ").append(text);
        }
        return Plain.oneLine(title.toString());
    }

    /** Pages repeat their title as a heading. */
    private void settleRepetitions(List<Seen> found) {
        for (Loose block : List.copyOf(sheet.loose())) {
            for (TextLine line : List.copyOf(block.lines())) {
                if (found.stream().anyMatch(title -> isShort(line) && Plain.same(title.text(), line.text()))) {
                    take(block, line);
                }
            }
        }
    }

    private static boolean isShort(TextLine line) {
        return line.text().length() <= LONGEST;
    }

    private void takeAll(List<Seen> seen, Loose block) {
        if (!seen.isEmpty()) {
            List.copyOf(block.lines()).forEach(line -> take(block, line));
        }
    }

    private void take(Loose block, TextLine line) {
        ledger.used(line.number());
        block.lines().remove(line);
        if (block.lines().isEmpty()) {
            sheet.loose().remove(block);
        }
    }
}
