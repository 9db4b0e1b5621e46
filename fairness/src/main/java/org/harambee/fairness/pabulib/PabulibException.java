package org.harambee.fairness.pabulib;

import java.io.IOException;

/** A file that is not a complete election in the .pb format; the message is one line: file, line, field, what to do. */
public final class PabulibException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final String field;

    PabulibException(String file, long line, String field, String problem) {
        super(file + ":" + line + ": " + field + ": " + OneLine.of(problem));
        this.file = file;
        this.line = line;
        this.field = field;
    }

    public String file() {
        return file;
    }

    /** The line where the row begins, counted from 1. */
    public long line() {
        return line;
    }

    /** The section and the column or key, such as {@code PROJECTS cost}. */
    public String field() {
        return field;
    }
}
