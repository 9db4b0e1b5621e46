package org.harambee.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    @ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
    EmbeddedDatabase embeddedDatabase(@Value("${harambee.data}") Path home) {
        return EmbeddedDatabase.start(DataDirectory.at(home));
    }

    @Bean
    DatabaseAccess databaseAccess(
            org.springframework.beans.factory.ObjectProvider<EmbeddedDatabase> embedded, Environment environment) {
        var database = embedded.getIfAvailable();
        var access = database == null ? ExternalDatabase.from(environment) : database.access();
        try (var owner = DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password())) {
            Grants.give(owner, access.app().user());
        } catch (SQLException e) {
            throw new DatabaseFailure("The database did not answer.", e);
        }
        return access;
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(DatabaseAccess access) {
        return access.forTheApp();
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(DatabaseAccess access) {
        return access.forMigrations();
    }
}
