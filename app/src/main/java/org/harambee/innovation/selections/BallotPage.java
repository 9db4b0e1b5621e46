package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Said;
import org.harambee.ui.Screen;

/**
 * A ballot to fill in, or to be checked before it is cast.
 *
 * @param partner the code of the partner it is for; empty for a person's own
 * @param partnerName its name; empty for a person's own
 * @param checked what it says, where it is to be checked
 * @param voted whether hers is cast already, and so final
 * @param shut why nobody can vote now
 * @param overtaken what someone else made of it meanwhile
 */
public record BallotPage(
        PartnershipFrame frame,
        Selection selection,
        List<Candidate> candidates,
        String partner,
        String partnerName,
        Optional<Marks> checked,
        boolean voted,
        Optional<Said> shut,
        Optional<Overtaken> overtaken,
        Form form) {

    /** What someone else made of a partner's ballot while this one was filled in. */
    record Overtaken(Marks stands, Marks mine) {}

    public List<Difference> differences(Screen screen) {
        return overtaken.stream()
                .flatMap(two -> candidates.stream()
                        .filter(one -> !mark(two.stands(), one).equals(mark(two.mine(), one)))
                        .map(one -> new Difference(
                                one.title(), told(screen, two.stands(), one), told(screen, two.mine(), one))))
                .toList();
    }

    private String mark(Marks marks, Candidate candidate) {
        return marks.typed(facts().kind(), candidate.number());
    }

    private String told(Screen screen, Marks marks, Candidate candidate) {
        String mark = mark(marks, candidate);
        boolean ticked = facts().kind() == BallotKind.APPROVAL && !mark.isEmpty();
        return mark.isEmpty()
                ? screen.say("innovation-selection-unmarked")
                : ticked ? screen.say("innovation-selection-marked") : mark;
    }

    public String path() {
        return selection.path(frame.partnership().path());
    }

    public Facts facts() {
        return selection.facts();
    }

    public String kind() {
        return facts().kind().word();
    }

    public boolean secret() {
        return facts().electorate().secret();
    }

    public String field(Candidate candidate) {
        return Voting.field(candidate.number());
    }

    public String cost(Screen screen, Candidate candidate) {
        return new Wording(screen, facts()).amount(candidate.cost());
    }

    public String budget(Screen screen) {
        return new Wording(screen, facts()).amount(facts().budget());
    }

    /** The ideas that the checked ballot names, of a ranking the best first. */
    public List<Candidate> named() {
        return checked.orElse(Marks.NONE).ideas().stream()
                .flatMap(number -> candidates.stream().filter(one -> one.number() == number))
                .toList();
    }

    /** What stands beside an idea of the checked ballot: its points, or its place. */
    public String mark(Candidate candidate) {
        return checked.orElse(Marks.NONE).typed(facts().kind(), candidate.number());
    }

    public String together(Screen screen) {
        return new Wording(screen, facts())
                .amount(named().stream().map(Candidate::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
