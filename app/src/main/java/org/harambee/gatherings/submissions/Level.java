package org.harambee.gatherings.submissions;

import org.jspecify.annotations.Nullable;

/** A level as written, and the steps it spans; both null where the words are not known. */
public record Level(@Nullable Step from, @Nullable Step to, String asWritten) {

    public enum Step {
        BASIC("basic"),
        MEDIUM("medium"),
        ADVANCED("advanced");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        /** Stable, for message keys. */
        public String code() {
            return code;
        }
    }
}
