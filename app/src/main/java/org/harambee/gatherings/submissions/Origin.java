package org.harambee.gatherings.submissions;

import org.jspecify.annotations.Nullable;

/** Where in the file a value stands, and how it was known to be this field; lines count from 1. */
public record Origin(How how, @Nullable String label, int line) {

    public enum How {
        /** Beside or below its label. */
        LABEL("label"),
        /** In a parameter of a template; the label is the parameter's name. */
        PARAMETER("template-parameter"),
        /** By where it stands on the page. */
        POSITION("position"),
        /** Said in words under the field named by the label. */
        STATEMENT("statement");

        private final String code;

        How(String code) {
            this.code = code;
        }

        /** Stable, for message keys. */
        public String code() {
            return code;
        }
    }
}
