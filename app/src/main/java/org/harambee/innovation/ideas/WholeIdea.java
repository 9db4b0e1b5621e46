package org.harambee.innovation.ideas;

/**
 * An idea with what a file tells of it.
 *
 * @param elsewhere how it is known where it was brought from; for one that was told here, {@link Ideas#HERE} and its code
 * @param affiliate the code of the affiliate it was told for; empty for none
 * @param supports how many people support it
 * @param place where it stands in an order; as large as can be where it was put in none
 */
public record WholeIdea(Idea idea, Ideas.Elsewhere elsewhere, String affiliate, int supports, int place) {}
