package org.harambee.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.harambee.bench.measure.Address;
import org.harambee.bench.measure.Processes;
import org.harambee.bench.measure.Visitor;
import org.jsoup.nodes.Element;
import picocli.CommandLine.Option;

/** The pages of our program that are measured. */
final class Ours {
    /** A cookie we don't know may be someone's: the page is rendered from the database, though for a reader. */
    private static final String UNKNOWN_COOKIE = "bench=1";

    @Option(names = "--ours", defaultValue = "http://127.0.0.1:8080", description = "Our address (${DEFAULT-VALUE}).")
    private String address = "";

    @Option(
            names = "--ours-process",
            split = ",",
            defaultValue = "@data/harambee.pid,@data/pg/postmaster.pid",
            description = "Process numbers or @files of them: server and database (${DEFAULT-VALUE}).")
    private List<String> processes = List.of();

    @Option(names = "--ours-session", defaultValue = "/p/unlock-2023/gatherings/cee-meeting-2023/sessions/9")
    private String sessionPage = "";

    @Option(names = "--ours-list", defaultValue = "/affiliates")
    private String list = "";

    @Option(names = "--ours-sessions", defaultValue = "/p/unlock-2023/gatherings/cee-meeting-2023")
    private String sessions = "";

    @Option(names = "--ours-ideas", defaultValue = "/p/unlock-2023/ideas")
    private String ideas = "";

    @Option(names = "--ours-idea", description = "The path of an idea's page; its list's first if none is given.")
    private String idea = "";

    @Option(names = "--words", defaultValue = "water", description = "What is looked for among the ideas.")
    private String words = "";

    @Option(names = "--as", defaultValue = "Amina (example)", description = "Who is signed in (${DEFAULT-VALUE}).")
    private String name = "";

    @Option(names = "--password", defaultValue = Visitor.EXAMPLE_PASSWORD)
    private String password = "";

    String sessionPage() {
        return sessionPage;
    }

    String list() {
        return list;
    }

    String sessions() {
        return sessions;
    }

    String ideas() {
        return ideas;
    }

    String search() {
        return ideas + "?q=" + words;
    }

    String idea() throws IOException {
        if (idea.isEmpty()) {
            Element link = Visitor.signedIn(address, name, password)
                    .page(ideas)
                    .selectFirst("main a[href~=/ideas/[0-9A-Z]{6}-]");
            idea = link == null ? ideas : link.attr("href");
        }
        return idea;
    }

    String session() throws IOException {
        return Visitor.signedIn(address, name, password).session();
    }

    Target reader(String what, String path) {
        return target("ours: " + what + ", rendered for a reader", at(path).withCookie(UNKNOWN_COOKIE));
    }

    Target signedIn(String what, String path, String session) {
        return target("ours: " + what + ", signed in", at(path).withCookie(session));
    }

    Target kept(String what, String path) {
        return target("ours: " + what + ", kept page", at(path));
    }

    /** The least our server answers: what it keeps is still what the browser has, so no body is sent. */
    Target empty(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .build();
        String tag;
        try (HttpClient client = HttpClient.newHttpClient()) {
            tag = client.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow(() -> new IOException("No ETag at " + path));
        }
        return target("ours: empty answer (304)", new Address(address + path, List.of("If-None-Match: " + tag)));
    }

    Target health() {
        return target("ours: /actuator/health", at("/actuator/health"));
    }

    private Address at(String path) {
        return new Address(address + path);
    }

    private Target target(String what, Address at) {
        return new Target(what, at, new Processes(processes));
    }
}
