package org.harambee.gatherings.submissions;

import java.util.List;

/** Why a file was not read at all. */
public sealed interface Refusal {

    /** Stable, for message keys. */
    String code();

    /** The first byte that is not UTF-8, counted from 0, and the line it stands on, counted from 1. */
    record NotUtf8(long byteOffset, int line) implements Refusal {
        @Override
        public String code() {
            return "not-utf-8";
        }
    }

    record TooLarge(long bytes, long limit) implements Refusal {
        @Override
        public String code() {
            return "too-large";
        }
    }

    record Empty() implements Refusal {
        @Override
        public String code() {
            return "empty";
        }
    }

    /** The source of a web page was given instead of its text. */
    record WebPageSource() implements Refusal {
        @Override
        public String code() {
            return "web-page-source";
        }
    }

    /** Too few labels or parameters of a submission were seen; those that were are named. */
    record NotASubmission(int lines, List<Field> recognised) implements Refusal {
        public NotASubmission {
            recognised = List.copyOf(recognised);
        }

        @Override
        public String code() {
            return "not-a-submission";
        }
    }
}
