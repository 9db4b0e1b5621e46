package org.harambee.fairness.selection.phragmen;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.election.BallotType;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Outcome;
import org.harambee.fairness.selection.Rule;
import org.harambee.fairness.selection.TieBreaks;

/**
 * Phragmén's sequential method for approval ballots. Selecting a project loads its cost onto the voters who named it,
 * so that all of them carry the same load afterwards; always the project is next whose supporters then carry the least.
 * It ends as soon as any of the projects that would be next does not fit into what is left: nothing is passed over,
 * save what is dearer than the whole budget. What nobody supports comes last, all of it equal. A voter of weight w
 * counts as w voters.
 *
 * <p>Brill, Freeman, Janson &amp; Lackner, Phragmén's Voting Methods and Justified Representation, AAAI 2017; with
 * costs: Los, Christoff &amp; Grossi, Proportional Budget Allocations: Towards a Systematization, IJCAI 2022.
 *
 * <p>For m projects of which k are selected: counting takes time in proportion to the lengths of all ballots that name
 * a selected project; to it come O(k m) operations on fractions whose common denominator has O(k log n) digits.
 *
 * @param ties what decides between projects of equal load
 */
public record Phragmen(TieBreaks ties) implements Rule {

    /** @throws IllegalArgumentException where the ballots are no approval ballots */
    @Override
    public Outcome choose(Election election) {
        var nothing = new Outcome(List.of(), 0, Optional.empty());
        return complete(
                election, nothing, Collections.nCopies(election.ballots().distinct(), Rational.ZERO));
    }

    /**
     * Keeps what Equal Shares selected and goes on from the money left, which counts as load still to be taken.
     * Peters &amp; Skowron, Proportionality and the Limits of Welfarism, EC 2020.
     *
     * @param left of each ballot what a voter of weight 1 has left, in the election's units of money
     * @throws IllegalArgumentException where the ballots are no approval ballots
     */
    public Outcome complete(Election election, Outcome kept, List<Rational> left) {
        if (election.type() != BallotType.APPROVAL) {
            throw new IllegalArgumentException("Phragmén's method reads approval ballots, not " + election.type());
        }
        return new Selection(election, ties.order(election), kept, left).outcome();
    }
}
