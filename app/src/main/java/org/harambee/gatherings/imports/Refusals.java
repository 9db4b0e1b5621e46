package org.harambee.gatherings.imports;

import java.util.Optional;
import org.harambee.gatherings.submissions.Refusal;
import org.harambee.gatherings.submissions.Submission;
import org.harambee.ui.Said;

/** One sentence for each reason why a file is not taken. */
final class Refusals {
    private static final long KILOBYTE = 1_024;

    private Refusals() {}

    static Said said(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotUtf8 bad -> Said.of("gatherings-refusal-not-utf-8", "line", bad.line());
            case Refusal.TooLarge large ->
                Said.of(
                        "gatherings-refusal-too-large",
                        "size",
                        large.bytes() / KILOBYTE,
                        "limit",
                        large.limit() / KILOBYTE);
            case Refusal.Empty empty -> Said.of("gatherings-refusal-" + empty.code());
            case Refusal.WebPageSource source -> Said.of("gatherings-refusal-" + source.code());
            case Refusal.NotASubmission other ->
                Said.of(
                        "gatherings-refusal-" + other.code(),
                        "count",
                        other.recognised().size());
        };
    }

    /** Without a public ID or a title nobody could say later which session this was. */
    static Optional<Said> ofIdentity(Submission submission, int known) {
        if (submission.title() == null && known == 0) {
            return Optional.of(Said.of("gatherings-refusal-no-title"));
        }
        return known > 1 ? Optional.of(Said.of("gatherings-refusal-title-twice", "count", known)) : Optional.empty();
    }
}
