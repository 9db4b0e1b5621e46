package org.harambee.fairness.selection.audit;

/** What an outcome may owe to groups of voters. */
public enum Axiom {
    /**
     * No voters who have a project in common, and whose money together pays for it, are left without any selected
     * project. Justified representation, with money: Aziz, Brill, Conitzer, Elkind, Freeman &amp; Walsh, Justified
     * Representation in Approval-Based Committee Voting, Social Choice and Welfare 2017.
     */
    JUSTIFIED_REPRESENTATION,
    /**
     * No voters who have a project in common, and who could have bought it for themselves in equal parts, would all be
     * better served by spending their money so: extended justified representation "plus", up to any project. Brill
     * &amp; Peters, Robust and Verifiable Proportionality Axioms for Multiwinner Voting, EC 2023.
     */
    EJR_PLUS,
    /**
     * There are prices that explain the outcome: everybody pays only for what she named and no more than she has, every
     * selected project is paid in full, and no group has enough left for another. Peters &amp; Skowron, Proportionality
     * and the Limits of Welfarism, EC 2020.
     */
    PRICEABILITY
}
