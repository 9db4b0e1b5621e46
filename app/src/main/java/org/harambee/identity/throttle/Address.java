package org.harambee.identity.throttle;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * The network address a request really came from. What a header says about it is not asked here: behind a proxy the
 * server has to be told to trust it (server.forward-headers-strategy).
 */
public final class Address {
    /** One household or classroom has this much of an IPv6 address in common. */
    private static final int SHARED_BYTES = 8;

    private Address() {}

    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, SHARED_BYTES)
                    : address;
        } catch (UnknownHostException odd) {
            return address;
        }
    }
}
