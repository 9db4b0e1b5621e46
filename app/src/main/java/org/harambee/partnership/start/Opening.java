package org.harambee.partnership.start;

/** What became of opening a draft. */
sealed interface Opening {

    /** It is a partnership now, or was already when it was asked for again. */
    record Opened(String path) implements Opening {}

    /** Someone has the address; this one is free. */
    record AddressTaken(String free) implements Opening {}

    /** The one who started it no longer coordinates the affiliate it was started for. */
    record NotForThem() implements Opening {}
}
