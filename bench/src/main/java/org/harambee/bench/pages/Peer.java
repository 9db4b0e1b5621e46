package org.harambee.bench.pages;

import java.util.List;
import org.harambee.bench.measure.Address;
import org.harambee.bench.measure.Processes;
import picocli.CommandLine.Option;

/** The pages of a peer: a wiki that holds the same content. */
final class Peer {
    @Option(names = "--peer", description = "The peer's address; ours alone if none is given.")
    private String address = "";

    @Option(names = "--peer-cache", description = "The same behind an HTTP cache.")
    private String cache = "";

    @Option(names = "--peer-process", split = ",", description = "As for ours.")
    private List<String> processes = List.of();

    @Option(names = "--peer-cookie", description = "Cookies of someone signed in.")
    private String cookie = "";

    @Option(names = "--peer-session", description = "The path of the session page.")
    private String sessionPage = "";

    @Option(names = "--peer-list", description = "The path of the list of 350 rows.")
    private String list = "";

    @Option(names = "--peer-ideas", description = "The path of a list of its ideas.")
    private String ideas = "";

    @Option(names = "--peer-idea", description = "The path of an idea's page.")
    private String idea = "";

    @Option(names = "--peer-search", description = "The path of a search among its ideas.")
    private String search = "";

    String ideas() {
        return ideas;
    }

    String idea() {
        return idea;
    }

    String search() {
        return search;
    }

    String sessionPage() {
        return sessionPage;
    }

    String list() {
        return list;
    }

    List<Target> reader(String path) {
        return targets(address, "peer: parser cache, reader", new Address(address + path));
    }

    List<Target> signedIn(String path) {
        return targets(cookie, "peer: signed in", new Address(address + path).withCookie(cookie));
    }

    List<Target> cached(String path) {
        return targets(cache, "peer: behind an HTTP cache", new Address(cache + path));
    }

    private List<Target> targets(String needed, String what, Address at) {
        return needed.isEmpty() ? List.of() : List.of(new Target(what, at, new Processes(processes)));
    }
}
