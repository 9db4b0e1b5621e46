package org.harambee.bench.ideas;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harambee.bench.measure.Processes;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Series;
import org.harambee.bench.measure.Table;
import org.harambee.bench.measure.Visitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "ideas",
        mixinStandardHelpOptions = true,
        description =
                "Tells ideas and supports them in a running program that shows the example world, many at once, and"
                        + " counts what is stored. The titles are sent as a browser sends them that has looked up similar ones"
                        + " while they were typed. The people join first, so many that none tells more in an hour than they may:"
                        + " start the program with HARAMBEE_LIMITS_SIGN_UPS=1000 and HARAMBEE_LIMITS_ADDRESS=1000 in its"
                        + " environment, and for a second run within the hour with HARAMBEE_LIMITS_IDEAS=1000.")
public final class IdeasCommand implements Callable<Integer> {
    private static final Pattern SUPPORTED =
            Pattern.compile(",(\\d+),(/p/[a-z0-9-]+/ideas/[0-9A-Z]{6})\\s*$", Pattern.MULTILINE);
    private static final int FEW = 16;
    private static final int MOST_IDEAS_OF_ONE = 100;

    @Mixin
    private Report report = new Report();

    @Option(names = "--ours", defaultValue = "http://127.0.0.1:8080", description = "Our address (${DEFAULT-VALUE}).")
    private URI server = URI.create("");

    @Option(
            names = "--ours-process",
            split = ",",
            description = "Process numbers or @files of them: server and database.")
    private List<String> processes = List.of();

    @Option(names = "--ideas", defaultValue = "4000", description = "How many are told a round (${DEFAULT-VALUE}).")
    private int ideas;

    @Option(names = "--at-once", defaultValue = "64", description = "(${DEFAULT-VALUE})")
    private int atOnce;

    @Option(names = "--rounds", defaultValue = "3", description = "(${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--warm-up",
            defaultValue = "3",
            description =
                    "Rounds before those that count, until Java has compiled what is asked for (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--coordinator", defaultValue = "Amina (example)", description = "Opens the partnership.")
    private String coordinator = "";

    @Option(names = "--password", defaultValue = Visitor.EXAMPLE_PASSWORD)
    private String password = "";

    /** Someone signed in: the cookies and the token that forms carry. */
    private record Sender(String cookies, String token) {}

    /** What is told of one kind of act, round by round. */
    private record Row(String name, List<Crowd.Figures> figures, List<Double> cpu, List<Integer> stored) {
        Row(String name) {
            this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private String series(ToDoubleFunction<Crowd.Figures> figure, int digits) {
            return Series.of(figures.stream().map(figure::applyAsDouble).toList())
                    .text(digits);
        }

        void tell(Table table) {
            int sent =
                    figures.stream().mapToInt(one -> one.done() + one.refused()).sum();
            int kept = stored.stream().mapToInt(Integer::intValue).sum();
            table.row(
                    name,
                    Integer.toString(kept),
                    Integer.toString(sent - kept),
                    series(Crowd.Figures::perSecond, 0),
                    series(one -> one.percentile(50), 1),
                    series(one -> one.percentile(99), 1),
                    Series.of(cpu).text(2));
        }
    }

    @Override
    public Integer call() throws IOException {
        Ground ground = new Ground(server.toString(), password);
        List<Sender> senders = senders(ground.people(people()));
        Visitor reader = Visitor.signedIn(server.toString(), coordinator, password);
        Row told = new Row("ideas, " + atOnce + " at once");
        Row spread = new Row("supports of different ideas, " + atOnce + " at once");
        Row few = new Row("supports of one idea, " + FEW + " at once");
        Row crowded = new Row("supports of one idea, " + atOnce + " at once");
        for (int round = -warmUp; round < rounds; round++) {
            boolean counts = round >= 0;
            int turn = round + warmUp;
            String partnership = ground.partnership(coordinator);
            String run = UUID.randomUUID().toString().substring(0, 8);
            List<String> all = new ArrayList<>();
            measured(
                    told,
                    counts,
                    reader,
                    partnership,
                    all,
                    ideas,
                    atOnce,
                    i -> idea(senders.get((turn * ideas + i) % senders.size()), partnership, run, i));
            int half = all.size() / 2;
            measured(
                    spread,
                    counts,
                    reader,
                    partnership,
                    all,
                    half,
                    atOnce,
                    i -> support(senders.get(i % senders.size()), all.get(i)));
            measured(
                    few,
                    counts,
                    reader,
                    partnership,
                    all,
                    half,
                    FEW,
                    i -> support(senders.get(i % FEW), all.get(half + i / FEW)));
            measured(
                    crowded,
                    counts,
                    reader,
                    partnership,
                    all,
                    half,
                    atOnce,
                    i -> support(senders.get(i % senders.size()), all.get(all.size() - 1 - i / senders.size())));
        }
        Table table = new Table("what", "stored", "refused or lost", "a second", "p50 ms", "p99 ms", "CPU ms each");
        List.of(told, spread, few, crowded).forEach(row -> row.tell(table));
        report.result(
                "Ideas and supports",
                table,
                "Median (least–most) of " + rounds + " rounds after " + warmUp
                        + " that warm up; the load is made on the same"
                        + " machine. Stored is what the list of ideas counts afterwards.");
        return 0;
    }

    private int people() {
        return Math.max(atOnce, Math.ceilDiv(ideas * (warmUp + rounds), MOST_IDEAS_OF_ONE));
    }

    private void measured(
            Row row,
            boolean counts,
            Visitor reader,
            String partnership,
            List<String> all,
            int count,
            int crowd,
            IntFunction<byte[]> requests)
            throws IOException {
        Processes ours = new Processes(processes);
        int before = stored(reader, partnership, all);
        double cpu = ours.cpuSeconds();
        Crowd.Figures figures = new Crowd(server).send(count, crowd, requests);
        cpu = ours.cpuSeconds() - cpu;
        int after = stored(reader, partnership, all);
        if (counts) {
            row.figures().add(figures);
            row.cpu().add(cpu * 1000 / count);
            row.stored().add(after - before);
        }
        report.progress("%s: %.0f a second".formatted(row.name(), figures.perSecond()));
    }

    private static List<Sender> senders(List<Visitor> people) throws IOException {
        List<Sender> senders = new ArrayList<>();
        for (Visitor visitor : people) {
            String token = visitor.page("/me").select("input[name=_csrf]").attr("value");
            senders.add(new Sender(visitor.cookies(), token));
        }
        return senders;
    }

    private byte[] idea(Sender sender, String partnership, String run, int number) {
        String title = encoded("Idea " + run + " " + number);
        return Line.post(
                server,
                partnership + "/ideas",
                sender.cookies(),
                "_csrf=" + encoded(sender.token()) + "&once=" + UUID.randomUUID() + "&title=" + title + "&looked="
                        + title + "&language=en");
    }

    private byte[] support(Sender sender, String idea) {
        return Line.post(server, idea + "/support", sender.cookies(), "_csrf=" + encoded(sender.token()));
    }

    /** How many ideas and supports there are; the addresses of the ideas into a list. */
    private static int stored(Visitor reader, String partnership, List<String> addresses) throws IOException {
        Matcher found = SUPPORTED.matcher(reader.text(partnership + "/ideas.csv"));
        addresses.clear();
        int stored = 0;
        while (found.find()) {
            addresses.add(found.group(2));
            stored += 1 + Integer.parseInt(found.group(1));
        }
        return stored;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
