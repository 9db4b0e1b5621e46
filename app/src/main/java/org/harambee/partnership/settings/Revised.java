package org.harambee.partnership.settings;

/** What became of changing what a partnership says of itself. */
sealed interface Revised {

    record Saved() implements Revised {}

    /** Someone else has changed it since the form was opened. */
    record Overtaken(Standing current) implements Revised {}
}
