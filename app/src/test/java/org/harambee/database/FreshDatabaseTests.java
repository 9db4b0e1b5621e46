package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whichever of the two runs second must not see what the first has left. */
@TestClassOrder(ClassOrderer.Random.class)
class FreshDatabaseTests {
    @SpringBootTest
    @UsesDatabase
    abstract static class LeavesSomethingBehind {
        @Autowired
        JdbcClient jdbc;

        @Test
        void andFindsNothing() {
            String all = "select count(*) from events.event_publication";
            assertThat(jdbc.sql(all).query(Integer.class).single()).isZero();

            jdbc.sql("""
                insert into events.event_publication
                  (id, listener_id, event_type, serialized_event, publication_date)
                values (gen_random_uuid(), '', '', '', now())
                """).update();
            assertThat(jdbc.sql(all).query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Nested
    class Ana extends LeavesSomethingBehind {}

    @Nested
    class Juma extends LeavesSomethingBehind {}
}
