package org.harambee.innovation.juries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harambee.innovation.ideas.Napkin;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Screen;

/**
 * An idea before a juror. A blind jury shows nothing of who wrote it and what others think of it.
 *
 * @param review what stands
 * @param others what others gave, once the juror has given theirs
 * @param seated whether the juror is on the jury now
 * @param overtaken whether it was changed elsewhere while the juror was writing
 */
public record ReviewPage(
        PartnershipFrame frame,
        Jury jury,
        ReadIdea idea,
        Napkin napkin,
        Review review,
        List<Other> others,
        boolean seated,
        boolean overtaken,
        Form form) {

    /** What somebody else gave, out of the jury's points. */
    public record Other(double score, String comment) {}

    public String path() {
        return frame.partnership().path() + jury.path() + "/reviews/" + idea.code();
    }

    public String back() {
        return frame.partnership().path() + jury.path() + "/reviews";
    }

    /** Whether there is something to be given; what was sent in vain stays readable, too. */
    public boolean open() {
        return form.refused() || (jury.is(JuryState.REVIEWING) && seated && !abstained());
    }

    public boolean abstained() {
        return review.is(Review.State.ABSTAINED);
    }

    public boolean given() {
        return review.is(Review.State.GIVEN);
    }

    /** The points of a criterion, from the highest on, with what they mean. */
    public Map<String, String> points(Criterion criterion) {
        Map<String, String> points = new LinkedHashMap<>();
        for (int point = jury.sheet().rules().points(); point >= 1; point--) {
            String anchor = criterion.anchor(point);
            points.put(Integer.toString(point), anchor.isEmpty() ? Integer.toString(point) : point + " – " + anchor);
        }
        return points;
    }

    public List<Difference> differences(Screen screen) {
        if (!overtaken) {
            return List.of();
        }
        Form stands = ReviewForm.filled(review);
        return ReviewForm.fields(jury).stream()
                .filter(field -> !stands.value(field).equals(form.value(field)))
                .map(field -> new Difference(label(screen, field), stands.value(field), form.value(field)))
                .toList();
    }

    private String label(Screen screen, String field) {
        return field.startsWith("score-")
                ? jury.sheet()
                        .criteria()
                        .get(Integer.parseInt(field.substring(6)) - 1)
                        .name()
                : screen.say("innovation-review-" + field);
    }
}
