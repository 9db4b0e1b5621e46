package org.harambee.database;

import org.jspecify.annotations.Nullable;

/** The database can't be had. The message is one line for the person who started the program. */
public final class DatabaseFailure extends RuntimeException {
    DatabaseFailure(String line) {
        super(line);
    }

    DatabaseFailure(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
