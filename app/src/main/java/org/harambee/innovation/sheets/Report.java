package org.harambee.innovation.sheets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.harambee.ui.Said;
import org.harambee.ui.Worded;
import org.jspecify.annotations.Nullable;

/** What applying a table would do, row by row. A refused row is left out; the others are applied without it. */
public record Report(List<Line> lines) {

    public Report {
        lines = List.copyOf(lines);
    }

    /** What becomes of a row. */
    public enum Outcome implements Worded {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * One row's line.
     *
     * @param line the line of the table the row begins on
     * @param subject what the row is about, shortened; may be empty
     * @param reasons why it is refused, or what of it changes; none for the others
     */
    public record Line(long line, String subject, Outcome outcome, List<Reason> reasons) {
        private static final int LONGEST = 80;

        public Line {
            reasons = List.copyOf(reasons);
            subject = subject.codePointCount(0, subject.length()) <= LONGEST
                    ? subject
                    : subject.substring(0, subject.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }

    /** @param field the field it is about; none where it is about the row */
    public record Reason(@Nullable SheetField field, Said said) {}

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Whether there is anything to do. */
    public boolean applicable() {
        return lines.stream().anyMatch(line -> line.outcome() == Outcome.NEW || line.outcome() == Outcome.CHANGED);
    }

    /** Tells this report from every other one, so that exactly what somebody read is applied. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
