package org.harambee.innovation.adoptions;

/** What became of changing what was told of an adoption. */
sealed interface Revised {

    /** @param path where it stands */
    record Saved(String path) implements Revised {}

    /** Someone else has changed it since the form was opened. */
    record Overtaken(Adoption current) implements Revised {}
}
