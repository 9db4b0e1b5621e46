package org.harambee.innovation.juries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harambee.ui.Form;

/** Between the form of a review and what is kept of it. */
final class ReviewForm {
    private static final int TEXT = 4_000;

    private ReviewForm() {}

    static List<String> fields(Jury jury) {
        return Stream.concat(
                        IntStream.rangeClosed(1, jury.sheet().criteria().size()).mapToObj(at -> "score-" + at),
                        Stream.of("comment", "note"))
                .toList();
    }

    static Form filled(Review review) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < review.scores().size(); at++) {
            values.put("score-" + (at + 1), review.scores().get(at).toString());
        }
        values.put("comment", review.comment());
        values.put("note", review.note());
        values.put("reason", review.reason());
        values.put("version", Integer.toString(review.version()));
        return Form.filled(values);
    }

    /** What was typed; nothing where something has to be changed first, which then stands in the form. */
    static Optional<Review> given(Form form, Jury jury, Review before) {
        List<Integer> scores = new ArrayList<>();
        for (int at = 1; at <= jury.sheet().criteria().size(); at++) {
            int score = form.number("score-" + at);
            if (score < 1 || score > jury.sheet().rules().points()) {
                form.refuse("score-" + at, "innovation-review-no-score");
            }
            scores.add(score);
        }
        String comment = form.allow("comment", TEXT);
        String note = form.allow("note", TEXT);
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Review(
                        before.idea(),
                        before.person(),
                        Review.State.GIVEN,
                        scores,
                        comment,
                        note,
                        "",
                        form.number("version")));
    }

    static Optional<Review> abstained(Form form, Review before) {
        String reason = form.require("reason", TEXT);
        return form.refused()
                ? Optional.empty()
                : Optional.of(new Review(
                        before.idea(),
                        before.person(),
                        Review.State.ABSTAINED,
                        List.of(),
                        "",
                        "",
                        reason,
                        form.number("version")));
    }
}
