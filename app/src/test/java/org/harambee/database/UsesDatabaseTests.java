package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@UsesDatabase
class UsesDatabaseTests {
    @Autowired
    JdbcClient jdbc;

    @Test
    void theAppWorksAsItsOwnRole() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("harambee_app");
        assertThat(jdbc.sql("select count(*) from events.event_publication")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theAppMayNotChangeTables() {
        assertThatThrownBy(() -> jdbc.sql("drop table events.event_publication").update())
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(
                        () -> jdbc.sql("select * from flyway.database").query().listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
