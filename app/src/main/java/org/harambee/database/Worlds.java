package org.harambee.database;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start decides; a later one may ask for the same again, but not for the other. */
record Worlds(JdbcClient jdbc) {
    World open(Optional<Boolean> askedForExample) {
        boolean example = begun(askedForExample.orElse(false));
        if (askedForExample.isPresent() && askedForExample.get() != example) {
            throw new DatabaseFailure(
                    example
                            ? "This database holds the example world; --empty needs another one (--data DIR)."
                            : "This database holds a real world; --example needs an empty one (--data DIR).");
        }
        return new World(example);
    }

    private boolean begun(boolean example) {
        jdbc.sql("insert into example.world (example) values (?) on conflict do nothing")
                .param(example)
                .update();
        return jdbc.sql("select example from example.world")
                .query(Boolean.class)
                .single();
    }
}
