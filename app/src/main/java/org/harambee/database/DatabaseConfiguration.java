package org.harambee.database;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    /** {@link DatabaseStart} closes it; that the pool is built on this bean makes the pool close first. */
    @Bean(destroyMethod = "")
    @ConditionalOnBean(DatabaseStart.class)
    DatabaseSource databaseSource(DatabaseStart start) {
        return start.source();
    }

    @Bean
    @ConditionalOnMissingBean(DatabaseStart.class)
    DatabaseSource externalDatabase(Environment environment) {
        return ExternalDatabase.from(environment);
    }

    @Bean
    DatabaseAccess databaseAccess(DatabaseSource source) {
        return source.access();
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(DatabaseAccess access) {
        return access.forTheApp();
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(DatabaseAccess access) {
        return access.forMigrations();
    }

    @Bean
    Migrations migrations(DatabaseSource source) {
        return new Migrations(source);
    }

    @Bean
    @Lazy(false)
    World world(JdbcClient jdbc, Environment environment) {
        return new Worlds(jdbc).open(Optional.ofNullable(environment.getProperty("harambee.example", Boolean.class)));
    }

    @Bean
    StartReport startReport(DatabaseSource source) {
        return source.report();
    }
}
