package org.harambee.bench.pages;

import java.util.List;
import org.harambee.bench.measure.Address;
import org.harambee.bench.measure.Processes;
import picocli.CommandLine.Option;

/** The pages of a peer: a wiki that holds the same content. */
final class Peer {
    @Option(names = "--peer", required = true, description = "The peer's address, as in http://127.0.0.1:8810")
    private String address = "";

    @Option(names = "--peer-cache", required = true, description = "The same behind an HTTP cache.")
    private String cache = "";

    @Option(names = "--peer-process", required = true, split = ",", description = "As for ours.")
    private List<String> processes = List.of();

    @Option(names = "--peer-cookie", required = true, description = "Cookies of someone signed in.")
    private String cookie = "";

    @Option(names = "--peer-session", required = true, description = "The path of the session page.")
    private String sessionPage = "";

    @Option(names = "--peer-list", required = true, description = "The path of the list of 350 rows.")
    private String list = "";

    String sessionPage() {
        return sessionPage;
    }

    String list() {
        return list;
    }

    Target reader(String path) {
        return target("peer: parser cache, reader", new Address(address + path));
    }

    Target signedIn(String path) {
        return target("peer: signed in", new Address(address + path).withCookie(cookie));
    }

    Target cached(String path) {
        return target("peer: behind an HTTP cache", new Address(cache + path));
    }

    private Target target(String what, Address at) {
        return new Target(what, at, new Processes(processes));
    }
}
