package org.harambee.gatherings.submissions;

/** Text of the file that no field took. */
public record Unplaced(int line, String text, Reason reason) {

    public enum Reason {
        /** Plain text no field claims. */
        NO_FIELD("no-field"),
        /** A label we know and have no field for, such as a room. */
        LABEL_WITHOUT_FIELD("label-without-field"),
        /** Looks like a label, and is not known. */
        UNKNOWN_LABEL("unknown-label"),
        /** A parameter of the submission's template that is not known. */
        UNKNOWN_PARAMETER("unknown-parameter"),
        /** Stands under a heading that is not known. */
        UNKNOWN_SECTION("unknown-section"),
        /** Among the sign-ups, and nobody's name could be read. */
        NO_NAME("no-name"),
        /** A footnote inside a value. */
        FOOTNOTE("footnote"),
        /** Struck out by somebody. */
        STRUCK_OUT("struck-out");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Stable, for message keys. */
        public String code() {
            return code;
        }
    }
}
