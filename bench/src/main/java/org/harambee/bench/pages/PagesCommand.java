package org.harambee.bench.pages;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Table;
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

    @Option(names = "--title", defaultValue = "Pages", description = "What the result is called.")
    private String title = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        String session = ours.session();
        List<Duel> duels = List.of(
                new Duel(List.of(ours.reader("session page", ours.sessionPage()), peer.reader(peer.sessionPage()))),
                new Duel(List.of(
                        ours.signedIn("session page", ours.sessionPage(), session),
                        peer.signedIn(peer.sessionPage()))),
                new Duel(List.of(ours.reader("list of affiliates", ours.list()), peer.reader(peer.list()))),
                new Duel(List.of(
                        ours.signedIn("list of affiliates", ours.list(), session), peer.signedIn(peer.list()))),
                new Duel(List.of(
                        ours.signedIn("list of sessions", ours.sessions(), session), peer.signedIn(peer.list()))),
                new Duel(List.of(
                        ours.kept(ours.sessionPage()),
                        ours.empty(ours.sessionPage()),
                        ours.health(),
                        peer.cached(peer.sessionPage()))),
                new Duel(List.of(ours.kept(ours.list()), ours.empty(ours.list()), peer.cached(peer.list()))));
        Pace pace = new Pace(clients, seconds, rounds, warmUp);
        Table table = Duel.table();
        for (Duel duel : duels) {
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
}
