package org.harambee.innovation.calls;

import org.harambee.innovation.Call;

/** What became of changing a call. */
sealed interface Revised {

    /** @param path where it stands */
    record Saved(String path) implements Revised {}

    /** Someone else has changed it since the form was opened. */
    record Overtaken(Call current) implements Revised {}
}
