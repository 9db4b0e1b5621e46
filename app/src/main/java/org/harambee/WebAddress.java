package org.harambee;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** Where the pages are, as a person writes it into a browser. */
final class WebAddress {
    private WebAddress() {}

    static String of(Environment environment) {
        String port = environment.getProperty("local.server.port", "8080");
        return "http://" + host(environment.getProperty("server.address", "0.0.0.0")) + ":" + port;
    }

    private static String host(String address) {
        try {
            var listening = InetAddress.getByName(address);
            return listening.isLoopbackAddress() || listening.isAnyLocalAddress() ? "localhost" : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
