package org.harambee.identity.example;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Whether only the machine it runs on can reach the server. */
@Component
class ThisMachine {
    private final @Nullable InetAddress address;

    ThisMachine(ServerProperties server) {
        this.address = server.getAddress();
    }

    boolean alone(HttpServletRequest request) {
        return address != null && address.isLoopbackAddress() && !handedOn(request);
    }

    // anyone can send these headers, but all they can do with them here is to be refused
    private static boolean handedOn(HttpServletRequest request) {
        return request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
    }
}
