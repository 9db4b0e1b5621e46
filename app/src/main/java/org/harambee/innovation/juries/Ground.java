package org.harambee.innovation.juries;

import org.harambee.ui.Worded;

/** Why a juror may not review an idea. */
enum Ground implements Worded {
    /** They wrote it, or an idea it was merged from. */
    AUTHOR,
    /** Another account of theirs did. */
    SECOND_ACCOUNT,
    /** It was told for an affiliate of theirs. */
    AFFILIATE,
    /** They said so. */
    DECLARED,
    /** They abstained. */
    ABSTAINED,
    /** It was decided by hand. */
    BY_HAND,
    /** They do not read its language, and every juror has to. */
    LANGUAGE,
    /** They have left. */
    LEFT,
    /** Another account of theirs is on the jury. */
    SAME_PERSON;

    /** Whether a review that was given nevertheless must not count. */
    boolean spoils() {
        return switch (this) {
            case AUTHOR, SECOND_ACCOUNT, AFFILIATE, DECLARED, SAME_PERSON -> true;
            case ABSTAINED, BY_HAND, LANGUAGE, LEFT -> false;
        };
    }
}
