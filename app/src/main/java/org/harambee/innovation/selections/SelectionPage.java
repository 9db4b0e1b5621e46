package org.harambee.innovation.selections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Form;
import org.harambee.ui.Said;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A selection as one viewer sees it.
 *
 * @param unknown how many ideas are known by no more than that they exist, and so can't be on the ballot
 * @param shut why nobody can vote now though it would be its time
 * @param roll who votes, once it has opened
 * @param own the ballots that the viewer may cast
 * @param acts whether the viewer holds a mandate, and so may prepare, open and decide
 * @param outcome what came out; null before it is counted
 * @param form of the decision
 */
public record SelectionPage(
        PartnershipFrame frame,
        Selection selection,
        SelectionState state,
        List<Candidate> candidates,
        int unknown,
        Optional<Said> shut,
        List<RollLine> roll,
        List<OwnBallot> own,
        boolean acts,
        @Nullable OutcomePart outcome,
        @Nullable DecisionPart decision,
        Form form) {

    /** How many voters of an affiliate are on the roll. */
    public record RollLine(String name, int voters) {}

    /**
     * A ballot that the viewer may cast.
     *
     * @param partner whose it is; empty for her own
     * @param cast whether there is one; a secret one is final
     */
    public record OwnBallot(String path, String partner, boolean cast) {}

    public String path() {
        return selection.path(frame.partnership().path());
    }

    public Facts facts() {
        return selection.facts();
    }

    public boolean secret() {
        return facts().electorate().secret();
    }

    public String budget(Screen screen) {
        return new Wording(screen, facts()).amount(facts().budget());
    }

    public String cost(Screen screen, Candidate candidate) {
        return new Wording(screen, facts()).amount(candidate.cost());
    }

    public boolean unaffordable(Candidate candidate) {
        return candidate.cost().compareTo(facts().budget()) > 0;
    }

    public String idea(Candidate candidate) {
        return frame.partnership().path() + "/ideas/" + candidate.code();
    }

    public int voters() {
        return roll.stream().mapToInt(RollLine::voters).sum();
    }

    /** The parts of the page in which refusals of the decision are shown: all ideas that can be chosen. */
    public List<Candidate> choosable() {
        return candidates.stream().filter(one -> !one.gone()).toList();
    }

    /** Whether the decision form has this idea ticked: as typed, or else as the rule chose. */
    public boolean ticked(Candidate candidate) {
        boolean typed = form.text("sent").isPresent();
        return typed
                ? form.has("idea", Integer.toString(candidate.number()))
                : outcome != null && outcome.chosen(candidate);
    }

    /** What those who changed the outcome changed, if they did. */
    public Stream<String> changed(Screen screen) {
        if (decision == null || outcome == null || !decision.overridden()) {
            return Stream.of();
        }
        return candidates.stream()
                .filter(one -> outcome.chosen(one) != decision.ideas().contains(one.number()))
                .map(one -> screen.say(
                        outcome.chosen(one) ? "innovation-selection-dropped" : "innovation-selection-added",
                        "title",
                        one.title()));
    }

    /** The ideas that were decided for. */
    public List<Candidate> decided() {
        return decision == null
                ? List.of()
                : candidates.stream()
                        .filter(one -> decision.ideas().contains(one.number()))
                        .toList();
    }
}
