package org.harambee.innovation.prototypes.spending;

import org.harambee.innovation.PrototypeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was spent. Nothing is ever changed: a correction is an entry of its own. */
@Repository
public class Spending {
    private final JdbcClient database;

    Spending(JdbcClient database) {
        this.database = database;
    }

    /** Whether anything was. */
    public boolean any(PrototypeId prototype) {
        return database.sql("select exists (select from innovation.prototype_spending where prototype_id = ?)")
                .param(prototype.value())
                .query(Boolean.class)
                .single();
    }
}
