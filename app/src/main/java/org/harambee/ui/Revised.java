package org.harambee.ui;

/**
 * What became of changing something that others may change, too.
 *
 * @param <T> what is changed
 */
public sealed interface Revised<T> {

    /** @param path where it stands */
    record Saved<T>(String path) implements Revised<T> {}

    /** Someone else has changed it since the form was opened. */
    record Overtaken<T>(T current) implements Revised<T> {}
}
