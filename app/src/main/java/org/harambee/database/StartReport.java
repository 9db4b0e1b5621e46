package org.harambee.database;

import java.util.List;

/** What the person who starts the server is to know about its database: a line each. */
public record StartReport(List<String> lines) {
    static StartReport of(String... lines) {
        return new StartReport(List.of(lines));
    }
}
