package org.harambee.fairness.selection.explain;

import java.util.List;
import org.harambee.fairness.number.Rational;

/**
 * A project that was not chosen, and where its supporters' money went. All amounts are in the election's units of money.
 *
 * @param project its place in the election
 * @param votes how many voters named it, by weight
 * @param had what those who support it had together at the start
 * @param left what they have left
 * @param missing what that lacks to the project's cost; 0 or less where they could pay
 * @param spent what they paid for others, the largest amount first
 */
public record NotChosen(int project, long votes, Rational had, Rational left, Rational missing, List<Spent> spent) {
    public NotChosen {
        spent = List.copyOf(spent);
    }

    /**
     * Money that went elsewhere.
     *
     * @param winner the project it went to
     * @param amount what the supporters of the other paid for it together
     */
    public record Spent(int winner, Rational amount) {}
}
