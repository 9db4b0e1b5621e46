package org.harambee.playbook.learnings;

/** What became of changing a learning. */
sealed interface Revised {

    /** @param path where it stands */
    record Saved(String path) implements Revised {}

    /** Someone else has changed it since the form was opened. */
    record Overtaken(Learning current) implements Revised {}
}
