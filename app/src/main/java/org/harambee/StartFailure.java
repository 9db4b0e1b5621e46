package org.harambee;

/** The program can't be started. The message is one line for the person who tried. */
final class StartFailure extends RuntimeException {
    StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
