package org.harambee.database;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the example world before the first page is served, each module's part at most once. */
@Component
@ConditionalOnBooleanProperty("harambee.example")
class ExampleWorld implements SmartInitializingSingleton {
    private final List<Example> examples;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** The world is asked for because it refuses an example in a database that was begun without. */
    ExampleWorld(
            World world, List<Example> examples, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.examples = world.example() ? examples : List.of();
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        examples.forEach(example -> transaction.executeWithoutResult(status -> loadOnce(example)));
    }

    private void loadOnce(Example example) {
        // the row comes first: of two nodes that start at once, one waits here and then finds it loaded
        int first = database.sql("insert into example.loaded (module, at) values (?, ?) on conflict do nothing")
                .param(example.module())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (first == 1) {
            example.load();
        }
    }
}
