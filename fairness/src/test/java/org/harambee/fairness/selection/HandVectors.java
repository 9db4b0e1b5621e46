package org.harambee.fairness.selection;

import java.util.List;
import java.util.TreeSet;
import org.harambee.fairness.election.Drafts;
import org.harambee.fairness.election.Election;

/** Small elections whose outcomes can be worked out by hand; costs of the first three are in hundredths. */
final class HandVectors {
    static final TieBreaks BY_ID = TieBreaks.of(new TieBreak.Id());

    static final Election BOTH_WANT_ALL = Drafts.budget(3)
            .project("p0", 1)
            .project("p1", 3)
            .project("p2", 2)
            .project("p3", 1)
            .ballots(2, "p0 p1 p2 p3")
            .election();

    static final Election FOUR_VOTERS = fourVoters().election();

    static final Election TWO_UNSUPPORTED =
            fourVoters().project("p4", 109).project("p5", 109).election();

    static final Election ONE_FREE = Drafts.budget(2)
            .project("p0", 0)
            .project("p1", 1)
            .project("p2", 2)
            .ballots(1, "p0")
            .ballots(1, "p0 p1 p2")
            .ballots(1, "p2")
            .election();

    /** The running example of Lackner &amp; Skowron, Multi-Winner Voting with Approval Preferences. */
    static final Election COMMITTEE = letters(4, "abcdefg")
            .ballots(3, "a b")
            .ballots(3, "a c")
            .ballots(2, "a d")
            .ballots(1, "b c f")
            .ballots(1, "e")
            .ballots(1, "f")
            .ballots(1, "g")
            .election();

    static final Election COMPLETED = Drafts.budget(5)
            .project("a", 1)
            .project("b", 2)
            .project("c", 2)
            .project("d", 1)
            .project("e", 1)
            .project("f", 1)
            .ballots(2, "a b")
            .ballots(1, "a")
            .ballots(3, "a c")
            .ballots(2, "a d")
            .ballots(1, "f")
            .ballots(1, "e")
            .election();

    private HandVectors() {}

    static List<String> ids(Election election, Outcome outcome) {
        return outcome.selected().stream()
                .map(place -> election.projects().get(place).id())
                .toList();
    }

    /** The ids of all selected, sorted and written together with spaces. */
    static String sorted(Election election, Outcome outcome) {
        return String.join(" ", new TreeSet<>(ids(election, outcome)));
    }

    private static Drafts fourVoters() {
        return Drafts.budget(400)
                .project("p0", 100)
                .project("p1", 90)
                .project("p2", 200)
                .project("p3", 109)
                .ballots(1, "p0")
                .ballots(2, "p1 p2 p3")
                .ballots(1, "p2");
    }

    private static Drafts letters(long budget, String ids) {
        var draft = Drafts.budget(budget);
        ids.chars().forEach(letter -> draft.project(Character.toString(letter), 1));
        return draft;
    }
}
