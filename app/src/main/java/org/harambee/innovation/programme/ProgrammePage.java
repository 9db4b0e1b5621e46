package org.harambee.innovation.programme;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.harambee.innovation.Call;
import org.harambee.innovation.Phase;
import org.harambee.innovation.Span;
import org.harambee.innovation.Step;
import org.harambee.innovation.StepLink;
import org.harambee.partnership.PartnershipFrame;

/**
 * @param calls those that are open now
 * @param links what the steps let people do
 * @param mayEdit whether the viewer holds a mandate
 */
public record ProgrammePage(
        PartnershipFrame frame,
        List<Phase> phases,
        List<Call> calls,
        List<StepLink> links,
        Instant now,
        boolean mayEdit) {

    public String path() {
        return frame.partnership().path() + "/programme";
    }

    public Span.Time time(Phase phase) {
        return phase.span().at(now);
    }

    /** Whether it can be done now. */
    public boolean open(Phase phase) {
        return !phase.binding() || time(phase) == Span.Time.NOW;
    }

    public List<StepLink> links(Step step) {
        return links.stream()
                .filter(link -> link.step() == step)
                .sorted(Comparator.comparingInt(StepLink::order))
                .toList();
    }

    /** The steps that the programme gives no days: they are open at any time. */
    public List<Step> free() {
        return Arrays.stream(Step.values())
                .filter(step -> phases.stream().noneMatch(phase -> phase.step() == step))
                .toList();
    }
}
