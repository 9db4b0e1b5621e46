package org.harambee.innovation.ideas;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows in which schema the trigrams live: ours, or wherever the server had them before us. */
@Component
class Trigrams {
    private final JdbcClient database;
    private volatile @Nullable String schema;

    Trigrams(JdbcClient database) {
        this.database = database;
    }

    /** A statement with {@code {trgm}} where the schema belongs. */
    String sql(String statement) {
        return statement.replace("{trgm}", schema());
    }

    private String schema() {
        String known = schema;
        if (known == null) {
            known = database.sql("select quote_ident(n.nspname) from pg_extension e"
                            + " join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm'")
                    .query(String.class)
                    .single();
            schema = known;
        }
        return known;
    }
}
