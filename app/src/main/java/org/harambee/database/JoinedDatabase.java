package org.harambee.database;

/** The embedded database of a server that runs on the same directory, found through its connection file. */
record JoinedDatabase(DatabaseAccess access) implements DatabaseSource {
    @Override
    public StartReport report() {
        return StartReport.of();
    }
}
