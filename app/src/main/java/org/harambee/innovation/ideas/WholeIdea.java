package org.harambee.innovation.ideas;

/**
 * An idea with what a file tells of it.
 *
 * @param elsewhere how it is known where it was brought from; for one that was told here, {@link Ideas#HERE} and its code
 * @param affiliate the code of the affiliate it was told for; empty for none
 * @param supports how many people support it
 */
public record WholeIdea(Idea idea, Ideas.Elsewhere elsewhere, String affiliate, int supports) {}
