package org.harambee.fairness.election;

/** How voters could answer, in the terms of the Pabulib format. */
public enum BallotType {
    /** A set of projects. Pabulib's {@code choose-1} is an approval ballot of one project. */
    APPROVAL,
    /** Projects in order, the best first. */
    ORDINAL,
    /** Points from a purse that each voter divides. */
    CUMULATIVE,
    /** Points for each project by itself. */
    SCORING;

    /** Whether a ballot gives points to the projects that it names. */
    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }
}
