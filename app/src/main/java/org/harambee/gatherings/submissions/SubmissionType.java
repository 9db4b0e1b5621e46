package org.harambee.gatherings.submissions;

import org.jspecify.annotations.Nullable;

/** A type as written, and which of the known kinds it is; null where it is none of them or more than one. */
public record SubmissionType(@Nullable Kind kind, String asWritten) {

    public enum Kind {
        LECTURE("lecture"),
        PANEL("panel"),
        WORKSHOP("workshop"),
        LIGHTNING_TALK("lightning-talk"),
        ROUNDTABLE("roundtable"),
        MEETUP("meetup"),
        POSTER("poster"),
        DISCUSSION("discussion");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Stable, for message keys. */
        public String code() {
            return code;
        }
    }
}
