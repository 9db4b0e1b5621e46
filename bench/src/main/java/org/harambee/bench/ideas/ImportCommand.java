package org.harambee.bench.ideas;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harambee.bench.measure.Multipart;
import org.harambee.bench.measure.Report;
import org.harambee.bench.measure.Table;
import org.harambee.bench.measure.Visitor;
import org.jsoup.nodes.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Imports a table of ideas through the pages of a running program that shows the example world: the file,"
                        + " its columns and a dry run, then the taking; and the same table once more.")
public final class ImportCommand implements Callable<Integer> {
    @Mixin
    private Report report = new Report();

    @Option(names = "--ours", defaultValue = "http://127.0.0.1:8080", description = "Our address (${DEFAULT-VALUE}).")
    private String server = "";

    @Option(names = "--rows", defaultValue = "10000", description = "(${DEFAULT-VALUE})")
    private int rows;

    @Option(names = "--coordinator", defaultValue = "Amina (example)", description = "Opens the partnership.")
    private String coordinator = "";

    @Option(names = "--password", defaultValue = Visitor.EXAMPLE_PASSWORD)
    private String password = "";

    @Override
    public Integer call() throws IOException {
        String ideas = new Ground(server, password).partnership(coordinator) + "/ideas";
        Visitor visitor = Visitor.signedIn(server, coordinator, password);
        Table table = new Table("what", "dry run, s", "taken, s", "ideas there");
        for (String what : new String[] {"new", "the same again"}) {
            long start = System.nanoTime();
            Document tried = visitor.upload(
                    visitor.page(ideas + "/import"),
                    "import",
                    Map.of("name", "Wall"),
                    new Multipart.File("file", "wall.csv", wall()));
            double dry = (System.nanoTime() - start) / 1e9;
            start = System.nanoTime();
            if (tried.selectFirst("form[data-form=apply]") != null) {
                visitor.send(tried, "apply", Map.of());
            }
            double taken = (System.nanoTime() - start) / 1e9;
            long there = visitor.text(ideas + ".csv").lines().count() - 1;
            table.row(what, "%.1f".formatted(dry), "%.1f".formatted(taken), Long.toString(there));
        }
        report.result("An import of " + rows + " ideas", table);
        return 0;
    }

    private String wall() {
        StringBuilder text = new StringBuilder("source,id,title,language,text,themes,hours\n");
        for (int row = 1; row <= rows; row++) {
            text.append("wall,%d,Idea %d of the wall,en,What is proposed in row %d and for whom,theme %d,%d\n"
                    .formatted(row, row, row, row % 12, row % 40));
        }
        return text.toString();
    }
}
