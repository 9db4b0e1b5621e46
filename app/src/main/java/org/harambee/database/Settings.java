package org.harambee.database;

import java.util.HashMap;
import java.util.Map;

/** How the embedded PostgreSQL is set up: safe first, then small. Values can't contain spaces. */
final class Settings {
    /** The version of the unpacked programs; tests also run with those of PostgreSQL 15. */
    static final String MAJOR = System.getProperty("harambee.postgres.major", "18");

    /** The library is made for tests and switches both off. */
    private static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on");

    private static final Map<String, String> PRIVATE =
            Map.of("listen_addresses", "127.0.0.1", "unix_socket_directories", "");

    /** JVM and PostgreSQL together are to stay under 512 MB. */
    private static final Map<String, String> SMALL = Map.of(
            "max_connections", "60",
            "shared_buffers", "32MB",
            "work_mem", "4MB",
            "maintenance_work_mem", "32MB",
            "max_wal_size", "256MB",
            "max_logical_replication_workers", "0",
            "jit", "off",
            // a partnership's data are in memory
            "random_page_cost", "1.1");

    private static final Map<String, String> CALM =
            Map.of("timezone", "UTC", "log_timezone", "UTC", "log_checkpoints", "off");

    static final Map<String, String> LOCALE = "15".equals(MAJOR)
            ? Map.of("locale", "C.UTF-8")
            : Map.of("locale-provider", "builtin", "builtin-locale", "C.UTF-8", "locale", "C.UTF-8");

    private Settings() {}

    static Map<String, String> server() {
        var all = new HashMap<String, String>();
        all.putAll(DURABLE);
        all.putAll(PRIVATE);
        all.putAll(SMALL);
        all.putAll(CALM);
        if (!"15".equals(MAJOR)) {
            // three processes less, and nothing here reads ahead
            all.put("io_method", "sync");
        }
        return all;
    }
}
