package org.harambee.fairness.selection.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.harambee.fairness.election.Election;
import org.harambee.fairness.number.Rational;
import org.harambee.fairness.selection.Appraisal;
import org.harambee.fairness.selection.Step;
import org.harambee.fairness.selection.Supporters;
import org.harambee.fairness.selection.Utility;

/**
 * What an outcome owes to groups of voters, checked directly; needs no list of all groups. Takes O(A log A) steps for A
 * entries on all ballots.
 */
public final class Axioms {
    private final Election election;
    private final Claim claim;
    private final Appraisal appraisal;
    private final Supporters supporters;
    private final Set<Integer> selected = new HashSet<>();
    /** Of each ballot what the selected projects are worth to a voter. */
    private final List<Rational> worth = new ArrayList<>();

    /** @param need how many voters like this one there must be, so that they could all pay their equal part */
    private record Member(Rational need, long voters) {}

    private Axioms(Election election, Claim claim) {
        this.election = election;
        this.claim = claim;
        this.appraisal = new Appraisal(election, claim.utility());
        this.supporters = Supporters.of(election);
        claim.rounds().forEach(round -> selected.add(round.project()));
        var ballots = election.ballots();
        for (int ballot = 0; ballot < ballots.distinct(); ballot++) {
            var sum = Rational.ZERO;
            for (int entry = ballots.from(ballot); entry < ballots.until(ballot); entry++) {
                if (selected.contains(ballots.project(entry)) && appraisal.supports(ballot, entry)) {
                    sum = sum.plus(appraisal.worth(ballot, entry));
                }
            }
            worth.add(sum);
        }
    }

    /**
     * Checks each axiom by the voters' endowments, where the claim gives them none by equal parts of the budget.
     *
     * @param claim whose rounds hold, as {@link Audit} says
     */
    public static List<Finding> of(Election election, Claim claim) {
        var axioms = new Axioms(election, claim);
        return List.of(axioms.representation(), axioms.ejrPlus(), axioms.priceability());
    }

    private Finding representation() {
        var promised = buys();
        for (int project : losers()) {
            var money = Rational.ZERO;
            long voters = 0;
            for (int place = supporters.from(project); place < supporters.until(project); place++) {
                int ballot = supporters.ballot(place);
                if (supports(ballot, project) && worth.get(ballot).signum() == 0) {
                    money = money.plus(
                            endowment(ballot).times(election.ballots().weight(ballot)));
                    voters += election.ballots().weight(ballot);
                }
            }
            if (voters > 0 && money.compareTo(Rational.of(cost(project))) >= 0) {
                return new Finding(
                        Axiom.JUSTIFIED_REPRESENTATION,
                        Finding.Result.FAILS,
                        promised,
                        voters
                                + " voters for " + name(project)
                                + " are left with nothing, and their part of the money, "
                                + money(money) + ", pays its cost of " + money(Rational.of(cost(project))));
            }
        }
        return new Finding(
                Axiom.JUSTIFIED_REPRESENTATION, Finding.Result.HOLDS, promised, "no such group is left with nothing");
    }

    private Finding ejrPlus() {
        if (claim.utility() != Utility.COST && claim.utility() != Utility.CARDINALITY) {
            return new Finding(
                    Axiom.EJR_PLUS,
                    Finding.Result.NOT_SHOWN,
                    false,
                    "it is checked where all who name a project value it alike, by cost or by number");
        }
        for (int project : losers()) {
            var owed = owed(project);
            if (owed.isPresent()) {
                return new Finding(
                        Axiom.EJR_PLUS,
                        Finding.Result.FAILS,
                        buys(),
                        owed.get()
                                + " voters could have bought " + name(project) + " for "
                                + money(Rational.of(cost(project), owed.get()))
                                + " each, and none of them got as much for her money");
            }
        }
        return new Finding(
                Axiom.EJR_PLUS, Finding.Result.HOLDS, buys(), "no group could have served all its members better");
    }

    /**
     * The number of voters who are owed a project. A member who gets the worth U from the outcome has part e of the
     * money. Had she got it at the price at which k members buy the project of cost c and worth u in equal parts, she
     * could not have spent more than U·c/(k·u) before she lacked c/k; so she is served only if c·(1 + U/u)/e exceeds k.
     */
    private Optional<Long> owed(int project) {
        var members = new ArrayList<Member>();
        var unit = appraisal.unit(project);
        for (int place = supporters.from(project); place < supporters.until(project); place++) {
            int ballot = supporters.ballot(place);
            if (supports(ballot, project) && endowment(ballot).signum() > 0) {
                var need = Rational.of(cost(project))
                        .times(Rational.ONE.plus(worth.get(ballot).dividedBy(unit)))
                        .dividedBy(endowment(ballot));
                members.add(new Member(need, election.ballots().weight(ballot)));
            }
        }
        members.sort(Comparator.comparing(Member::need));
        long voters = 0;
        for (var member : members) {
            voters += member.voters();
            if (member.need().compareTo(Rational.of(voters)) <= 0) {
                return Optional.of(voters);
            }
        }
        return Optional.empty();
    }

    private Finding priceability() {
        boolean promised = claim.phases().equals(List.of(Step.By.EQUAL_SHARES))
                || claim.phases().equals(List.of(Step.By.EXACT_EQUAL_SHARES));
        if (promised) {
            return new Finding(
                    Axiom.PRICEABILITY, Finding.Result.HOLDS, true, "the payments of the rounds are such prices");
        }
        return new Finding(
                Axiom.PRICEABILITY,
                Finding.Result.NOT_SHOWN,
                false,
                buys()
                        ? "the projects added at the end are paid by nobody in particular"
                        : "this rule asks nobody to pay");
    }

    /** Whether voters buy projects with their parts, whatever is added afterwards. */
    private boolean buys() {
        return claim.phases().contains(Step.By.EQUAL_SHARES) || claim.phases().contains(Step.By.EXACT_EQUAL_SHARES);
    }

    private Rational endowment(int ballot) {
        return buys()
                ? claim.endowments().get(ballot)
                : Rational.of(election.budget(), election.ballots().weight());
    }

    private List<Integer> losers() {
        return IntStream.range(0, election.projects().size())
                .filter(project -> !selected.contains(project))
                .boxed()
                .toList();
    }

    private boolean supports(int ballot, int project) {
        int entry = election.ballots().from(ballot);
        while (election.ballots().project(entry) != project) {
            entry++;
        }
        return appraisal.supports(ballot, entry);
    }

    private long cost(int project) {
        return election.projects().get(project).cost();
    }

    private String name(int project) {
        return election.projects().get(project).id();
    }

    private String money(Rational units) {
        return units.dividedBy(Rational.of(BigDecimal.TEN.pow(election.decimals())))
                .toString();
    }
}
