package org.harambee.identity.links;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever can read what the server prints may become its first administrator. */
@Component
class FirstAdministratorLink {
    private final OneTimeLinks links;
    private final JdbcClient database;
    private final @Nullable InetAddress address;

    FirstAdministratorLink(OneTimeLinks links, JdbcClient database, ServerProperties server) {
        this.links = links;
        this.database = database;
        this.address = server.getAddress();
    }

    @EventListener
    void print(WebServerInitializedEvent started) {
        if (administered() || started.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        String link = "http://" + host() + ":" + started.getWebServer().getPort()
                + OneTimeLink.path(links.forFirstAdministrator());
        System.out.printf(
                "%nNobody keeps this server yet. Open this link to become its administrator"
                        + " (it works once, within 24 hours):%n  %s%n%n",
                link);
    }

    private String host() {
        return address == null || address.isAnyLocalAddress() || address.isLoopbackAddress()
                ? "localhost"
                : address.getHostAddress();
    }

    private boolean administered() {
        return database.sql("select exists (select from identity.person where administrator)")
                .query(Boolean.class)
                .single();
    }
}
