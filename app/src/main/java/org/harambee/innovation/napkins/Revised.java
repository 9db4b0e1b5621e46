package org.harambee.innovation.napkins;

import org.harambee.innovation.ideas.Idea;

/** What became of changing an idea. */
sealed interface Revised {

    /** @param path where it stands now */
    record Saved(String path) implements Revised {}

    /** Someone else has changed it since the form was opened. */
    record Overtaken(Idea current) implements Revised {}
}
