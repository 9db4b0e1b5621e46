package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("database")
class RolesTests {
    private final DatabaseAccess access = PostgresForTests.newDatabase();
    private final JdbcClient owner = clientOf(access.owner());
    private final JdbcClient app = clientOf(access.app());

    @BeforeEach
    void aSchemaFromBeforeAndOneFromAfterTheGrants() throws Exception {
        owner.sql("create schema before").update();
        owner.sql("create table before.note (id int generated always as identity, text text)")
                .update();
        try (var connection = access.owner().connect(access.url())) {
            Grants.give(connection, access.app().user());
        }
        owner.sql("create schema after").update();
        owner.sql("create table after.note (id serial, text text)").update();
    }

    @Test
    void theAppReadsAndWritesInSchemasOfTodayAndOfTomorrow() {
        for (var schema : new String[] {"before", "after"}) {
            app.sql("insert into " + schema + ".note (text) values ('pull together')")
                    .update();
            app.sql("update " + schema + ".note set text = text || '!'").update();
            assertThat(app.sql("delete from " + schema + ".note").update()).isEqualTo(1);
        }
    }

    @Test
    void theAppCanNeitherMakeNorChangeNorDropAnything() {
        refused("create schema mine");
        refused("create table before.mine (id int)");
        refused("create table public.mine (id int)");
        refused("alter table after.note add column more text");
        refused("drop table after.note");
        refused("truncate after.note");
        refused("create role mine superuser");
        refused("set role harambee_owner");
        refused("create extension pg_trgm");
        refused("copy after.note to program 'true'");
        refused("create temporary table mine (id int)");
    }

    @Test
    void theHistoryOfMigrationsIsClosedToTheApp() {
        owner.sql("create table flyway.identity (version text)").update();

        refused("select * from flyway.identity");
    }

    @Test
    void noRowOfAnotherPartnershipGetsPastRowLevelSecurity() {
        owner.sql("create table after.secret (partnership text)").update();
        owner.sql("insert into after.secret values ('ours'), ('theirs')").update();
        owner.sql("alter table after.secret enable row level security").update();
        owner.sql("create policy ours on after.secret using (partnership = 'ours')")
                .update();

        assertThat(app.sql("select partnership from after.secret")
                        .query(String.class)
                        .list())
                .containsExactly("ours");
        refused("insert into after.secret values ('theirs')");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> app.sql(sql).update())
                .as(sql)
                .rootCause()
                .hasMessageMatching("(?s)ERROR: (permission denied|must (?:be|have)|only roles|new row violates).*");
    }

    private JdbcClient clientOf(Login login) {
        return JdbcClient.create(new DriverManagerDataSource(access.url(), login.user(), login.password()));
    }
}
