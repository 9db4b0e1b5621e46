package org.harambee.bench.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Pages a second and CPU a page, ours and the peer's in turn.")
public final class PagesCommand implements Callable<Integer> {
    @Mixin
    private Report report = new Report();

    @Mixin
    private Ours ours = new Ours();

    @Mixin
    private Peer peer = new Peer();

    @Option(names = "--clients", defaultValue = "8", description = "At once (${DEFAULT-VALUE}).")
    private int clients;

    @Option(names = "--seconds", defaultValue = "6", description = "A run (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "5", description = "Each page's runs (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--warm-up", defaultValue = "20", description = "Seconds for each page before (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--only", description = "Only pages whose name this regular expression is found in.")
    private @Nullable Pattern only;

    @Option(names = "--title", defaultValue = "Pages", description = "What the result is called.")
    private String title = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        Pace pace = new Pace(clients, seconds, rounds, warmUp);
        Table table = Duel.table();
        for (Duel duel : duels(ours.session())) {
            if (only != null && !only.matcher(duel.name()).find()) {
                continue;
            }
            duel.fight(pace, report);
            duel.tell(table);
        }
        report.result(
                title,
                table,
                "Median (least–most) of " + rounds + " runs of " + seconds + " s with " + clients
                        + " clients, in turn with the rows that follow it; load by wrk, one thread, on the same machine.");
        return 0;
    }

    private List<Duel> duels(String session) throws IOException, InterruptedException {
        String page = ours.sessionPage();
        String list = ours.list();
        return List.of(
                duel(peer.reader(peer.sessionPage()), ours.reader("session page", page)),
                duel(peer.signedIn(peer.sessionPage()), ours.signedIn("session page", page, session)),
                duel(peer.reader(peer.list()), ours.reader("list of affiliates", list)),
                duel(peer.signedIn(peer.list()), ours.signedIn("list of affiliates", list, session)),
                duel(peer.reader(peer.list()), ours.reader("list of sessions", ours.sessions())),
                duel(peer.signedIn(peer.list()), ours.signedIn("list of sessions", ours.sessions(), session)),
                duel(peer.reader(peer.ideas()), ours.kept("list of ideas", ours.ideas())),
                duel(peer.reader(peer.ideas()), ours.reader("list of ideas", ours.ideas())),
                duel(peer.signedIn(peer.ideas()), ours.signedIn("list of ideas", ours.ideas(), session)),
                duel(peer.reader(peer.search()), ours.kept("search among ideas", ours.search())),
                duel(peer.reader(peer.search()), ours.reader("search among ideas", ours.search())),
                duel(peer.signedIn(peer.search()), ours.signedIn("search among ideas", ours.search(), session)),
                duel(peer.reader(peer.idea()), ours.kept("page of an idea", ours.idea())),
                duel(peer.reader(peer.idea()), ours.reader("page of an idea", ours.idea())),
                duel(peer.signedIn(peer.idea()), ours.signedIn("page of an idea", ours.idea(), session)),
                duel(peer.cached(peer.sessionPage()), ours.kept("session page", page), ours.empty(page), ours.health()),
                duel(peer.cached(peer.list()), ours.kept("list of affiliates", list), ours.empty(list)));
    }

    private static Duel duel(List<Target> peer, Target... ours) {
        List<Target> all = new ArrayList<>(List.of(ours));
        all.addAll(peer);
        return new Duel(all);
    }
}
