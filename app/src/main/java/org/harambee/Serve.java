package org.harambee;

import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.harambee.database.DatabaseStart;
import org.harambee.database.StartReport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Serve the pages until it is stopped (Ctrl-C or SIGTERM).")
final class Serve implements Callable<Integer> {
    private final Options options;
    private final CountDownLatch closed = new CountDownLatch(1);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (8080 if not given).")
    private @Nullable Integer port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "The address to listen on: 127.0.0.1, this machine only, if not given; 0.0.0.0 is every one.")
    private @Nullable String address;

    @ArgGroup
    private @Nullable Beginning beginning;

    Serve(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() throws InterruptedException {
        tell(start());
        closed.await();
        return 0;
    }

    private ConfigurableApplicationContext start() {
        var application = new SpringApplication(Harambee.class);
        application.addInitializers(new FreePort(), DatabaseStart.forServer());
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        return application.run(properties());
    }

    private String[] properties() {
        var all = new ArrayList<>(options.asProperties());
        if (port != null) {
            all.add("--server.port=" + port);
        }
        if (address != null) {
            all.add("--server.address=" + address);
        }
        if (beginning != null) {
            all.add("--harambee.example=" + (beginning.example && !beginning.empty));
        }
        return all.toArray(String[]::new);
    }

    private void tell(ConfigurableApplicationContext context) {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("Harambee listens on " + WebAddress.of(context.getEnvironment()) + ".");
        context.getBean(StartReport.class).lines().forEach(out::println);
        out.println("Ctrl-C stops it.");
    }

    /** How a new database begins. */
    private static final class Beginning {
        @Option(names = "--example", description = "Begin with the example world.")
        private boolean example;

        @Option(names = "--empty", description = "Begin with nothing (the default).")
        private boolean empty;
    }
}
