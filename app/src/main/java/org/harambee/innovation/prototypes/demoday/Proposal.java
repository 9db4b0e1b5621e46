package org.harambee.innovation.prototypes.demoday;

/** What came of proposing the session of a demo day. */
sealed interface Proposal {
    /** It is proposed, or was before. */
    record Proposed(String path) implements Proposal {}

    /** The gathering takes none now. */
    record Refused() implements Proposal {}

    /** The day does not take place. */
    record CalledOff() implements Proposal {}

    /** The day is over. */
    record Past() implements Proposal {}

    /** What is shown takes more characters than a session's abstract may have. */
    record TooLong(int length, int limit) implements Proposal {}
}
