package org.harambee.resources.needs;

/** What became of changing a need. */
sealed interface Revised {

    /** @param path where it stands */
    record Saved(String path) implements Revised {}

    /** Someone else has changed it since the form was opened. */
    record Overtaken(Need current) implements Revised {}
}
