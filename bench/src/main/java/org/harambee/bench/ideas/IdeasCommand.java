package org.harambee.bench.ideas;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Table;
import org.harambee.bench.measure.Visitor;
import org.jsoup.nodes.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "ideas",
        mixinStandardHelpOptions = true,
        description =
                "Tells ideas and supports them in a running program that shows the example world, many at once, and"
                        + " counts what is stored. The titles are sent as a browser sends them that has looked up similar ones"
                        + " while they were typed.")
public final class IdeasCommand implements Callable<Integer> {
    private static final Pattern ADDRESS =
            Pattern.compile("/p/[a-z0-9-]+/ideas/[0-9A-Z]{6}(?=\"?\\s*$)", Pattern.MULTILINE);

    @Mixin
    private Report report = new Report();

    @Option(names = "--ours", defaultValue = "http://127.0.0.1:8080", description = "Our address (${DEFAULT-VALUE}).")
    private String address = "";

    @Option(names = "--partnership", required = true, description = "A path such as /p/bench, open for ideas.")
    private String partnership = "";

    @Option(names = "--ideas", defaultValue = "5000", description = "How many are told (${DEFAULT-VALUE}).")
    private int ideas;

    @Option(names = "--supports", defaultValue = "5000", description = "How many are given (${DEFAULT-VALUE}).")
    private int supports;

    @Option(names = "--at-once", defaultValue = "64", description = "(${DEFAULT-VALUE})")
    private int atOnce;

    @Option(
            names = "--people",
            split = ";",
            defaultValue = "Amina (example);Baraka (example);Nakato (example);Milica (example);Facundo (example);"
                    + "Frieda (example);Otieno (example);Jelena (example)",
            description = "Who sends, by user name.")
    private List<String> people = List.of();

    @Option(names = "--password", defaultValue = Visitor.EXAMPLE_PASSWORD)
    private String password = "";

    /** Someone signed in: the cookies and the token that forms carry. */
    private record Sender(String cookies, String token) {}

    @Override
    public Integer call() throws IOException {
        List<Sender> senders = new ArrayList<>();
        for (String name : people) {
            Visitor visitor = Visitor.signedIn(address, name, password);
            Document page = visitor.page(partnership + "/ideas/new");
            String token = page.select("form[data-form=idea] input[name=_csrf]").attr("value");
            senders.add(new Sender(visitor.cookies(), token));
        }
        Visitor reader = Visitor.signedIn(address, people.getFirst(), password);
        Crowd crowd = new Crowd(atOnce);
        String run = UUID.randomUUID().toString().substring(0, 8);
        int before = addresses(reader).size();
        Crowd.Figures told = crowd.send(ideas, i -> idea(senders.get(i % senders.size()), run, i));
        List<String> all = addresses(reader);
        // each pair of a person and an idea once
        Crowd.Figures given = crowd.send(
                Math.min(supports, all.size() * senders.size()),
                i -> support(senders.get(i % senders.size()), all.get(i / senders.size())));
        report.result(
                "Ideas and supports, " + atOnce + " at once",
                new Table("what", "stored", "refused or lost", "a second", "p99 ms")
                        .row(line("ideas", told, all.size() - before))
                        .row(line("supports", given, given.done())));
        return 0;
    }

    private static String[] line(String what, Crowd.Figures figures, int stored) {
        return new String[] {
            what,
            Integer.toString(stored),
            Integer.toString(figures.refused() + figures.done() - stored),
            "%.0f".formatted(figures.perSecond()),
            "%.0f".formatted(figures.worst())
        };
    }

    private HttpRequest idea(Sender sender, String run, int number) {
        String title = "Idea " + run + " " + number;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", sender.token());
        fields.put("once", UUID.randomUUID().toString());
        fields.put("title", title);
        fields.put("looked", title);
        fields.put("language", "en");
        return form(sender, partnership + "/ideas", fields);
    }

    private HttpRequest support(Sender sender, String idea) {
        return form(sender, idea + "/support", Map.of("_csrf", sender.token()));
    }

    private HttpRequest form(Sender sender, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", sender.cookies())
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private List<String> addresses(Visitor reader) throws IOException {
        Matcher found = ADDRESS.matcher(reader.text(partnership + "/ideas.csv"));
        return found.results().map(match -> match.group()).toList();
    }
}
