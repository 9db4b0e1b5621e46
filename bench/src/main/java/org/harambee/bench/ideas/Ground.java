package org.harambee.bench.ideas;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.harambee.bench.measure.Visitor;
import org.jsoup.nodes.Document;

/** A partnership of its own to measure in, and people who have an account and nothing else. */
public final class Ground {
    private final String server;
    private final String password;

    public Ground(String server, String password) {
        this.server = server;
        this.password = password;
    }

    /** Opens a public partnership in the name of somebody's affiliate, and returns its path. */
    public String partnership(String coordinator) throws IOException {
        Visitor visitor = Visitor.signedIn(server, coordinator, password);
        String slug = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        Document start = visitor.page("/start");
        String affiliate =
                start.select("select[name=affiliate] option[value~=.]").attr("value");
        Document partners = visitor.send(
                start, "start", Map.of("name", "Bench " + slug, "purpose", "To be measured.", "affiliate", affiliate));
        String draft = URI.create(partners.location()).getPath().replace("/partners", "");
        visitor.send(
                visitor.page(draft + "/languages"),
                "settings",
                Map.of("languages", "en", "zone", "UTC", "audience", "public", "slug", slug, "then", "open"));
        return "/p/" + slug;
    }

    /** So many people, each in a browser; who is new joins first. */
    public List<Visitor> people(int count) throws IOException {
        List<Visitor> people = new ArrayList<>();
        for (String name : names(count)) {
            people.add(Visitor.joined(server, name, password));
        }
        return people;
    }

    /** The user names of {@link #people}. */
    public static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("Bench %03d"::formatted).toList();
    }
}
