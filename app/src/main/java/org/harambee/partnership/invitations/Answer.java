package org.harambee.partnership.invitations;

/** What became of an answer to an invitation. */
sealed interface Answer {

    /** It counts. */
    record Taken() implements Answer {}

    /** Someone was faster, or the invitation was withdrawn; the invitation's page says who and when. */
    record Late() implements Answer {}
}
