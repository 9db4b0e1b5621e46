package org.harambee.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A role and its password, which is never printed. */
record Login(String user, String password) {
    Connection connect(String url) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("ApplicationName", "harambee");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return user;
    }
}
