package org.harambee.database;

/** Where the database of this run comes from. */
sealed interface DatabaseSource permits EmbeddedDatabase, ExternalDatabase, JoinedDatabase {
    DatabaseAccess access();

    StartReport report();
}
