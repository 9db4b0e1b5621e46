package org.harambee.bench.measure;

import java.util.List;

/** What is asked for: an address, and headers as {@code Name: value}. */
public record Address(String url, List<String> headers) {
    public Address(String url) {
        this(url, List.of());
    }

    public Address withCookie(String cookie) {
        return new Address(url, List.of("Cookie: " + cookie));
    }
}
