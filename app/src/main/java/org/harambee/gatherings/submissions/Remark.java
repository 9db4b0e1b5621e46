package org.harambee.gatherings.submissions;

import java.util.Map;

/** Something worth telling about a field, as a code with named values. */
public record Remark(Code code, Map<String, String> values) {

    public enum Code {
        /** {@code authors}, {@code others}: as many of each; they were left unaligned. */
        COUNTS_DIFFER("counts-differ"),
        /** {@code text}: a stand-in such as "TBD" that was not taken as a value. */
        PLACEHOLDER("placeholder"),
        /** {@code heading}: the page is named otherwise. */
        HEADING_DIFFERS("heading-differs"),
        /** {@code text}: no known type; kept as written. */
        TYPE_UNKNOWN("type-unknown"),
        /** {@code text}: no known level; kept as written. */
        LEVEL_UNKNOWN("level-unknown"),
        /** {@code text}: neither a clear yes nor a clear no; kept as written. */
        ANSWER_UNCLEAR("answer-unclear"),
        /** {@code text}: one item with commas that was not split. */
        KEPT_WHOLE("kept-whole"),
        /** {@code text}: names nobody ("and others"). */
        NAMES_NOBODY("names-nobody"),
        /** {@code template}: its closing braces are missing. */
        TEMPLATE_NOT_CLOSED("template-not-closed"),
        /** {@code count}: sign-ups whose time could not be read. */
        WITHOUT_TIME("without-time"),
        /** {@code count}: questions whose author could not be read. */
        WITHOUT_USER("without-user");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        /** Stable, for message keys. */
        public String code() {
            return code;
        }
    }

    public Remark {
        values = Map.copyOf(values);
    }

    static Remark of(Code code, String name, String value) {
        return new Remark(code, Map.of(name, value));
    }
}
