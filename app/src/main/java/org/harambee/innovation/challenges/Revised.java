package org.harambee.innovation.challenges;

/** What became of changing a challenge. */
sealed interface Revised {

    /** @param path where it stands */
    record Saved(String path) implements Revised {}

    /** Someone else has changed it since the form was opened. */
    record Overtaken(Challenge current) implements Revised {}
}
