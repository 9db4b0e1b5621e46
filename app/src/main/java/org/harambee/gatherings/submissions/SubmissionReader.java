package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.harambee.gatherings.submissions.Reading.Refused;

/** Reads a submission from the text of its page; the same input always gives the same reading. */
public final class SubmissionReader {

    /** One mebibyte: a hundred times the longest page known. */
    public static final long LIMIT = 1024 * 1024;

    private final long limit;

    public SubmissionReader() {
        this(LIMIT);
    }

    public SubmissionReader(long limit) {
        this.limit = limit;
    }

    /** For callers that know a file's size before they read it. */
    public Optional<Refused> refusalBySize(long bytes) {
        return bytes > limit ? Optional.of(new Refused(new Refusal.TooLarge(bytes, limit))) : Optional.empty();
    }

    public Reading read(byte[] file) {
        Optional<Refused> tooLarge = refusalBySize(file.length);
        if (tooLarge.isPresent()) {
            return tooLarge.get();
        }
        return switch (Utf8.decode(file)) {
            case Utf8.Broken broken -> new Refused(new Refusal.NotUtf8(broken.byteOffset(), broken.line()));
            case Utf8.Text text -> readText(text.text());
        };
    }

    public Reading read(String text) {
        Optional<Refused> tooLarge = refusalBySize(Utf8.length(text));
        return tooLarge.isPresent() ? tooLarge.get() : readText(text);
    }

    private static Reading readText(String raw) {
        String text = Characters.clean(raw);
        if (text.isBlank()) {
            return new Refused(new Refusal.Empty());
        }
        if (isWebPage(text)) {
            return new Refused(new Refusal.WebPageSource());
        }
        Ledger ledger = new Ledger(text);
        Sheet sheet = new Sheet();
        boolean wikitext = Wikitext.looksLike(text);
        Page copied = wikitext
                ? new TemplateReader(Wikitext.of(text, ledger), sheet).read()
                : Page.withoutTemplate(LineMaker.plainLines(text));
        Page page = new Page(Columns.read(copied.before()), copied.hasTemplate(), Columns.read(copied.rest()));
        settleEmptyLines(page, ledger);
        List<Stretch> stretches = Stretches.of(page, ledger);
        new Placement(stretches, sheet, ledger).place();
        return sheet.isSubmission()
                ? new Understanding(sheet, ledger, wikitext).reading()
                : new Refused(new Refusal.NotASubmission(ledger.lines(), sheet.recognised()));
    }

    private static boolean isWebPage(String text) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml");
    }

    /** Lines that are markup and nothing else, such as a category, a table's rule or a bare bullet, leave no text. */
    private static void settleEmptyLines(Page page, Ledger ledger) {
        boolean[] text = new boolean[ledger.lines() + 2];
        for (List<TextLine> lines : List.of(page.before(), page.rest())) {
            lines.stream().filter(line -> !line.isBlank()).forEach(line -> text[line.number()] = true);
        }
        for (int line = 1; line <= ledger.lines(); line++) {
            if (!text[line]) {
                ledger.boilerplate(line);
            }
        }
    }
}
