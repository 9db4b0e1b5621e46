package org.harambee.bench.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.harambee.bench.measure.Address;
import org.harambee.bench.measure.Processes;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Series;
import org.harambee.bench.measure.Table;
import org.harambee.bench.measure.Visitor;
import org.harambee.bench.measure.Wrk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "memory",
        mixinStandardHelpOptions = true,
        description = "Memory (PSS) of server and database while pages are asked for, one after the other.")
public final class MemoryCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final int SLICE_SECONDS = 5;

    @Mixin
    private Report report = new Report();

    @Option(names = "--ours", defaultValue = "http://127.0.0.1:8080", description = "Our address (${DEFAULT-VALUE}).")
    private String address = "";

    @Option(names = "--server", required = true, description = "Process number of the server, or @file of it.")
    private String server = "";

    @Option(
            names = "--database",
            defaultValue = "@data/pg/postmaster.pid",
            description = "The same of PostgreSQL (${DEFAULT-VALUE}).")
    private String database = "";

    @Option(
            names = "--paths",
            split = ",",
            defaultValue = "/,/affiliates,/p/unlock-2023,/p/unlock-2023/gatherings/cee-meeting-2023",
            description = "Pages to ask for, signed in and as a reader (${DEFAULT-VALUE}).")
    private List<String> paths = List.of();

    @Option(names = "--seconds", defaultValue = "300", description = "All together (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--clients", defaultValue = "8", description = "At once (${DEFAULT-VALUE}).")
    private int clients;

    @Option(names = "--as", defaultValue = "Amina (example)", description = "Who is signed in (${DEFAULT-VALUE}).")
    private String name = "";

    @Option(names = "--password", defaultValue = Visitor.EXAMPLE_PASSWORD)
    private String password = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Address> addresses = addresses();
        List<Double> ofServer = new ArrayList<>();
        List<Double> ofDatabase = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        long requests = 0;
        long failed = 0;
        for (int slice = 0; slice < seconds / SLICE_SECONDS; slice++) {
            Wrk load = Wrk.run(addresses.get(slice % addresses.size()), clients, SLICE_SECONDS);
            requests += load.requests();
            failed += load.failed();
            ofServer.add(megabytes(server));
            ofDatabase.add(megabytes(database));
            together.add(ofServer.getLast() + ofDatabase.getLast());
            report.progress("%4d s  %6.0f MB  (%d requests)"
                    .formatted((slice + 1) * SLICE_SECONDS, together.getLast(), requests));
        }
        report.result(
                "Memory",
                new Table("PSS, MB", "after load", "while under load")
                        .row("server (JVM)", last(ofServer), Series.of(ofServer).text(0))
                        .row(
                                "database (all PostgreSQL processes)",
                                last(ofDatabase),
                                Series.of(ofDatabase).text(0))
                        .row("together", last(together), Series.of(together).text(0)),
                "After %d s, %d requests, %d of them failed; %d processes of PostgreSQL."
                        .formatted(seconds, requests, failed, new Processes(List.of(database)).count()));
        return 0;
    }

    private List<Address> addresses() throws IOException {
        String session = Visitor.signedIn(address, name, password).session();
        List<Address> addresses = new ArrayList<>();
        for (String path : paths) {
            addresses.add(new Address(address + path).withCookie(session));
            addresses.add(new Address(address + path));
        }
        return addresses;
    }

    private static double megabytes(String process) {
        return new Processes(List.of(process)).pss() / MEGABYTE;
    }

    private static String last(List<Double> figures) {
        return "%.0f".formatted(figures.getLast());
    }
}
