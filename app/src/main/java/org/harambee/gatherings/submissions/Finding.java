package org.harambee.gatherings.submissions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of one field after reading. */
public sealed interface Finding {

    /** Stable, for message keys. */
    String code();

    /** The value as one line of text, for showing; the submission holds it in full. */
    record Understood(String value, Origin origin) implements Finding {
        @Override
        public String code() {
            return "understood";
        }
    }

    record Missing() implements Finding {
        @Override
        public String code() {
            return "missing";
        }
    }

    /** The label or parameter is there, and nothing is in it. */
    record Empty(Origin origin) implements Finding {
        @Override
        public String code() {
            return "empty";
        }
    }

    /** More than one reading is possible. What was taken is in the submission; null means nothing was. */
    record Ambiguous(@Nullable String taken, List<Seen> seen) implements Finding {
        public Ambiguous {
            seen = List.copyOf(seen);
        }

        @Override
        public String code() {
            return "ambiguous";
        }
    }
}
