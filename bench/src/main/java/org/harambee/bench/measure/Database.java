package org.harambee.bench.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

/** The embedded database of a running program, for what nobody would type in: a hundred thousand ballots, say. */
public final class Database implements AutoCloseable {
    private static final int PORT_LINE = 3;

    private final Connection connection;

    /** @param data the data directory of the program */
    public Database(Path data) throws IOException, SQLException {
        Properties passwords = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve("passwords.properties"))) {
            passwords.load(in);
        }
        String port = Files.readAllLines(data.resolve("pg/postmaster.pid")).get(PORT_LINE);
        connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/harambee",
                "postgres",
                passwords.getProperty("superuser"));
    }

    public void run(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < parameters.length; place++) {
                statement.setObject(place + 1, parameters[place]);
            }
            statement.execute();
        }
    }

    /** A parameter of the type {@code text[]}. */
    public Array texts(String... texts) throws SQLException {
        return connection.createArrayOf("text", texts);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
