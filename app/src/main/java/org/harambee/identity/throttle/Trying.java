package org.harambee.identity.throttle;

import java.time.Duration;

/** What may be tried only so often. */
public enum Trying {
    BOOKLET(Duration.ofHours(1)),
    NAME(Duration.ofMinutes(15)),
    ADDRESS(Duration.ofMinutes(15)),
    SIGN_UP(Duration.ofHours(1)),
    LINK(Duration.ofMinutes(15)),
    GUEST_IDEA(Duration.ofHours(1)),
    IDEA(Duration.ofHours(1)),
    CHALLENGE(Duration.ofHours(1));

    /** The longest of them: what is older counts for nothing. */
    static final Duration LONGEST = Duration.ofHours(1);

    private final Duration within;

    Trying(Duration within) {
        this.within = within;
    }

    Duration within() {
        return within;
    }

    int limit(Limits limits) {
        return switch (this) {
            case BOOKLET -> limits.booklets();
            case NAME -> limits.name();
            case ADDRESS -> limits.address();
            case SIGN_UP -> limits.signUps();
            case LINK -> limits.links();
            case GUEST_IDEA -> limits.guestIdeas();
            case IDEA -> limits.ideas();
            case CHALLENGE -> limits.challenges();
        };
    }
}
